import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** What changed between two days, in Word. Errors: INVALID_INPUT `datesReversed`. */
export async function composeChanges(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'changes' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
