import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { proposedAgenda } from '../../shared/meetings/agenda.rules.ts'
import { meetingStatuses, type Meeting, type MeetingStatus } from '../../shared/meetings/meetings.contract.ts'
import { missingForStatus, type MeetingFacts } from '../../shared/meetings/meetings.rules.ts'
import { phaseAt } from '../../shared/phases/phases.rules.ts'
import type { Locale } from '../../shared/typography.ts'
import { getCommittee } from '../committees/committees.queries.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { demandUnused } from '../db/uses.ts'
import { findPhases, getPhase } from '../phases/phases.queries.ts'
import {
  deleteMeeting,
  findAgendaItems,
  findMeetingRecords,
  findNotedStatuses,
  findPhasesDecidedAt,
  getMeetingRecord,
  getPreviousMeeting,
  insertAgendaItem,
  insertMeeting,
  isNumberTaken,
  lastMeetingNumber,
  updateMeeting,
  type MeetingRecord,
} from './meetings.queries.ts'
import { meeting as meetingTable } from './meetings.table.ts'
import { renameApproval } from './approvalItem.service.ts'
import { demandContacts } from './parties.service.ts'

/** The meeting, once sure that it can change. Errors: NOT_FOUND, FROZEN once its minutes are. */
export function demandWritable(db: ReadDb, meetingId: Id): MeetingRecord {
  const meeting = found(getMeetingRecord(db, meetingId), 'meeting')
  if (meeting.status === 'validated') throw new AppError('FROZEN', {})
  return meeting
}

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4))

type Inherited = Pick<MeetingRecord, 'startTime' | 'endTime' | 'place' | 'chairId' | 'facilitatorId' | 'writerId'>

const nothingInherited: Inherited = {
  startTime: null,
  endTime: null,
  place: '',
  chairId: null,
  facilitatorId: null,
  writerId: null,
}

const inherited = ({ startTime, endTime, place, chairId, facilitatorId, writerId }: Inherited): Inherited => ({
  startTime,
  endTime,
  place,
  chairId,
  facilitatorId,
  writerId,
})

interface NewMeeting {
  committeeId: Id
  date: CalendarDate
  locale: Locale
}

/**
 * A meeting that takes the next number of its body in its year, the habits of the body's previous meeting, and an agenda that
 * starts with what the previous one left: minutes to approve, follow-up, items it proposed.
 */
export function createMeeting({ db, newId }: Writing, { committeeId, date, locale }: NewMeeting): { id: Id } {
  const committee = found(getCommittee(db, committeeId), 'committee')
  const id = newId()
  const year = yearOf(date)
  const number = lastMeetingNumber(db, committeeId, year) + 1
  const previousRow = getPreviousMeeting(db, { committeeId, date, number })
  const previous = previousRow === undefined ? undefined : getMeetingRecord(db, previousRow.id)
  const habits = previous === undefined ? nothingInherited : inherited(previous)
  const place = habits.place === '' ? committee.usualPlace : habits.place
  const phaseId = phaseAt(findPhases(db), date)?.id ?? null
  insertMeeting(db, { id, committeeId, year, number, date, ...habits, place, phaseId })
  const agenda = previous === undefined ? [] : proposedAgenda({ ...previous, committeeCode: committee.code }, locale)
  agenda.forEach((item, position) => insertAgendaItem(db, { id: newId(), meetingId: id, position, ...item }))
  return { id }
}

/** A number that decisions or actions carry is fixed, even once they were removed. */
function demandFreeNumber({ lastDecisionRank, lastActionRank }: MeetingRecord): void {
  if (lastDecisionRank > 0 || lastActionRank > 0) throw new AppError('NUMBER_FIXED', {})
}

/** Writes what changes in a meeting, and its number and date wherever later agendas carry them. */
function rewriteMeeting(db: Db, meeting: MeetingRecord, patch: Partial<MeetingRecord>): void {
  updateMeeting(db, meeting.id, patch)
  const { code: committeeCode } = found(getCommittee(db, meeting.committeeId), 'committee')
  renameApproval(db, meeting.committeeId, {
    from: { ...meeting, committeeCode },
    to: { ...meeting, ...patch, committeeCode },
  })
}

/** Errors: NOT_FOUND, FROZEN, NUMBER_FIXED, NUMBER_TAKEN. */
export function renumberMeeting(db: Db, id: Id, number: number): void {
  const meeting = demandWritable(db, id)
  if (meeting.number === number) return
  demandFreeNumber(meeting)
  if (isNumberTaken(db, { ...meeting, number })) throw new AppError('NUMBER_TAKEN', { number, year: meeting.year })
  rewriteMeeting(db, meeting, { number })
}

