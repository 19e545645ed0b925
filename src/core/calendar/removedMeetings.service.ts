import type { Cancellation } from '../../shared/calendar/calendar.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { meetingTitle } from '../../shared/meetings/meetings.words.ts'
import type { Locale } from '../../shared/typography.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getMeetingRow } from '../meetings/meetings.queries.ts'
import { findCancelled, getRemoved } from './removedMeetings.queries.ts'

interface DocumentedMeeting {
  committeeId: Id
  committeeCode: string
  number: number
  date: CalendarDate
}

/**
 * What a meeting is named by, be it still there or removed after people were convened to it. Errors: NOT_FOUND when there never was
 * one, or nobody was told of it.
 */
export const documentedMeeting = (db: ReadDb, id: Id): DocumentedMeeting =>
  getMeetingRow(db, id) ?? found(getRemoved(db, id), 'meeting')

interface Asking {
  today: CalendarDate
  locale: Locale
  /** The local day of an instant. */
  dayOf: (instant: string) => CalendarDate
}

/** Removed meetings, of today or still ahead, that people were convened to: the soonest first. */
export const listCancellations = (db: ReadDb, { today, locale, dayOf }: Asking): Cancellation[] =>
  findCancelled(db, today).map((removed) => ({
    meetingId: removed.id,
    label: meetingTitle(removed, locale),
    date: removed.date,
    removedOn: dayOf(removed.removedAt),
  }))
