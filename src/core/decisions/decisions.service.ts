import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Decision, DecisionRow } from '../../shared/decisions/decisions.contract.ts'
import { isLate, settledDate } from '../../shared/meetings/followUp.rules.ts'
import type { Party } from '../../shared/organisations/organisations.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { demandUnused } from '../db/uses.ts'
import { demandItemOf } from '../meetings/agenda.service.ts'
import type { FollowUpFilter } from '../meetings/followUp.queries.ts'
import { demandWritable } from '../meetings/meetings.service.ts'
import { takeNumber } from '../meetings/numbers.service.ts'
import { completeParty, nameParties } from '../meetings/parties.service.ts'
import { withdrawEffect } from './decisionPhases.service.ts'
import {
  countDecisions,
  deleteDecision,
  findDecisions,
  findDecisionsOfMeeting,
  getDecisionRecord,
  getTakenDecision,
  insertDecision,
  updateDecision,
  type DecisionRecord,
  type TakenDecision,
} from './decisions.queries.ts'
import { decision } from './decisions.table.ts'

/** Decisions as they are shown: responsible named, late as of today. */
export function describeDecisions(db: ReadDb, rows: readonly TakenDecision[], today: CalendarDate): DecisionRow[] {
  const responsibleOf = nameParties(db, rows, ({ responsibleOrganisationId, responsibleContactId }) => ({
    organisationId: responsibleOrganisationId,
    contactId: responsibleContactId,
  }))
  return rows.map((row) => ({
    ...row,
    responsible: responsibleOf(row),
    isLate: isLate({ status: row.status, due: row.deadline }, today),
  }))
}

export function listDecisions(
  db: ReadDb,
  filter: FollowUpFilter & { offset: number; limit: number },
): { total: number; rows: DecisionRow[] } {
  return {
    total: countDecisions(db, filter),
    rows: describeDecisions(db, findDecisions(db, filter), filter.today),
  }
}

/** Errors: NOT_FOUND. */
export function getDecision(db: ReadDb, id: Id, today: CalendarDate): DecisionRow {
  const [row] = describeDecisions(db, [found(getTakenDecision(db, id), 'decision')], today)
  return found(row, 'decision')
}

export const listDecisionsOfMeeting = (db: ReadDb, meetingId: Id, today: CalendarDate): DecisionRow[] =>
  describeDecisions(db, findDecisionsOfMeeting(db, meetingId), today)

/** The decision, once sure that what the minutes say of it can change. Errors: NOT_FOUND, FROZEN. */
function demandDecision(db: Db, id: Id): DecisionRecord {
  const decision = found(getDecisionRecord(db, id), 'decision')
  demandWritable(db, decision.meetingId)
  return decision
}

type NewDecision = Pick<Decision, 'meetingId' | 'agendaItemId' | 'text'>

/** Errors: NOT_FOUND, FROZEN. */
export function addDecision({ db, newId }: Writing, decision: NewDecision): { id: Id; number: string } {
  const id = newId()
  const numbered = takeNumber(db, decision.meetingId, 'decision')
  demandItemOf(db, decision.meetingId, decision.agendaItemId)
  insertDecision(db, { id, ...numbered, ...decision })
  return { id, number: numbered.number }
}

type DecisionPatch = { id: Id; responsible?: Party | null | undefined } & Partial<
  Pick<Decision, 'text' | 'means' | 'deadline' | 'agendaItemId'>
>

/** Errors: NOT_FOUND, FROZEN. */
export function changeDecision(db: Db, { id, responsible, ...patch }: DecisionPatch): void {
  const { meetingId } = demandDecision(db, id)
  demandItemOf(db, meetingId, patch.agendaItemId)
  if (responsible === undefined) return updateDecision(db, id, patch)
  const party = completeParty(db, responsible)
  updateDecision(db, id, {
    ...patch,
    responsibleOrganisationId: party?.organisationId ?? null,
    responsibleContactId: party?.contactId ?? null,
  })
}

type Follow = { id: Id } & Partial<Pick<Decision, 'status' | 'progressNote' | 'settledOn'>>

/** Where a decision stands; frozen minutes do not forbid it. Errors: NOT_FOUND. */
export function followDecision({ db, today }: Writing, { id, ...patch }: Follow): void {
  const current = found(getDecisionRecord(db, id), 'decision')
  updateDecision(db, id, { ...patch, settledOn: settledDate(current, patch, today) })
}

/**
 * Its number is not given again. A phase that it opened or closed is as before. Errors: NOT_FOUND, FROZEN, IN_USE while a scenario
 * was chosen by it.
 */
export function removeDecision(db: Db, id: Id): void {
  const removed = demandDecision(db, id)
  demandUnused(db, decision, id)
  withdrawEffect(db, removed)
  deleteDecision(db, id)
}
