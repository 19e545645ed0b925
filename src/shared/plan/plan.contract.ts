import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ActionStep } from '../actions/actionParts.contract.ts'
import { ActionRow, actionStatuses } from '../actions/actions.contract.ts'
import { AxisRow } from '../axes/axes.contract.ts'
import { confidentialityLevels } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, Name, ShortText } from '../fields.ts'

/** An action as the views of the plan show it. */
export const PlanAction = ActionRow.omit({ meetingDate: true, agendaItemId: true, committeeId: true }).extend({
  position: z.int(),
  phaseId: Id.nullable(),
  phaseName: z.string(),
  synergyNumber: z.int().nullable(),
  startedOn: CalendarDate.nullable(),
  isYearly: z.boolean(),
  confidentiality: z.enum(confidentialityLevels),
  steps: z.array(ActionStep),
  /** Euros in cents, operating and investment together, every year: what is planned, what was really spent. */
  plannedCents: z.int(),
  actualCents: z.int(),
})
export type PlanAction = z.infer<typeof PlanAction>

/** The first one must end before the other starts. */
export const Dependency = z.object({ id: Id, beforeId: Id, afterId: Id })
export type Dependency = z.infer<typeof Dependency>

/** The whole action plan: axes in order, actions in the order of their axes (those under none last). */
export const Plan = z.object({
  axes: z.array(AxisRow),
  actions: z.array(PlanAction),
  dependencies: z.array(Dependency),
})
export type Plan = z.infer<typeof Plan>

/** The plan as it was frozen, at a committee or on a day: what is real later is compared with it. */
export const Baseline = z.object({
  id: Id,
  name: Name,
  /** The meeting that it was frozen at; null: none. */
  meetingId: Id.nullable(),
  /** « COPIL n° 2 · 7 février 2023 »; empty without a meeting. */
  meetingLabel: z.string(),
  date: CalendarDate,
  note: ShortText,
  actionCount: z.int(),
})
export type Baseline = z.infer<typeof Baseline>

const Standing = z.object({
  title: z.string(),
  startDate: CalendarDate.nullable(),
  dueDate: CalendarDate.nullable(),
  status: z.enum(actionStatuses),
})

/** One action, as it was frozen and as it is: null where it was not yet, or is no more. */
export const ComparedAction = z.object({
  /** Null: it was removed since. */
  actionId: Id.nullable(),
  number: z.string(),
  title: z.string(),
  axisName: z.string(),
  before: Standing.nullable(),
  now: Standing.extend({
    startedOn: CalendarDate.nullable(),
    settledOn: CalendarDate.nullable(),
    isLate: z.boolean(),
  }).nullable(),
  /** Days by which its end moved (less than zero: earlier): the real end, once settled, else the one that is planned now. */
  endShift: z.int().nullable(),
  startShift: z.int().nullable(),
})
export type ComparedAction = z.infer<typeof ComparedAction>

export const Comparison = z.object({ baseline: Baseline, actions: z.array(ComparedAction) })
export type Comparison = z.infer<typeof Comparison>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const planContract = {
  read: base.output(Plan),
  /** Newest first. */
  baselines: base.output(z.array(Baseline)),
  /** Keeps the plan as it is. At a meeting, the date is the meeting's; else today. */
  freeze: base
    .input(z.object({ name: Name, meetingId: Id.nullable().default(null), note: ShortText.default('') }))
    .output(Created),
  updateBaseline: base.input(Baseline.pick({ name: true, note: true }).partial().extend({ id: Id })).output(Change),
  removeBaseline: base.input(ById).output(Change),
  compare: base.input(ById).output(Comparison),
}
