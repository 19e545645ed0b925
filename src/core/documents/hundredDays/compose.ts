import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readHandoverFor } from '../handoverReading.ts'
import { hundredDaysDocument } from './hundredDays.docx.ts'
import { readHundredDays } from './read.ts'

/** What comes in the hundred days after a handover, in Word. Errors: NOT_FOUND. */
export function composeHundredDays(
  context: CoreContext,
  request: Extract<DocumentRequest, { kind: 'hundredDays' }>,
): Promise<Buffer> {
  const { reading, dossier } = readHandoverFor(context, request)
  return hundredDaysDocument({ ...dossier, told: readHundredDays(reading) })
}
