import type { CalendarDate } from '../../../shared/fields.ts'
import { isLate, isSettled } from '../../../shared/meetings/followUp.rules.ts'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import type { Reader } from '../reader.ts'
import type { ToldReport } from './told.ts'

interface Period {
  from: CalendarDate
  until: CalendarDate
}

/** Whether an action was to be led in a period: not settled before it, and due, begun or settled by its end. */
function isOfPeriod(
  { status, settledOn, startDate, startedOn, dueDate }: PlanAction,
  { from, until }: Period,
): boolean {
  if (isSettled(status) && (settledOn === null || settledOn < from)) return false
  const marks = [startedOn, startDate, dueDate, settledOn]
  return marks.some((date) => date !== null && date <= until)
}

/**
 * What was planned for a period and what was done of it by its end. An action is told as it stands now: a day says when it was settled.
 */
export function toldPlan(plan: Plan, { reader, ...period }: Period & { reader: Reader }): ToldReport['plan'] {
  const { until } = period
  const actions = plan.actions.filter((action) => reader.maySee(action.confidentiality) && isOfPeriod(action, period))
  const lines = actions.map(({ id, number, title, status, dueDate, settledOn, owner }) => ({
    actionId: id,
    number,
    title,
    status,
    dueDate,
    settledOn,
    isLate: isLate({ status, due: dueDate }, until),
    ownerLabel: owner === null ? '' : reader.nameOf(owner),
  }))
  const isDoneBy = ({ status, settledOn }: PlanAction) => status === 'done' && settledOn !== null && settledOn <= until
  const wasOpen = ({ settledOn, dueDate }: PlanAction) =>
    (settledOn === null || settledOn > until) && dueDate !== null && dueDate < until
  return {
    lines: reader.scrub(lines),
    done: actions.filter(isDoneBy).length,
    late: actions.filter(wasOpen).length,
  }
}
