import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** The dashboard of a meeting, in Word. Errors: NOT_FOUND. */
export async function composeDashboard(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'dashboard' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
