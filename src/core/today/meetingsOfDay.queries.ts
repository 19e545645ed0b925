import { and, asc, eq, sql } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { MeetingStatus } from '../../shared/meetings/meetings.contract.ts'
import { committee } from '../committees/committees.table.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { dueColumns, nothingDue, type DueCount } from '../db/due.ts'
import type { InitiativeRow } from '../initiative/initiative.queries.ts'
import { meetingRowColumns } from '../meetings/meetings.queries.ts'
import { meeting } from '../meetings/meetings.table.ts'

export type Delays = Pick<InitiativeRow, 'papersDays' | 'minutesDays' | 'silenceDays'>

const days = (count: number): string => `${count >= 0 ? '+' : ''}${count} days`

// Computed here, so that a meeting that is not shown is not read. Every step but the last one is due by a day.
/** By when the next step of a meeting is to be taken. */
const dueOn = ({ papersDays, minutesDays, silenceDays }: Delays) => sql<CalendarDate | null>`case meeting.status
  when 'preparation' then date(meeting.date, ${days(-papersDays)})
  when 'convened' then meeting.date
  when 'circulated' then date(meeting.circulated_on, ${days(silenceDays)})
  when 'validated' then null
  else date(meeting.date, ${days(minutesDays)}) end`

interface Wanted {
  statuses: readonly MeetingStatus[]
  delays: Delays
}

/** The first meetings at these steps: by their date, or by when their next step is due. */
export const findMeetingsOfDay = (
  db: ReadDb,
  { statuses, delays, order, limit }: Wanted & { order: 'date' | 'due'; limit: number },
) =>
  db
    .select({ row: meetingRowColumns, due: dueOn(delays).as('due') })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(among(meeting.status, statuses))
    .orderBy(
      ...(order === 'due' ? [sql`due is null`, sql`due`] : []),
      asc(meeting.date),
      sql`coalesce(meeting.start_time, '')`,
      asc(meeting.id),
    )
    .limit(limit)
    .all()

export const countMeetingsOfDay = (db: ReadDb, { statuses, delays }: Wanted, today: CalendarDate): DueCount =>
  db
    .select(dueColumns(dueOn(delays), today))
    .from(meeting)
    .where(among(meeting.status, statuses))
    .get() ?? nothingDue

/** Whether there is any, whatever its step. */
export const hasMeetings = (db: ReadDb): boolean =>
  db.select({ id: meeting.id }).from(meeting).limit(1).get() !== undefined

/** Of these meetings, the body's meeting before each and where its minutes stand. */
export const findMeetingsBefore = (db: ReadDb, ids: readonly Id[]): { id: Id; beforeId: Id; status: MeetingStatus }[] =>
  db
    .select({ id: sql<Id>`later.id`, beforeId: meeting.id, status: meeting.status })
    .from(sql`meeting as later`)
    .innerJoin(
      meeting,
      and(
        sql`${meeting.id} = (select before.id from meeting as before
          where before.committee_id = later.committee_id and (before.date, before.number) < (later.date, later.number)
          order by before.date desc, before.number desc limit 1)`,
      ),
    )
    .where(among(sql`later.id`, ids))
    .all()
