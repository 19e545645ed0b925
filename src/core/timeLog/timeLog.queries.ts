import { and, asc, count, desc, eq, getTableColumns, gte, lte, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Period } from '../../shared/timeLog/timeLog.contract.ts'
import { action } from '../actions/actions.table.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { matches } from '../db/search.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { timeEntry, trip } from './timeLog.table.ts'

export type TimeEntryRecord = typeof timeEntry.$inferSelect
export type TripRecord = typeof trip.$inferSelect
export type SoughtLog = Period & { search: string }
interface Window {
  offset: number
  limit: number
}

const inPeriod = (date: typeof timeEntry.date | typeof trip.date, { from, to }: Period): SQL | undefined =>
  and(from === null ? undefined : gte(date, from), to === null ? undefined : lte(date, to))

const organisationName = sql<string>`coalesce(iif(${organisation.shortName} = '', ${organisation.name}, ${organisation.shortName}), '')`
const namedMeeting = { date: meeting.date, number: meeting.number, committeeCode: committee.code }
// A meeting is sought as it is written: « COPIL 2 ».
const meetingTexts = [committee.code, sql`${meeting.number}`]

const isSoughtEntry = (sought: SoughtLog): SQL | undefined =>
  and(
    inPeriod(timeEntry.date, sought),
    matches(sought.search, [
      timeEntry.activity,
      timeEntry.note,
      organisation.name,
      organisation.shortName,
      ...meetingTexts,
      action.number,
      action.title,
    ]),
  )

const isSoughtTrip = (sought: SoughtLog): SQL | undefined =>
  and(
    inPeriod(trip.date, sought),
    matches(sought.search, [
      trip.destination,
      trip.purpose,
      trip.person,
      organisation.name,
      organisation.shortName,
      ...meetingTexts,
    ]),
  )

/** Newest first; of one day, the last noted first. */
export const findEntries = (db: ReadDb, sought: SoughtLog, { offset, limit }: Window) =>
  db
    .select({
      record: getTableColumns(timeEntry),
      organisationName,
      meeting: namedMeeting,
      actionNumber: sql<string>`coalesce(${action.number}, '')`,
      actionTitle: sql<string>`coalesce(${action.title}, '')`,
    })
    .from(timeEntry)
    .leftJoin(organisation, eq(organisation.id, timeEntry.organisationId))
    .leftJoin(meeting, eq(meeting.id, timeEntry.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .leftJoin(action, eq(action.id, timeEntry.actionId))
    .where(isSoughtEntry(sought))
    .orderBy(desc(timeEntry.date), desc(timeEntry.id))
    .limit(limit)
    .offset(offset)
    .all()

export const findTrips = (db: ReadDb, sought: SoughtLog, { offset, limit }: Window) =>
  db
    .select({ record: getTableColumns(trip), organisationName, meeting: namedMeeting })
    .from(trip)
    .leftJoin(organisation, eq(organisation.id, trip.organisationId))
    .leftJoin(meeting, eq(meeting.id, trip.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .where(isSoughtTrip(sought))
    .orderBy(desc(trip.date), desc(trip.id))
    .limit(limit)
    .offset(offset)
    .all()

const monthOf = (date: typeof timeEntry.date | typeof trip.date) => sql<string>`substr(${date}, 1, 7)`

/** Minutes of each activity, whatever its case and accents and under its latest spelling; the longest first. */
export const sumByActivity = (db: ReadDb, sought: SoughtLog) =>
  db
    .select({
      // SQLite takes the activity from the row that has the greatest id.
      activity: timeEntry.activity,
      minutes: sql<number>`sum(${timeEntry.minutes})`,
      latest: sql<Id>`max(${timeEntry.id})`,
    })
    .from(timeEntry)
    .leftJoin(organisation, eq(organisation.id, timeEntry.organisationId))
    .leftJoin(meeting, eq(meeting.id, timeEntry.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .leftJoin(action, eq(action.id, timeEntry.actionId))
    .where(isSoughtEntry(sought))
    .groupBy(sql`fold(${timeEntry.activity})`)
    .orderBy(desc(sql`sum(${timeEntry.minutes})`), asc(sql`fold(${timeEntry.activity})`))
    .all()

/** Entries and minutes of each month that has any. */
export const sumMinutesByMonth = (db: ReadDb, sought: SoughtLog) =>
  db
    .select({ month: monthOf(timeEntry.date), count: count(), sum: sql<number>`sum(${timeEntry.minutes})` })
    .from(timeEntry)
    .leftJoin(organisation, eq(organisation.id, timeEntry.organisationId))
    .leftJoin(meeting, eq(meeting.id, timeEntry.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .leftJoin(action, eq(action.id, timeEntry.actionId))
    .where(isSoughtEntry(sought))
    .groupBy(monthOf(timeEntry.date))
    .all()

/** Journeys and tenths of a kilometre of each month that has any. */
export const sumKilometresByMonth = (db: ReadDb, sought: SoughtLog) =>
  db
    .select({ month: monthOf(trip.date), count: count(), sum: sql<number>`sum(${trip.kilometreTenths})` })
    .from(trip)
    .leftJoin(organisation, eq(organisation.id, trip.organisationId))
    .leftJoin(meeting, eq(meeting.id, trip.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .where(isSoughtTrip(sought))
    .groupBy(monthOf(trip.date))
    .all()

/** Activities noted, the latest noted first. */
export const findActivities = (db: ReadDb, limit: number): string[] =>
  db
    .select({ activity: timeEntry.activity, latest: sql<Id>`max(${timeEntry.id})` })
    .from(timeEntry)
    .groupBy(sql`fold(${timeEntry.activity})`)
    .orderBy(desc(sql`max(${timeEntry.id})`))
    .limit(limit)
    .all()
    .map(({ activity }) => activity)

/** Destinations with the kilometres last noted for each, the latest noted first. */
export const findDestinations = (db: ReadDb, limit: number) =>
  db
    .select({
      destination: trip.destination,
      kilometreTenths: trip.kilometreTenths,
      latest: sql<Id>`max(${trip.id})`,
    })
    .from(trip)
    .groupBy(sql`fold(${trip.destination})`)
    .orderBy(desc(sql`max(${trip.id})`))
    .limit(limit)
    .all()

/** Meetings within so many days of that one, the nearest first; of two as near, the past one. */
export const findMeetingsAround = (db: ReadDb, date: CalendarDate, days: number) => {
  const distance = sql`abs(julianday(${meeting.date}) - julianday(${date}))`
  return db
    .select({ id: meeting.id, ...namedMeeting })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(sql`${distance} <= ${days}`)
    .orderBy(distance, asc(meeting.date), asc(meeting.startTime))
    .all()
}

export const insertEntry = (db: Db, row: typeof timeEntry.$inferInsert): void => {
  db.insert(timeEntry).values(row).run()
}

/** Number of rows found: 0 when there is no such entry. */
export const updateEntry = (db: Db, id: Id, patch: Partial<TimeEntryRecord>): number =>
  changeRow(db, timeEntry, { id, patch })

export const deleteEntry = (db: Db, id: Id): number => db.delete(timeEntry).where(eq(timeEntry.id, id)).run().changes

export const insertTrip = (db: Db, row: typeof trip.$inferInsert): void => {
  db.insert(trip).values(row).run()
}

/** Number of rows found: 0 when there is no such journey. */
export const updateTrip = (db: Db, id: Id, patch: Partial<TripRecord>): number => changeRow(db, trip, { id, patch })

export const deleteTrip = (db: Db, id: Id): number => db.delete(trip).where(eq(trip.id, id)).run().changes
