import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** The dossier de passation, in Word. Errors: NOT_FOUND. */
export async function composeHandoverDossier(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'handoverDossier' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
