import { addDays, parseISO } from 'date-fns'
import { actionStatuses, type ActionStatus } from '../../shared/actions/actions.contract.ts'
import type { Dashboard } from '../../shared/dashboard/dashboard.contract.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import { isLate, isSettled } from '../../shared/meetings/followUp.rules.ts'
import { findAllActions, type TakenAction } from '../actions/actions.queries.ts'
import { describeActions } from '../actions/actions.service.ts'
import type { ReadDb } from '../db/db.ts'
import { findActionsWrittenFrom } from './dashboard.queries.ts'

/** How many late actions, done ones and next ones a committee is shown: more is a list, which the plan has. */
const SHOWN = 8

/** An action with the status that it had on a day. */
interface StoodAction {
  action: TakenAction
  status: ActionStatus
  isLate: boolean
}

/** Of one that was settled later, or not started yet, its dates say where it stood. */
function statusOn({ status, settledOn, startedOn }: TakenAction, day: CalendarDate): ActionStatus {
  const wasSettled = isSettled(status) && settledOn !== null && settledOn <= day
  if (wasSettled || (!isSettled(status) && (startedOn === null || startedOn <= day))) return status
  return startedOn !== null && startedOn <= day ? 'inProgress' : 'toCome'
}

function stoodOn(db: ReadDb, day: CalendarDate): StoodAction[] {
  const later = findActionsWrittenFrom(db, addDays(parseISO(day), 1).toISOString())
  return findAllActions(db)
    .filter(({ confidentiality }) => confidentiality !== 'confidential')
    .filter(({ id, meetingDate }) => (meetingDate === null ? !later.has(id) : meetingDate <= day))
    .map((action) => {
      const status = statusOn(action, day)
      return { action, status, isLate: isLate({ status, due: action.dueDate }, day) }
    })
}

const dueOf = ({ action }: StoodAction): CalendarDate => action.dueDate ?? ''
const settledOf = ({ action }: StoodAction): CalendarDate => action.settledOn ?? ''

/** Late, the longest first; then done since the meeting before, the latest first; then due next. */
function highlightsOf(stood: readonly StoodAction[], since: CalendarDate | null): StoodAction[] {
  const late = stood.filter((one) => one.isLate).toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)))
  const done = stood
    .filter((one) => one.status === 'done' && (since === null || settledOf(one) > since))
    .toSorted((one, other) => settledOf(other).localeCompare(settledOf(one)))
  const next = stood
    .filter((one) => !one.isLate && !isSettled(one.status) && one.action.dueDate !== null)
    .toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)))
  return [late, done, next].flatMap((part) => part.slice(0, SHOWN))
}

/** What was planned and what was done on a day, confidential actions left out as in the plan that partners receive. */
export function readDashboardPlan(
  db: ReadDb,
  { day, since }: { day: CalendarDate; since: CalendarDate | null },
): Dashboard['plan'] {
  const stood = stoodOn(db, day)
  const due = stood.filter(({ action }) => action.dueDate !== null && action.dueDate <= day)
  const highlights = highlightsOf(stood, since)
  const owners = new Map(
    describeActions(
      db,
      highlights.map(({ action }) => action),
      day,
    ).map(({ id, owner }) => [id, owner?.label ?? '']),
  )
  return {
    total: stood.length,
    byStatus: actionStatuses.map((status) => ({
      status,
      count: stood.filter((one) => one.status === status).length,
    })),
    late: stood.filter((one) => one.isLate).length,
    due: due.length,
    dueDone: due.filter(({ status }) => status === 'done').length,
    highlights: highlights.map(({ action, status, isLate: late }) => ({
      actionId: action.id,
      number: action.number,
      title: action.title,
      status,
      dueDate: action.dueDate,
      settledOn: isSettled(status) ? action.settledOn : null,
      isLate: late,
      ownerLabel: owners.get(action.id) ?? '',
    })),
  }
}
