import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Group, GroupStep, GroupStepKey } from '../../shared/groups/groups.contract.ts'
import { getActionRecord } from '../actions/actions.queries.ts'
import { getCommittee } from '../committees/committees.queries.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { getMeetingRecord } from '../meetings/meetings.queries.ts'
import { findScenarios } from '../synergies/scenarios.queries.ts'
import { getSynergyRecord } from '../synergies/synergies.queries.ts'
import {
  deleteStep,
  getGroupRecord,
  insertGroup,
  updateGroup,
  updateStepNote,
  writeStep,
  type GroupRecord,
} from './groups.queries.ts'

function demandGroup(db: ReadDb, committeeId: Id): void {
  const committee = getCommittee(db, committeeId)
  found(committee?.kind === 'followUp' ? committee : undefined, 'committee')
}

/** The group's own row: made when it is first needed. Errors: NOT_FOUND for a body of another kind. */
function startGroup({ db, newId }: Writing, committeeId: Id): GroupRecord {
  demandGroup(db, committeeId)
  const group = getGroupRecord(db, committeeId)
  if (group !== undefined) return group
  const made = { id: newId(), committeeId, synergyId: null, actionId: null }
  insertGroup(db, made)
  return made
}

type Aim = Pick<Group, 'synergyId' | 'actionId'>

/** Errors: NOT_FOUND, INVALID_INPUT unless it is either a synergy or an action. */
export function attachGroup(writing: Writing, { committeeId, ...aim }: Aim & { committeeId: Id }): void {
  const { db } = writing
  startGroup(writing, committeeId)
  if ((aim.synergyId === null) === (aim.actionId === null)) throw refuse('synergyId', 'oneOfTwo')
  if (aim.synergyId !== null) found(getSynergyRecord(db, aim.synergyId), 'synergy')
  if (aim.actionId !== null) found(getActionRecord(db, aim.actionId), 'action')
  updateGroup(db, committeeId, aim)
}

/** Errors: NOT_FOUND when it was attached to nothing. */
export const detachGroup = (db: Db, committeeId: Id): void =>
  demandChanged(updateGroup(db, committeeId, { synergyId: null, actionId: null }), 'group')

/** A group that is made for a synergy has chosen once a scenario of it is. */
const hasChoice = (db: ReadDb, synergyId: Id | null): boolean =>
  synergyId === null || findScenarios(db, synergyId).some(({ isChosen }) => isChosen)

interface Completion {
  committeeId: Id
  step: GroupStepKey
  date: CalendarDate
  meetingId: Id | null
  note: string
}

/** Errors: NOT_FOUND (also for a meeting of another body), INVALID_INPUT on a date to come, NOT_READY. */
export function completeStep(writing: Writing, { committeeId, ...step }: Completion): void {
  const { db, newId, today } = writing
  const group = startGroup(writing, committeeId)
  demandPast('date', step.date, today)
  const meeting = step.meetingId === null ? null : getMeetingRecord(db, step.meetingId)
  if (meeting !== null) found(meeting?.committeeId === committeeId ? meeting : undefined, 'meeting')
  if (step.step === 'choose' && !hasChoice(db, group.synergyId))
    throw new AppError('NOT_READY', { missing: ['scenarioNotChosen'] })
  writeStep(db, { id: newId(), groupId: group.id, ...step })
}

type OfStep = { committeeId: Id } & Pick<GroupStep, 'step'>

const groupOf = (db: ReadDb, committeeId: Id): Id => found(getGroupRecord(db, committeeId), 'group').id

/** Errors: NOT_FOUND for a step that was not gone through. */
export const changeStep = (db: Db, { committeeId, step, note }: OfStep & { note: string }): void =>
  demandChanged(updateStepNote(db, groupOf(db, committeeId), { step, note }), 'groupStep')

/** The step is to be gone through again. Errors: NOT_FOUND for one that was not. */
export const reopenStep = (db: Db, { committeeId, step }: OfStep): void =>
  demandChanged(deleteStep(db, groupOf(db, committeeId), step), 'groupStep')
