import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getMeetingRow } from '../meetings/meetings.queries.ts'

/** What a meeting is named by, be it still there or removed. Errors: NOT_FOUND when there never was one. */
export const documentedMeeting = (db: ReadDb, id: Id): { date: CalendarDate; committeeCode: string; number: number } =>
  found(getMeetingRow(db, id), 'meeting')
