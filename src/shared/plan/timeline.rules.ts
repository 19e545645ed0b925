import type { AxisRow } from '../axes/axes.contract.ts'
import { assertNever } from '../errors.ts'
import type { CalendarDate } from '../fields.ts'
import type { Phase } from '../phases/phases.contract.ts'
import type { Plan, PlanAction } from './plan.contract.ts'

const DAY = 86_400_000

/** Days since 1 January 1970: calendar dates are counted without hours, so that no change of clock moves a bar. */
export const dayNumber = (date: CalendarDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY

export const dateOfDay = (day: number): CalendarDate => new Date(day * DAY).toISOString().slice(0, 10)

export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDay(dayNumber(date) + days)

/** Less than zero when the second comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)

/** The same day some months later, or the last of that month. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))]
  const last = new Date(Date.UTC(year, month + months + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10)
}

export const spanUnits = ['day', 'week', 'month', 'quarter', 'year'] as const
export type SpanUnit = (typeof spanUnits)[number]

/** That many units later; weeks and days keep the day of the week, the others the day of the month. */
export const addUnits = (date: CalendarDate, unit: SpanUnit, count: number): CalendarDate => {
  const months = { month: 1, quarter: 3, year: 12 }
  if (unit === 'day' || unit === 'week') return addDays(date, count * (unit === 'week' ? 7 : 1))
  return addMonths(date, count * months[unit])
}

/** The first day of the week (Monday), month, quarter or year that a date is in. */
export const startOf = (date: CalendarDate, unit: SpanUnit): CalendarDate => {
  const month = Number(date.slice(5, 7))
  switch (unit) {
    case 'day':
      return date
    case 'week':
      // 1 January 1970 was a Thursday.
      return addDays(date, -((dayNumber(date) + 3) % 7))
    case 'month':
      return `${date.slice(0, 7)}-01`
    case 'quarter':
      return `${date.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
    case 'year':
      return `${date.slice(0, 4)}-01-01`
    default:
      return assertNever(unit)
  }
}

/** One week, month… of a time scale, cut at the ends of what is shown; `end` is its last day. */
export interface Span {
  unit: SpanUnit
  /** Its own first day, even where it is cut. */
  first: CalendarDate
  start: CalendarDate
  end: CalendarDate
}

/** The weeks, months, quarters or years from one date to another. */
export const spansOf = (from: CalendarDate, to: CalendarDate, unit: SpanUnit): Span[] => {
  const spans: Span[] = []
  for (let first = startOf(from, unit); first <= to;) {
    const next = addUnits(first, unit, 1)
    const last = addDays(next, -1)
    spans.push({ unit, first, start: first < from ? from : first, end: last > to ? to : last })
    first = next
  }
  return spans
}

type Dated = Pick<PlanAction, 'startDate' | 'dueDate'>

/** How an action is drawn: from its start to its end, a diamond where it has only an end, a bracket where it has only a start. */
export type Bar = { kind: 'span' | 'end' | 'start'; start: CalendarDate; end: CalendarDate }

/** Undefined without any date: « sans dates ». */
export const barOf = ({ startDate, dueDate }: Dated): Bar | undefined => {
  if (startDate !== null && dueDate !== null) return { kind: 'span', start: startDate, end: dueDate }
  if (dueDate !== null) return { kind: 'end', start: dueDate, end: dueDate }
  return startDate === null ? undefined : { kind: 'start', start: startDate, end: startDate }
}

/** What of a bar is moved: the whole of it, its start or its end. */
export type BarPart = 'whole' | 'start' | 'end'

interface Shift {
  part: BarPart
  unit: SpanUnit
  count: number
}

/** The dates of an action once its bar is moved: as a whole it stays as long as it was; it never ends before it starts. */
export const moveDates = ({ startDate, dueDate }: Dated, { part, unit, count }: Shift): Dated => {
  const later = (date: CalendarDate) => addUnits(date, unit, count)
  if (startDate === null || dueDate === null)
    return { startDate: startDate && later(startDate), dueDate: dueDate && later(dueDate) }
  if (part === 'whole') {
    const start = later(startDate)
    return { startDate: start, dueDate: addDays(start, daysBetween(startDate, dueDate)) }
  }
  if (part === 'end') {
    const end = later(dueDate)
    return { startDate, dueDate: end < startDate ? startDate : end }
  }
  const start = later(startDate)
  return { startDate: start > dueDate ? dueDate : start, dueDate }
}

/** Stands for the axis of the actions that have none. */
export const NO_AXIS = 'none'

export type TimelineRow =
  | {
      kind: 'group'
      id: string
      /** Null: the actions under no axis. */
      axis: AxisRow | null
      level: 1 | 2
      /** Of itself and of its sub-axes. */
      count: number
    }
  | { kind: 'action'; id: string; action: PlanAction; level: 1 | 2 }

/** Axes as groups in the order of the plan, each with its actions, then its sub-axes; the actions under none last. An axis without any is left out. */
export const timelineRows = (
  { axes, actions }: Pick<Plan, 'axes' | 'actions'>,
  folded: ReadonlySet<string> = new Set(),
): TimelineRow[] => {
  const of = Map.groupBy(actions, ({ axisId }) => axisId)
  const rowsOf = (axisId: string | null, level: 1 | 2): TimelineRow[] =>
    (of.get(axisId) ?? []).map((action) => ({ kind: 'action', id: action.id, action, level }))
  const grouped = axes.flatMap((axis): TimelineRow[] => {
    const level = axis.parentId === null ? 1 : 2
    const children = axes.filter(({ parentId }) => parentId === axis.id)
    const count = [axis, ...children].reduce((sum, { id }) => sum + (of.get(id)?.length ?? 0), 0)
    if (count === 0 || (axis.parentId !== null && folded.has(axis.parentId))) return []
    const group = { kind: 'group', id: axis.id, axis, level, count } as const
    return [group, ...(folded.has(axis.id) ? [] : rowsOf(axis.id, level))]
  })
  const loose = rowsOf(null, 1)
  if (loose.length === 0 || axes.length === 0) return [...grouped, ...loose]
  const last = { kind: 'group', id: NO_AXIS, axis: null, level: 1, count: loose.length } as const
  return [...grouped, last, ...(folded.has(NO_AXIS) ? [] : loose)]
}

/** When a phase took place, or is to: its real dates, the planned ones where those are unknown. Undefined: it has no start. */
export const phaseSpan = (
  phase: Pick<Phase, 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'>,
  today: CalendarDate,
): { start: CalendarDate; end: CalendarDate } | undefined => {
  const start = phase.actualStart ?? phase.plannedStart
  if (start === null) return undefined
  const planned = phase.actualEnd ?? phase.plannedEnd ?? today
  // One that is still open past its planned end goes on.
  const end = phase.actualStart !== null && phase.actualEnd === null && planned < today ? today : planned
  return { start, end: end < start ? start : end }
}

interface Shown {
  plan: Pick<Plan, 'actions'>
  phases?: readonly Phase[]
  today: CalendarDate
}

/** From the first month to the last that the plan has anything in, today included. */
export const timelineRange = ({ plan, phases = [], today }: Shown): { from: CalendarDate; to: CalendarDate } => {
  const dates = [
    today,
    ...plan.actions.flatMap(({ startDate, dueDate, steps }) => [
      startDate,
      dueDate,
      ...steps.map((step) => step.dueDate),
    ]),
    ...phases.flatMap((phase) => {
      const span = phaseSpan(phase, today)
      return [span?.start ?? null, span?.end ?? null, ...phase.milestones.map(({ dueDate }) => dueDate)]
    }),
  ]
    .filter((date) => date !== null)
    .toSorted()
  const last = dates.at(-1) ?? today
  return { from: startOf(dates[0] ?? today, 'month'), to: addDays(addMonths(startOf(last, 'month'), 1), -1) }
}
