import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** The handover on two pages, in Word. Errors: NOT_FOUND. */
export async function composeHandoverSheet(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'handoverSheet' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
