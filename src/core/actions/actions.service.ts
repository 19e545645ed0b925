import type { Action, ActionPatch, ActionRow, ActionSheet } from '../../shared/actions/actions.contract.ts'
import { missingOfAction, planActionNumber } from '../../shared/actions/actions.rules.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isLate, isSettled, settledDate, startedDate } from '../../shared/meetings/followUp.rules.ts'
import { AppError } from '../../shared/errors.ts'
import { axis } from '../axes/axes.table.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { demandUnused } from '../db/uses.ts'
import { decision } from '../decisions/decisions.table.ts'
import { demandItemOf } from '../meetings/agenda.service.ts'
import { getMeetingRecord } from '../meetings/meetings.queries.ts'
import { demandWritable } from '../meetings/meetings.service.ts'
import { takeNumber } from '../meetings/numbers.service.ts'
import { completeParty, demandContacts, nameParties } from '../meetings/parties.service.ts'
import { findContactLabels } from '../organisations/parties.queries.ts'
import { phase } from '../phases/phases.table.ts'
import { synergy } from '../synergies/synergies.table.ts'
import { readParts, setLinkedDecisions, setThemes } from './actionParts.service.ts'
import {
  countActions,
  deleteAction,
  findActions,
  findActionsOfMeeting,
  findIdsOfAxis,
  getActionRecord,
  getMoments,
  getNamesOfAction,
  getTakenAction,
  insertAction,
  takePlanNumber,
  updateAction,
  type ActionFilter,
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
    missing: isSettled(row.status)
      ? []
      : missingOfAction({ description: row.description, hasOwner: row.ownerOrganisationId !== null }),
  }))
}

export function listActions(
  db: ReadDb,
  filter: ActionFilter & { offset: number; limit: number },
): { total: number; rows: ActionRow[] } {
  return { total: countActions(db, filter), rows: describeActions(db, findActions(db, filter), filter.today) }
}

/** The whole sheet of an action. Errors: NOT_FOUND. */
export function getAction(db: ReadDb, id: Id, today: CalendarDate): ActionSheet {
  const taken = found(getTakenAction(db, id), 'action')
  const [row] = describeActions(db, [taken], today)
  const { createdAt, changedAt } = getMoments(db, id)
  return {
    ...taken,
    ...found(row, 'action'),
    ...found(getNamesOfAction(db, id), 'action'),
    electedLabel: findContactLabels(db, [taken.electedId]).get(taken.electedId ?? '') ?? '',
    ...readParts(db, id),
    createdAt: createdAt ?? BEFORE_THE_JOURNAL,
    changedAt: changedAt ?? BEFORE_THE_JOURNAL,
  }
}

/** For a record that no line of the journal tells of: none is written without one. */
const BEFORE_THE_JOURNAL = '1970-01-01T00:00:00.000Z'

export const listActionsOfMeeting = (db: ReadDb, meetingId: Id, today: CalendarDate): ActionRow[] =>
  describeActions(db, findActionsOfMeeting(db, meetingId), today)

/** Refuses to change what frozen minutes say of an action. Errors: NOT_FOUND, FROZEN. */
function demandUnfrozen(db: Db, { meetingId }: Pick<ActionRecord, 'meetingId'>): void {
  if (meetingId !== null) demandWritable(db, meetingId)
}

type NewAction = Pick<Action, 'meetingId' | 'agendaItemId' | 'decisionId' | 'title'> & { axisId: Id | null }

function takeRank(db: Db, meetingId: Id | null): { rank: number; number: string } {
  if (meetingId !== null) return takeNumber(db, meetingId, 'action')
  const rank = takePlanNumber(db)
  return { rank, number: planActionNumber(rank) }
}

/** In a meeting, or in the plan. It is of the phase that its meeting is of. Errors: NOT_FOUND, FROZEN. */
export function addAction({ db, newId }: Writing, action: NewAction): { id: Id; number: string } {
  const { meetingId, agendaItemId, axisId } = action
  const id = newId()
  const numbered = takeRank(db, meetingId)
  if (meetingId === null) found(agendaItemId === null ? {} : undefined, 'agendaItem')
  else demandItemOf(db, meetingId, agendaItemId)
  demandRecord(db, decision, action.decisionId)
  demandRecord(db, axis, axisId)
  const phaseId = meetingId === null ? null : (getMeetingRecord(db, meetingId)?.phaseId ?? null)
  insertAction(db, { id, ...numbered, ...action, phaseId, position: findIdsOfAxis(db, axisId).length })
  return { id, number: numbered.number }
}

