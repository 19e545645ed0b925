import { oc } from '@orpc/contract'
import { z } from 'zod'
import { actionStatuses } from '../actions/actions.contract.ts'
import { Amounts, FundingAmounts } from '../budget/budget.contract.ts'
import { Changes } from '../changes/changes.contract.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Id, Instant, Page } from '../fields.ts'
import { FigureRecord, Funnel, ImpactSum, IndicatorRow } from '../indicators/indicators.contract.ts'

/** What a committee sees of the démarche, on the day of one of its meetings. */
export const Dashboard = z.object({
  meetingId: Id,
  /** « COPIL n° 5 · 12 décembre 2026 ». */
  meetingLabel: z.string(),
  /** The day of the meeting, today while it is still to come. */
  asOf: CalendarDate,
  /** When it was frozen; null: computed now. */
  frozenAt: Instant.nullable(),
  /** The body's meeting before; null: the first. */
  since: z.object({ meetingId: Id, label: z.string(), date: CalendarDate }).nullable(),
  /** Those that are on the dashboard, in order. */
  figures: z.array(IndicatorRow),
  funnel: Funnel,
  impacts: z.array(ImpactSum),
  /** Planned against done, confidential actions left out. */
  plan: z.object({
    total: z.int(),
    byStatus: z.array(z.object({ status: z.enum(actionStatuses), count: z.int() })),
    late: z.int(),
    /** Due until that day, and how many of these are done. */
    due: z.int(),
    dueDone: z.int(),
    /** Late, then done since the meeting before, then due next. */
    highlights: z.array(
      z.object({
        actionId: Id,
        number: z.string(),
        title: z.string(),
        status: z.enum(actionStatuses),
        dueDate: CalendarDate.nullable(),
        settledOn: CalendarDate.nullable(),
        isLate: z.boolean(),
        ownerLabel: z.string(),
      }),
    ),
  }),
  /** Of the year of that day. */
  budget: z.object({
    year: z.int(),
    amounts: Amounts,
    funding: FundingAmounts,
    facilitationPlanned: z.int(),
    facilitationActual: z.int(),
    /** Private share of what was granted, in thousandths, rounded down; null: nothing was granted. */
    privateShare: z.int().nullable(),
  }),
  /** Since the meeting before, as partners may read it; null: the first meeting. */
  changes: Changes.nullable(),
})
export type Dashboard = z.infer<typeof Dashboard>

/** The dashboard of a meeting with the records behind each figure: what is kept, whole, when it is frozen. */
export const FrozenDashboard = z.object({
  version: z.literal(1),
  dashboard: Dashboard,
  records: z.record(Id, z.array(FigureRecord)),
})
export type FrozenDashboard = z.infer<typeof FrozenDashboard>

const base = oc.errors(appErrors)
const OfMeeting = z.object({ meetingId: Id })

export const dashboardContract = {
  /** As it was frozen, else as it is now. */
  read: base.input(OfMeeting).output(Dashboard),
  /** Keeps what the committee sees: it stays, whatever changes. Done by itself when the minutes of a steering committee are circulated. */
  freeze: base.input(OfMeeting).output(Change),
  /** FROZEN once the minutes are validated. */
  unfreeze: base.input(OfMeeting).output(Change),
  /** Meetings whose dashboard is frozen, newest first. */
  frozen: base.output(z.array(z.object({ meetingId: Id, label: z.string(), asOf: CalendarDate, frozenAt: Instant }))),
  /** The records behind a figure, as they were frozen. */
  records: base
    .input(Page.extend(OfMeeting.shape).extend({ indicatorId: Id }))
    .output(z.object({ total: z.int(), rows: z.array(FigureRecord) })),
}
