import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { DatedValue, IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readDashboard } from '../../dashboard/dashboard.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { readSeries } from '../../indicators/figures.service.ts'
import { getIndicator } from '../../indicators/indicators.queries.ts'
import { readMeetingView } from '../../minutes/minutes.view.ts'
import type { Curve } from '../../word/charts.ts'
import { mainCurves } from '../curves.ts'
import { dashboardDocument } from './dashboard.docx.ts'

/** A curve ends at the value that the committee saw, whatever was written since about days before. */
function endingAt(points: readonly DatedValue[], { value, valueOn }: IndicatorRow): DatedValue[] {
  if (value === null || valueOn === null) return [...points]
  return [...points.filter(({ date }) => date < valueOn), { date: valueOn, value }]
}

/** How the main indicators went until the day of the dashboard. One that was removed since it was frozen has no curve. */
const curvesOf = (db: ReadDb, { figures, asOf }: Dashboard, today: CalendarDate): Curve[] =>
  mainCurves(
    figures.filter(({ id }) => getIndicator(db, id) !== undefined),
    (figure) => {
      const series = readSeries(db, { id: figure.id, from: null, to: asOf }, today)
      return { ...series, points: endingAt(series.points, figure) }
    },
  )

/** The dashboard of a meeting, in Word. Errors: NOT_FOUND. */
export async function composeDashboard(
  context: CoreContext,
  { meetingId }: Extract<DocumentRequest, { kind: 'dashboard' }>,
): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const dashboard = readDashboard(db, { meetingId, today: context.today(), locale })
  return dashboardDocument({
    ...readMeetingView(db, meetingId, locale),
    dashboard,
    curves: curvesOf(db, dashboard, context.today()),
  })
}
