import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** An .ics file of one meeting, or of all from a day on. Errors: NOT_FOUND. */
export async function composeCalendar(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'calendar' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