/** In another year a meeting takes the next number of that year. */
function numberFor(db: ReadDb, meeting: MeetingRecord, date: CalendarDate): Pick<MeetingRecord, 'year' | 'number'> {
  const year = yearOf(date)
  if (year === meeting.year) return { year, number: meeting.number }
  demandFreeNumber(meeting)
  return { year, number: lastMeetingNumber(db, meeting.committeeId, year) + 1 }
}

// The phase follows the date, unless the officer chose another.
function phaseFor(db: ReadDb, meeting: MeetingRecord, date: CalendarDate): Id | null {
  if (date === meeting.date) return meeting.phaseId
  const phases = findPhases(db)
  const wasChosen = meeting.phaseId !== (phaseAt(phases, meeting.date)?.id ?? null)
  return wasChosen ? meeting.phaseId : (phaseAt(phases, date)?.id ?? null)
}

type MeetingPatch = { id: Id } & Partial<
  Pick<
    Meeting,
    | 'date'
    | 'startTime'
    | 'endTime'
    | 'place'
    | 'visio'
    | 'chairId'
    | 'facilitatorId'
    | 'writerId'
    | 'phaseId'
    | 'approval'
    | 'progress'
    | 'openPoints'
    | 'otherBusiness'
    | 'nextDate'
    | 'nextAgenda'
    | 'annexes'
  >
>

/** Errors: NOT_FOUND, FROZEN, NUMBER_FIXED, INVALID_INPUT when the end is before the start. */
export function changeMeeting(db: Db, { id, ...patch }: MeetingPatch): void {
  const meeting = demandWritable(db, id)
  demandContacts(db, [patch.chairId, patch.facilitatorId, patch.writerId])
  if (patch.phaseId !== undefined && patch.phaseId !== null) found(getPhase(db, patch.phaseId), 'phase')
  const { date, startTime, endTime } = { ...meeting, ...patch }
  if (startTime !== null && endTime !== null && endTime < startTime) {
    const path = patch.startTime === undefined ? 'endTime' : 'startTime'
    throw new AppError('INVALID_INPUT', { issues: [{ path, message: 'timesReversed' }] })
  }
  rewriteMeeting(db, meeting, { phaseId: phaseFor(db, meeting, date), ...patch, ...numberFor(db, meeting, date) })
}

/**
 * Errors: NOT_FOUND, FROZEN; IN_USE once minutes of it were frozen, even if they no longer are, and while a phase is open or
 * closed by one of its decisions.
 */
export function removeMeeting(db: Db, id: Id): void {
  demandWritable(db, id)
  const usedBy = findPhasesDecidedAt(db, id)
  if (usedBy.length > 0) throw new AppError('IN_USE', { usedBy })
  demandUnused(db, meetingTable, id)
  deleteMeeting(db, id)
}

/** What the steps of a meeting's life ask for, of several meetings with three queries. */
export function findMeetingFacts(db: ReadDb, ids: readonly Id[]): Map<Id, MeetingRecord & MeetingFacts> {
  const agendas = Map.groupBy(findAgendaItems(db, ids), ({ meetingId }) => meetingId)
  const notes = Map.groupBy(findNotedStatuses(db, ids), ({ meetingId }) => meetingId)
  return new Map(
    findMeetingRecords(db, ids).map((record) => [
      record.id,
      { ...record, agenda: agendas.get(record.id) ?? [], attendance: notes.get(record.id) ?? [] },
    ]),
  )
}

export const hasReached = (status: MeetingStatus, step: MeetingStatus): boolean =>
  meetingStatuses.indexOf(status) >= meetingStatuses.indexOf(step)

/** Puts a meeting at a step and dates it; what is dated later than the step is undated. */
export function putAtStatus(
  { db, today }: Pick<Writing, 'db' | 'today'>,
  meeting: MeetingRecord,
  to: MeetingStatus,
): void {
  updateMeeting(db, meeting.id, {
    status: to,
    convenedOn: hasReached(to, 'convened') ? (meeting.convenedOn ?? today) : null,
    circulatedOn: hasReached(to, 'circulated') ? (meeting.circulatedOn ?? today) : null,
  })
}

/** One step forwards, or back to any earlier one. Errors: NOT_FOUND, FROZEN, NOT_READY. */
export function changeStatus(writing: Writing, id: Id, to: MeetingStatus): void {
  const { db, today } = writing
  const meeting = demandWritable(db, id)
  const missing = missingForStatus(found(findMeetingFacts(db, [id]).get(id), 'meeting'), to, today)
  if (missing.length > 0) throw new AppError('NOT_READY', { missing })
  putAtStatus(writing, meeting, to)
}
