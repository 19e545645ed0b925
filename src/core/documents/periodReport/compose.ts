import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readDossierView } from '../../minutes/minutes.view.ts'
import { periodReportDocument } from './periodReport.docx.ts'
import { readPeriodReport } from './read.ts'

/** The report to a funder on its period, in Word. Errors: NOT_FOUND. */
export async function composePeriodReport(
  context: CoreContext,
  { reportId }: Extract<DocumentRequest, { kind: 'periodReport' }>,
): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const told = readPeriodReport(db, { reportId, locale, today: context.today() })
  return periodReportDocument({ ...readDossierView(db, locale), told })
}
