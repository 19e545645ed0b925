import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import type { Member } from '../../shared/committees/committees.contract.ts'
import type { Attendance } from '../../shared/meetings/meetings.contract.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import { findComposition, findMembers } from '../committees/members.queries.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { completeParty } from './parties.service.ts'
import { deleteGuest, findNotes, getNote, insertNote, updateNote, type AttendanceRecord } from './attendance.queries.ts'
import { demandWritable } from './meetings.service.ts'
import type { MeetingRecord } from './meetings.queries.ts'

type Noted = Pick<AttendanceRecord, 'status' | 'representedBy' | 'arrival' | 'departure'>

const nothingNoted: Noted = { status: null, representedBy: '', arrival: null, departure: null }

const isNoted = ({ status, representedBy, arrival, departure }: Noted): boolean =>
  status !== null || representedBy !== '' || arrival !== null || departure !== null

const seatLine = (seat: Member, { status, representedBy, arrival, departure }: Noted): Attendance => ({
  id: seat.id,
  membershipId: seat.id,
  organisationId: seat.organisationId,
  organisationName: seat.organisationName,
  contactId: seat.contactId,
  label: seat.contactLabel,
  college: seat.college,
  role: seat.role,
  status,
  representedBy,
  arrival,
  departure,
})

const guestLine = ({ note, organisationName, contact }: ReturnType<typeof findNotes>[number]): Attendance => ({
  id: note.id,
  membershipId: null,
  organisationId: note.organisationId,
  organisationName,
  contactId: note.contactId,
  label: contact === null ? note.guestName : contactLabel(contact),
  college: null,
  role: null,
  status: note.status,
  representedBy: note.representedBy,
  arrival: note.arrival,
  departure: note.departure,
})

/**
 * The attendance list: the composition of the body at the meeting's date with what was noted, then noted seats that are no
 * longer in that composition (what was noted is never lost), then the guests.
 */
export function listAttendance(
  db: ReadDb,
  { id, committeeId, date }: Pick<MeetingRecord, 'id' | 'committeeId' | 'date'>,
): Attendance[] {
  const notes = findNotes(db, id)
  const noteOf = new Map(notes.flatMap(({ note }) => (note.membershipId === null ? [] : [[note.membershipId, note]])))
  const composition = findComposition(db, committeeId, date)
  const seated = new Set(composition.map((seat) => seat.id))
  const outside = new Set(
    [...noteOf].filter(([seatId, note]) => !seated.has(seatId) && isNoted(note)).map(([id]) => id),
  )
  const seatsOutside = outside.size === 0 ? [] : findMembers(db, committeeId).filter((seat) => outside.has(seat.id))
  return [
    ...[...composition, ...seatsOutside].map((seat) => seatLine(seat, noteOf.get(seat.id) ?? nothingNoted)),
    ...notes.filter(({ note }) => note.membershipId === null).map(guestLine),
  ]
}

/** A seat of the composition at the meeting's date that nothing was noted about yet: an empty note is made for it. */
function startNote({ db, newId }: Writing, meeting: MeetingRecord, seatId: Id): AttendanceRecord {
  const seat = findComposition(db, meeting.committeeId, meeting.date).find(({ id }) => id === seatId)
  const membershipId = found(seat, 'attendance').id
  insertNote(db, { id: newId(), meetingId: meeting.id, membershipId })
  return found(getNote(db, meeting.id, membershipId), 'attendance')
}

type NotePatch = Partial<Noted> & { meetingId: Id; attendanceId: Id }

/** Notes one line. Errors: FROZEN, NOT_FOUND, INVALID_INPUT when the departure is before the arrival. */
export function noteAttendance(writing: Writing, { meetingId, attendanceId, ...patch }: NotePatch): void {
  const meeting = demandWritable(writing.db, meetingId)
  const note = getNote(writing.db, meetingId, attendanceId) ?? startNote(writing, meeting, attendanceId)
  const { arrival, departure } = { ...note, ...patch }
  if (arrival !== null && departure !== null && departure < arrival) {
    const path = patch.arrival === undefined ? 'departure' : 'arrival'
    throw new AppError('INVALID_INPUT', { issues: [{ path, message: 'timesReversed' }] })
  }
  updateNote(writing.db, note.id, patch)
}

/** Notes as present every member of the composition that has no status yet. */
export function noteAllPresent(writing: Writing, meetingId: Id): void {
  const meeting = demandWritable(writing.db, meetingId)
  for (const line of listAttendance(writing.db, meeting)) {
    if (line.membershipId !== null && line.status === null)
      noteAttendance(writing, { meetingId, attendanceId: line.membershipId, status: 'present' })
  }
}

interface NewGuest {
  meetingId: Id
  name: string
  organisationId: Id | null
  contactId: Id | null
}

/** A guest of that day, known by a contact, an organisation or a name typed. Errors: FROZEN, INVALID_INPUT when none is. */
export function addGuest({ db, newId }: Writing, { meetingId, name, ...party }: NewGuest): { id: Id } {
  demandWritable(db, meetingId)
  const guest = completeParty(db, party)
  if (name.trim() === '' && guest === null)
    throw new AppError('INVALID_INPUT', { issues: [{ path: 'name', message: 'required' }] })
  const id = newId()
  insertNote(db, { id, meetingId, guestName: name, status: 'guest', ...guest })
  return { id }
}

export function removeGuest(db: Db, meetingId: Id, id: Id): void {
  demandWritable(db, meetingId)
  demandChanged(deleteGuest(db, meetingId, id), 'attendance')
}
