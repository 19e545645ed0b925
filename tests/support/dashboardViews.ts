import type { DashboardView } from '../../src/core/documents/dashboard/dashboard.docx.ts'
import type { Dashboard } from '../../src/shared/dashboard/dashboard.contract.ts'
import { dashboard, indicatorRow } from './dashboards.ts'
import { HOSTILE, LONG } from './extremeViews.ts'
import { steeringView } from './meetingViews.ts'

export const dashboardView: DashboardView = {
  ...steeringView,
  dashboard,
  curves: dashboard.figures.slice(0, 2).map((figure) => ({
    figure,
    series: {
      points: [
        { date: '2022-06-30', value: (figure.value ?? 0) / 2 },
        { date: '2023-02-07', value: figure.value ?? 0 },
      ],
      targets: figure.target === null ? [] : [figure.target],
      measures: [],
      baseline: null,
    },
  })),
}

/** Names as hostile as what can be typed, in every table and picture. */
export const hostileDashboard: Dashboard = {
  ...dashboard,
  figures: [HOSTILE, LONG].map((name, rank) =>
    indicatorRow(rank, name, {
      unit: name.slice(0, 200),
      decimals: 4,
      value: -1e12,
      valueOn: '2023-02-07',
      direction: 'down',
      target: { date: '2023-12-31', value: 1e12 },
      previous: { date: '2022-02-07', value: 0.00001 },
    }),
  ),
  impacts: dashboard.impacts.map((sum) => ({ ...sum, kind: 'other', label: LONG, unit: HOSTILE })),
  plan: {
    ...dashboard.plan,
    highlights: dashboard.plan.highlights.map((line) => ({
      ...line,
      number: HOSTILE,
      title: LONG,
      ownerLabel: HOSTILE,
    })),
  },
}
