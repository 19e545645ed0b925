import { asc, eq, gte, type SQL } from 'drizzle-orm'
import type { CalendarDate, ClockTime, Id } from '../../shared/fields.ts'
import { committee } from '../committees/committees.table.ts'
import type { ReadDb } from '../db/db.ts'
import { meeting } from '../meetings/meetings.table.ts'

/** What a calendar is told of a meeting, be it to come or removed. */
export interface AnnouncedMeeting {
  id: Id
  committeeCode: string
  number: number
  date: CalendarDate
  startTime: ClockTime | null
  endTime: ClockTime | null
  place: string
  visio: string
  /** Null while nobody was told of it. */
  convenedOn: CalendarDate | null
  facilitatorId: Id | null
  writerId: Id | null
}

const find = (db: ReadDb, condition: SQL | undefined): AnnouncedMeeting[] =>
  db
    .select({
      id: meeting.id,
      committeeCode: committee.code,
      number: meeting.number,
      date: meeting.date,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      place: meeting.place,
      visio: meeting.visio,
      convenedOn: meeting.convenedOn,
      facilitatorId: meeting.facilitatorId,
      writerId: meeting.writerId,
    })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(condition)
    .orderBy(asc(meeting.date), asc(meeting.startTime), asc(meeting.id))
    .all()

/** From that day on; all of them when it is null. */
export const findAnnounced = (db: ReadDb, from: CalendarDate | null): AnnouncedMeeting[] =>
  find(db, from === null ? undefined : gte(meeting.date, from))

export const getAnnounced = (db: ReadDb, id: Id): AnnouncedMeeting | undefined => find(db, eq(meeting.id, id))[0]