/** What frozen minutes say of an action besides its plan: `history` lets the other fields be taken back. */
const frozenFields = ['title', 'description', 'agendaItemId', 'decisionId'] as const

function demandReferences(db: ReadDb, patch: ActionPatch): void {
  demandRecord(db, decision, patch.decisionId)
  demandRecord(db, axis, patch.axisId)
  demandRecord(db, phase, patch.phaseId)
  demandRecord(db, synergy, patch.synergyId)
  demandContacts(db, [patch.electedId])
}

function demandDatesInOrder(current: ActionRecord, patch: ActionPatch): void {
  const { startDate, dueDate } = { ...current, ...patch }
  if (startDate === null || dueDate === null || startDate === undefined || dueDate === undefined) return
  if (dueDate < startDate) throw refuse(patch.startDate === undefined ? 'dueDate' : 'startDate', 'datesReversed')
}

/** When it really started and ended: days that are over, in their order. */
function demandReal(
  current: Pick<ActionRecord, 'startedOn' | 'settledOn'>,
  patch: Partial<Pick<ActionRecord, 'startedOn' | 'settledOn'>>,
  today: CalendarDate,
): void {
  for (const field of ['startedOn', 'settledOn'] as const) {
    if (!patch[field]) continue
    demandPast(field, patch[field], today)
    const { startedOn, settledOn } = { ...current, ...patch }
    if (startedOn && settledOn && settledOn < startedOn) throw refuse(field, 'datesReversed')
  }
}

/** Errors: NOT_FOUND, FROZEN for what the minutes say, INVALID_INPUT when it would end before it starts. */
export function changeAction(writing: Writing, { id, ...patch }: ActionPatch & { id: Id }): void {
  const { db } = writing
  const current = found(getActionRecord(db, id), 'action')
  if (frozenFields.some((field) => patch[field] !== undefined)) demandUnfrozen(db, current)
  const { owner, themeIds, decisionIds, ...fields } = patch
  if (current.meetingId !== null) demandItemOf(db, current.meetingId, fields.agendaItemId)
  else if (fields.agendaItemId) throw new AppError('NOT_FOUND', { entity: 'agendaItem' })
  demandReferences(db, fields)
  demandDatesInOrder(current, patch)
  demandReal(current, { startedOn: patch.startedOn ?? null }, writing.today)
  if (themeIds !== undefined) setThemes(writing, id, themeIds)
  if (decisionIds !== undefined) setLinkedDecisions(writing, id, decisionIds)
  const isMoved = fields.axisId !== undefined && fields.axisId !== current.axisId
  const position = isMoved ? { position: findIdsOfAxis(db, fields.axisId ?? null).length } : {}
  updateAction(db, id, { ...fields, ...position, ...(owner === undefined ? {} : ownerColumns(db, owner)) })
}

function ownerColumns(db: ReadDb, owner: NonNullable<ActionPatch['owner']> | null) {
  const party = completeParty(db, owner)
  return { ownerOrganisationId: party?.organisationId ?? null, ownerContactId: party?.contactId ?? null }
}

/** To a rank among the actions of an axis. Errors: NOT_FOUND. */
export function moveAction(db: Db, { id, axisId, position }: { id: Id; axisId: Id | null; position: number }): void {
  found(getActionRecord(db, id), 'action')
  demandRecord(db, axis, axisId)
  updateAction(db, id, { axisId })
  moved(findIdsOfAxis(db, axisId), id, position).forEach((one, rank) => updateAction(db, one, { position: rank }))
}

type Follow = { id: Id } & Partial<Pick<Action, 'status' | 'progressNote' | 'settledOn'>>

/** Where an action stands; frozen minutes do not forbid it. Errors: NOT_FOUND, INVALID_INPUT for a day to come, or before it started. */
export function followAction({ db, today }: Writing, { id, ...patch }: Follow): void {
  const current = found(getActionRecord(db, id), 'action')
  demandReal(current, { settledOn: patch.settledOn ?? null }, today)
  updateAction(db, id, {
    ...patch,
    settledOn: settledDate(current, patch, today),
    startedOn: startedDate(current, patch, today),
  })
}

/** Its number is not given again. Errors: NOT_FOUND, FROZEN, IN_USE while a group, a budget or logged time is attached to it. */
export function removeAction(db: Db, id: Id): void {
  demandUnfrozen(db, found(getActionRecord(db, id), 'action'))
  demandUnused(db, action, id)
  deleteAction(db, id)
}
