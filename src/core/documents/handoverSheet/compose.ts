import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readHandoverFor } from '../handoverReading.ts'
import { handoverSheetDocument } from './handoverSheet.docx.ts'
import { readSheet } from './read.ts'

/** The handover on two pages, in Word. Errors: NOT_FOUND. */
export function composeHandoverSheet(
  context: CoreContext,
  request: Extract<DocumentRequest, { kind: 'handoverSheet' }>,
): Promise<Buffer> {
  const { reading, dossier } = readHandoverFor(context, request)
  return handoverSheetDocument({ ...dossier, told: readSheet(reading) })
}
