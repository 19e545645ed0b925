import type { Dashboard } from '../../src/shared/dashboard/dashboard.contract.ts'
import type { IndicatorRow } from '../../src/shared/indicators/indicators.contract.ts'
import { progressStages } from '../../src/shared/synergies/synergies.rules.ts'
import { id } from './viewMakers.ts'

export const indicatorRow = (rank: number, name: string, rest: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id: id(8000 + rank),
  position: rank,
  set: 'activity',
  code: '',
  name,
  definition: '',
  unit: '',
  decimals: 0,
  direction: 'up',
  formula: null,
  impactKind: null,
  impactNature: null,
  impactStatus: null,
  source: '',
  frequency: 'yearly',
  baselineValue: null,
  baselineDate: null,
  isOnDashboard: true,
  value: null,
  valueOn: null,
  recordCount: 0,
  outOf: null,
  target: null,
  previous: null,
  measureDueOn: null,
  ...rest,
})

const reached = [12, 12, 8, 5, 3, 2, 1, 0]

/** What a COPIL saw: three indicators, twelve synergies, a plan and a budget. */
export const dashboard: Dashboard = {
  meetingId: id(2),
  meetingLabel: 'COPIL n° 2 · 7 février 2023',
  asOf: '2023-02-07',
  frozenAt: null,
  since: { meetingId: id(9), label: 'COPIL n° 1 · 17 janvier 2023', date: '2023-01-17' },
  figures: [
    indicatorRow(1, 'Entreprises rencontrées', {
      unit: 'entreprises',
      formula: 'companiesMet',
      value: 34,
      valueOn: '2023-02-07',
      target: { date: '2023-12-31', value: 30 },
      previous: { date: '2022-02-07', value: 12 },
    }),
    indicatorRow(2, 'Déchets détournés', {
      unit: 't',
      decimals: 1,
      value: 1234.5,
      valueOn: '2023-01-31',
      target: { date: '2023-12-31', value: 2000 },
      previous: { date: '2022-02-07', value: 1300 },
    }),
    indicatorRow(3, 'Comités de pilotage par an'),
  ],
  funnel: {
    asOf: '2023-02-07',
    stages: progressStages.map((stage, rank) => ({
      stage,
      count: (reached[rank] ?? 0) - (reached[rank + 1] ?? 0),
      reached: reached[rank] ?? 0,
      share: rank === 0 ? null : 667,
      medianDays: rank === 0 ? null : 30 * rank,
    })),
    paused: 1,
    abandoned: [],
    themes: [],
  },
  impacts: [
    {
      kind: 'wasteDiverted',
      label: '',
      unit: 't',
      nature: 'annual',
      byStatus: [
        { status: 'estimated', quantity: 40.5, count: 2 },
        { status: 'measured', quantity: 12, count: 1 },
      ],
      synergies: [],
    },
    {
      kind: 'other',
      label: 'Trajets évités',
      unit: 'trajets',
      nature: 'oneOff',
      byStatus: [{ status: 'declared', quantity: 1500, count: 1 }],
      synergies: [],
    },
  ],
  plan: {
    total: 15,
    byStatus: [
      { status: 'toCome', count: 4 },
      { status: 'inProgress', count: 6 },
      { status: 'done', count: 5 },
    ],
    late: 2,
    due: 7,
    dueDone: 5,
    highlights: [
      {
        actionId: id(401),
        number: 'A-2',
        title: 'Mutualiser le gardiennage',
        status: 'inProgress',
        dueDate: '2023-01-31',
        settledOn: null,
        isLate: true,
        ownerLabel: 'Chargé de mission EIT (Grand Cahors)',
      },
      {
        actionId: id(402),
        number: 'A-1',
        title: 'Publier la lettre de la démarche',
        status: 'done',
        dueDate: '2023-01-31',
        settledOn: '2023-01-27',
        isLate: false,
        ownerLabel: '',
      },
    ],
  },
  budget: {
    year: 2023,
    amounts: {
      operatingPlanned: 4_500_000,
      operatingActual: 1_250_050,
      investmentPlanned: 1_000_000,
      investmentActual: 0,
    },
    funding: { requested: 9_999_900, granted: 3_000_000, paid: 1_500_000 },
    facilitationPlanned: 50,
    facilitationActual: 10,
    privateShare: 205,
  },
  changes: {
    from: '2023-01-18',
    to: '2023-02-07',
    groups: [
      {
        group: 'actions',
        total: 1,
        lines: [
          {
            group: 'actions',
            entity: 'action',
            recordId: id(403),
            placeId: id(403),
            act: 'added',
            date: '2023-01-20',
            label: 'A-3 Préparer l’atelier',
            field: '',
            before: '',
            after: '',
            detail: '',
            who: 'Claire',
          },
        ],
      },
    ],
  },
}

/** A dossier in which nothing is counted yet. */
export const bareDashboard: Dashboard = {
  ...dashboard,
  since: null,
  changes: null,
  figures: [],
  funnel: {
    ...dashboard.funnel,
    stages: dashboard.funnel.stages.map((stage) => ({ ...stage, count: 0, reached: 0, share: null, medianDays: null })),
    paused: 0,
  },
  impacts: [],
  plan: { total: 0, byStatus: [], late: 0, due: 0, dueDone: 0, highlights: [] },
  budget: {
    year: 2023,
    amounts: { operatingPlanned: 0, operatingActual: 0, investmentPlanned: 0, investmentActual: 0 },
    funding: { requested: 0, granted: 0, paid: 0 },
    facilitationPlanned: 0,
    facilitationActual: 0,
    privateShare: null,
  },
}
