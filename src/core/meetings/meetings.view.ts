import { addDays, format, parseISO } from 'date-fns'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { AgendaItem, Meeting } from '../../shared/meetings/meetings.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getInitiativeRow } from '../initiative/initiative.queries.ts'
import { findContactLabels } from '../organisations/parties.queries.ts'
import { listAttendance } from './attendance.service.ts'
import { findAgendaItems, getMeetingWithNames } from './meetings.queries.ts'
import { nameParties } from './parties.service.ts'

/** The last day that a calendar date can say. */
const LAST_DAY: CalendarDate = '9999-12-31'

/** The calendar date that many days later, the last one that can be said at the latest. */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate => {
  const later = format(addDays(parseISO(date), days), 'yyyy-MM-dd')
  return later.length > LAST_DAY.length ? LAST_DAY : later
}

/** The agenda of a meeting in order, its presenters named. */
function listAgenda(db: ReadDb, meetingId: Id): AgendaItem[] {
  const rows = findAgendaItems(db, [meetingId])
  const presenterOf = nameParties(db, rows, ({ presenterOrganisationId, presenterContactId }) => ({
    organisationId: presenterOrganisationId,
    contactId: presenterContactId,
  }))
  return rows.map((row) => ({ ...row, presenter: presenterOf(row) }))
}

/** A meeting with its agenda and its attendance, everyone named. Errors: NOT_FOUND. */
export function getMeeting(db: ReadDb, id: Id): Meeting {
  const { record: meeting, names } = found(getMeetingWithNames(db, id), 'meeting')
  const labels = findContactLabels(db, [meeting.chairId, meeting.facilitatorId, meeting.writerId])
  const labelOf = (contactId: Id | null): string => labels.get(contactId ?? '') ?? ''
  const { silenceDays } = found(getInitiativeRow(db), 'initiative')
  return {
    ...meeting,
    ...names,
    remarksUntil: meeting.circulatedOn === null ? null : daysAfter(meeting.circulatedOn, silenceDays),
    chairLabel: labelOf(meeting.chairId),
    facilitatorLabel: labelOf(meeting.facilitatorId),
    writerLabel: labelOf(meeting.writerId),
    agenda: listAgenda(db, id),
    attendance: listAttendance(db, meeting),
  }
}
