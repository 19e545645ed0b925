import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** An .eml draft to those whom a meeting concerns. Errors: NOT_FOUND. */
export async function composeMail(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'mail' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
