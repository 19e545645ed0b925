import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'

/** The report to a funder on its period, in Word. Errors: NOT_FOUND. */
export async function composePeriodReport(
  _context: CoreContext,
  _request: Extract<DocumentRequest, { kind: 'periodReport' }>,
): Promise<Buffer> {
  throw new Error('Not built yet')
}
