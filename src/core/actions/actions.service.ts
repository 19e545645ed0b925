import type { Action, ActionRow } from '../../shared/actions/actions.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isLate, settledDate } from '../../shared/meetings/followUp.rules.ts'
import type { Party } from '../../shared/organisations/organisations.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { demandUnused } from '../db/uses.ts'
import { getDecisionRecord } from '../decisions/decisions.queries.ts'
import { demandItemOf } from '../meetings/agenda.service.ts'
import type { FollowUpFilter } from '../meetings/followUp.queries.ts'
import { demandWritable } from '../meetings/meetings.service.ts'
import { takeNumber } from '../meetings/numbers.service.ts'
import { completeParty, nameParties } from '../meetings/parties.service.ts'
import {
  countActions,
  deleteAction,
  findActions,
  findActionsOfMeeting,
  getActionRecord,
  getTakenAction,
  insertAction,
  updateAction,
  type ActionRecord,
  type TakenAction,
} from './actions.queries.ts'
import { action } from './actions.table.ts'

/** Actions as they are shown: owner named, late as of today. */
export function describeActions(db: ReadDb, rows: readonly TakenAction[], today: CalendarDate): ActionRow[] {
  const ownerOf = nameParties(db, rows, ({ ownerOrganisationId, ownerContactId }) => ({
    organisationId: ownerOrganisationId,
    contactId: ownerContactId,
  }))
  return rows.map((row) => ({
    ...row,
    owner: ownerOf(row),
    isLate: isLate({ status: row.status, due: row.dueDate }, today),
  }))
}

export function listActions(
  db: ReadDb,
  filter: FollowUpFilter & { offset: number; limit: number },
): { total: number; rows: ActionRow[] } {
  return { total: countActions(db, filter), rows: describeActions(db, findActions(db, filter), filter.today) }
}

/** Errors: NOT_FOUND. */
export function getAction(db: ReadDb, id: Id, today: CalendarDate): ActionRow {
  const [row] = describeActions(db, [found(getTakenAction(db, id), 'action')], today)
  return found(row, 'action')
}

export const listActionsOfMeeting = (db: ReadDb, meetingId: Id, today: CalendarDate): ActionRow[] =>
  describeActions(db, findActionsOfMeeting(db, meetingId), today)

/** The action, once sure that what the minutes say of it can change. Errors: NOT_FOUND, FROZEN. */
function demandAction(db: Db, id: Id): ActionRecord {
  const action = found(getActionRecord(db, id), 'action')
  demandWritable(db, action.meetingId)
  return action
}

// An action carries out a decision of its own meeting or of an earlier one.
function demandDecision(db: Db, id: Id | null | undefined): void {
  if (id !== null && id !== undefined) found(getDecisionRecord(db, id), 'decision')
}

type NewAction = Pick<Action, 'meetingId' | 'agendaItemId' | 'decisionId' | 'title'>

/** Errors: NOT_FOUND, FROZEN. */
export function addAction({ db, newId }: Writing, action: NewAction): { id: Id; number: string } {
  const id = newId()
  const numbered = takeNumber(db, action.meetingId, 'action')
  demandItemOf(db, action.meetingId, action.agendaItemId)
  demandDecision(db, action.decisionId)
  insertAction(db, { id, ...numbered, ...action })
  return { id, number: numbered.number }
}

type ActionPatch = { id: Id; owner?: Party | null | undefined } & Partial<
  Pick<Action, 'title' | 'description' | 'dueDate' | 'agendaItemId' | 'decisionId'>
>

/** Errors: NOT_FOUND, FROZEN. */
export function changeAction(db: Db, { id, owner, ...patch }: ActionPatch): void {
  const { meetingId } = demandAction(db, id)
  demandItemOf(db, meetingId, patch.agendaItemId)
  demandDecision(db, patch.decisionId)
  if (owner === undefined) return updateAction(db, id, patch)
  const party = completeParty(db, owner)
  updateAction(db, id, {
    ...patch,
    ownerOrganisationId: party?.organisationId ?? null,
    ownerContactId: party?.contactId ?? null,
  })
}

type Follow = { id: Id } & Partial<Pick<Action, 'status' | 'progressNote' | 'settledOn'>>

/** Where an action stands; frozen minutes do not forbid it. Errors: NOT_FOUND. */
export function followAction({ db, today }: Writing, { id, ...patch }: Follow): void {
  const current = found(getActionRecord(db, id), 'action')
  updateAction(db, id, { ...patch, settledOn: settledDate(current, patch, today) })
}

/** Its number is not given again. Errors: NOT_FOUND, FROZEN, IN_USE while a follow-up group is attached to it. */
export function removeAction(db: Db, id: Id): void {
  demandAction(db, id)
  demandUnused(db, action, id)
  deleteAction(db, id)
}
