import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readHandoverFor } from '../handoverReading.ts'
import { handoverDossierDocument } from './handoverDossier.docx.ts'

/** The dossier de passation, in Word. Errors: NOT_FOUND. */
export function composeHandoverDossier(
  context: CoreContext,
  request: Extract<DocumentRequest, { kind: 'handoverDossier' }>,
): Promise<Buffer> {
  const { reading, dossier } = readHandoverFor(context, request)
  return handoverDossierDocument({ ...dossier, asked: reading })
}
