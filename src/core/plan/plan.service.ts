import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Baseline, ComparedAction, Comparison, Plan, PlanAction } from '../../shared/plan/plan.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import { findAllSteps, findOrders } from '../actions/actionParts.queries.ts'
import { findAllActions, type TakenAction } from '../actions/actions.queries.ts'
import { describeActions } from '../actions/actions.service.ts'
import { listAxes } from '../axes/axes.service.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { meetingLabel } from '../../shared/meetings/meetings.words.ts'
import {
  findBaselineActions,
  findBaselines,
  findPlanAmounts,
  findPlanFacets,
  getMeetingDate,
  insertBaseline,
  insertBaselineAction,
} from './plan.queries.ts'

/** Actions in the order of the plan: by axis, then by hand; those under no axis last. */
function inPlanOrder(db: ReadDb, taken: readonly TakenAction[]): TakenAction[] {
  const rankOf = new Map(listAxes(db).map(({ id }, rank) => [id, rank]))
  const rank = ({ axisId }: TakenAction): number => rankOf.get(axisId ?? '') ?? rankOf.size
  return taken.toSorted((one, other) => rank(one) - rank(other))
}

function describePlan(db: ReadDb, today: CalendarDate): PlanAction[] {
  const taken = inPlanOrder(db, findAllActions(db))
  const rows = describeActions(db, taken, today)
  const steps = Map.groupBy(findAllSteps(db), ({ actionId }) => actionId)
  const facets = new Map(findPlanFacets(db).map((facet) => [facet.id, facet]))
  const amounts = new Map(findPlanAmounts(db).map((amount) => [amount.actionId, amount]))
  return rows.map((row, rank) => ({
    ...found(taken[rank], 'action'),
    ...row,
    phaseName: facets.get(row.id)?.phaseName ?? '',
    synergyNumber: facets.get(row.id)?.synergyNumber ?? null,
    steps: steps.get(row.id) ?? [],
    plannedCents: amounts.get(row.id)?.plannedCents ?? 0,
    actualCents: amounts.get(row.id)?.actualCents ?? 0,
  }))
}

/** The whole action plan as of today, with a handful of queries whatever its size. */
export const readPlan = (db: ReadDb, today: CalendarDate): Plan => ({
  axes: listAxes(db),
  actions: describePlan(db, today),
  dependencies: findOrders(db).map(({ id, firstId, secondId }) => ({ id, beforeId: firstId, afterId: secondId })),
})

export const listBaselines = (db: ReadDb, locale: Locale): Baseline[] =>
  findBaselines(db).map(({ meeting, ...row }) => ({ ...row, meetingLabel: meetingLabel(meeting, locale) }))

interface NewBaseline {
  name: string
  meetingId: Id | null
  note: string
}

/** Keeps the plan as it is, at a meeting or today. Errors: NOT_FOUND. */
export function freezePlan({ db, today, newId }: Writing, { name, meetingId, note }: NewBaseline): { id: Id } {
  const id = newId()
  const date = meetingId === null ? today : found(getMeetingDate(db, meetingId), 'meeting')
  insertBaseline(db, { id, name, meetingId, date, note })
  const axisNames = new Map(listAxes(db).map((axis) => [axis.id, axis.name]))
  for (const action of inPlanOrder(db, findAllActions(db))) {
    const { number, title, startDate, dueDate, status } = action
    const axisName = axisNames.get(action.axisId ?? '') ?? ''
    insertBaselineAction(db, {
      id: newId(),
      baselineId: id,
      actionId: action.id,
      number,
      title,
      axisName,
      startDate,
      dueDate,
      status,
    })
  }
  return { id }
}

const daysBetween = (before: CalendarDate | null | undefined, now: CalendarDate | null | undefined): number | null =>
  before && now ? differenceInCalendarDays(parseISO(now), parseISO(before)) : null

type Kept = ReturnType<typeof findBaselineActions>[number]

function compareAction(kept: Kept | undefined, now: (PlanAction & { axisName: string }) | undefined): ComparedAction {
  return {
    actionId: now?.id ?? null,
    number: now?.number ?? kept?.number ?? '',
    title: now?.title ?? kept?.title ?? '',
    axisName: now?.axisName ?? kept?.axisName ?? '',
    before: kept ?? null,
    now: now ?? null,
    startShift: daysBetween(kept?.startDate, now?.startedOn ?? now?.startDate),
    endShift: daysBetween(kept?.dueDate, now?.status === 'done' ? (now.settledOn ?? now.dueDate) : now?.dueDate),
  }
}

/** The plan as it was frozen beside the plan as it is: in the order of today's plan, then what is gone. Errors: NOT_FOUND. */
export function comparePlan(
  db: ReadDb,
  id: Id,
  { today, locale }: { today: CalendarDate; locale: Locale },
): Comparison {
  const baseline = found(
    listBaselines(db, locale).find((one) => one.id === id),
    'baseline',
  )
  const kept = findBaselineActions(db, id)
  const keptOf = new Map(kept.map((one) => [one.actionId, one]))
  const plan = readPlan(db, today)
  const axisNames = new Map(plan.axes.map((axis) => [axis.id, axis.name]))
  const present = plan.actions.map((action) =>
    compareAction(keptOf.get(action.id), { ...action, axisName: axisNames.get(action.axisId ?? '') ?? '' }),
  )
  const gone = kept.filter(({ actionId }) => actionId === null).map((one) => compareAction(one, undefined))
  return { baseline, actions: [...present, ...gone] }
}
