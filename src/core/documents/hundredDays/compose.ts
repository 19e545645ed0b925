import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** What comes in the hundred days after a handover, in Word. Errors: NOT_FOUND. */
export async function composeHundredDays(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'hundredDays' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
