import { and, count, desc, eq, getTableColumns, gte, isNull, lte, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { matches } from '../db/search.ts'
import { zone } from '../initiative/initiative.table.ts'
import { communication, outreachEvent } from './outreach.table.ts'

export type OutreachEventRecord = typeof outreachEvent.$inferSelect
export type CommunicationRecord = typeof communication.$inferSelect

/** What is sought: by words, and by the day on which it was or begins. */
interface Sought {
  search?: string
  from?: CalendarDate | null
  to?: CalendarDate | null
}
interface Window {
  offset: number
  limit: number
}
/** SQLite reads a limit of −1 as none. */
const everything: Window = { offset: 0, limit: -1 }

const inPeriod = (date: typeof outreachEvent.date | typeof communication.date, { from, to }: Sought): SQL | undefined =>
  and(from ? gte(date, from) : undefined, to ? lte(date, to) : undefined)

const isSoughtEvent = (sought: Sought): SQL | undefined =>
  and(
    inPeriod(outreachEvent.date, sought),
    matches(sought.search ?? '', [outreachEvent.name, outreachEvent.place, zone.name, outreachEvent.note]),
  )

const isSoughtCommunication = (sought: Sought): SQL | undefined =>
  and(
    inPeriod(communication.date, sought),
    matches(sought.search ?? '', [communication.title, communication.audience, communication.link, communication.note]),
  )

const eventColumns = { ...getTableColumns(outreachEvent), zoneName: sql<string>`coalesce(${zone.name}, '')` }
const lastDay = sql`coalesce(${outreachEvent.endDate}, ${outreachEvent.date})`

/** Newest first; of one day, the last noted first. All of them, unless a window is given. */
export const findEvents = (db: ReadDb, sought: Sought, { offset, limit } = everything) =>
  db
    .select(eventColumns)
    .from(outreachEvent)
    .leftJoin(zone, eq(zone.id, outreachEvent.zoneId))
    .where(isSoughtEvent(sought))
    .orderBy(desc(outreachEvent.date), desc(outreachEvent.id))
    .limit(limit)
    .offset(offset)
    .all()

/** How many are sought; of those held until `today`, who came and how many have nobody noted. */
export const sumEvents = (db: ReadDb, sought: Sought, today: CalendarDate) =>
  db
    .select({
      total: sql<number>`count(*)`,
      participants: sql<number>`coalesce(sum(${outreachEvent.participantCount}) filter (where ${lastDay} <= ${today}), 0)`,
      uncounted: sql<number>`count(*) filter (where ${and(isNull(outreachEvent.participantCount), sql`${lastDay} <= ${today}`)})`,
    })
    .from(outreachEvent)
    .leftJoin(zone, eq(zone.id, outreachEvent.zoneId))
    .where(isSoughtEvent(sought))
    .get() ?? { total: 0, participants: 0, uncounted: 0 }

export const getEvent = (db: ReadDb, id: Id) =>
  db
    .select(eventColumns)
    .from(outreachEvent)
    .leftJoin(zone, eq(zone.id, outreachEvent.zoneId))
    .where(eq(outreachEvent.id, id))
    .get()

/** Newest first; of one day, the last noted first. All of them, unless a window is given. */
export const findCommunications = (db: ReadDb, sought: Sought, { offset, limit } = everything): CommunicationRecord[] =>
  db
    .select()
    .from(communication)
    .where(isSoughtCommunication(sought))
    .orderBy(desc(communication.date), desc(communication.id))
    .limit(limit)
    .offset(offset)
    .all()

export const countCommunications = (db: ReadDb, sought: Sought): number =>
  db.select({ count: count() }).from(communication).where(isSoughtCommunication(sought)).get()?.count ?? 0

export const getCommunication = (db: ReadDb, id: Id): CommunicationRecord | undefined =>
  db.select().from(communication).where(eq(communication.id, id)).get()

export const insertEvent = (db: Db, row: typeof outreachEvent.$inferInsert): void => {
  db.insert(outreachEvent).values(row).run()
}

/** Number of rows found: 0 when there is no such event. */
export const updateEvent = (db: Db, id: Id, patch: Partial<OutreachEventRecord>): number =>
  changeRow(db, outreachEvent, { id, patch })

export const deleteEvent = (db: Db, id: Id): number =>
  db.delete(outreachEvent).where(eq(outreachEvent.id, id)).run().changes

export const insertCommunication = (db: Db, row: typeof communication.$inferInsert): void => {
  db.insert(communication).values(row).run()
}

/** Number of rows found: 0 when there is no such communication. */
export const updateCommunication = (db: Db, id: Id, patch: Partial<CommunicationRecord>): number =>
  changeRow(db, communication, { id, patch })

export const deleteCommunication = (db: Db, id: Id): number =>
  db.delete(communication).where(eq(communication.id, id)).run().changes
