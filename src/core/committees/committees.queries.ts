import { and, asc, eq, max, ne, sql } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { committee } from './committees.table.ts'
import { isValidOn } from './members.queries.ts'

export type CommitteeRow = typeof committee.$inferSelect

// Subqueries are written out: drizzle leaves the table's name out of columns where a query has one table alone, and
// `id` would then be the inner one. Meetings are a later feature: counted by the name of their table, never imported.
const meetingCount = sql<number>`(select count(*) from meeting where meeting.committee_id = committee.id)`
const memberCount = (day: CalendarDate) => sql<number>`(select count(*) from membership
  where membership.committee_id = committee.id and ${isValidOn(day)})`

/** All bodies in order, each with the seats of the day and the meetings it has had. */
export const findCommittees = (
  db: ReadDb,
  today: CalendarDate,
): (CommitteeRow & { memberCount: number; meetingCount: number })[] =>
  db
    .select({ committee, memberCount: memberCount(today), meetingCount })
    .from(committee)
    .orderBy(asc(committee.position), asc(committee.id))
    .all()
    .map(({ committee: row, ...counts }) => ({ ...row, ...counts }))

export const getCommittee = (db: ReadDb, id: Id): CommitteeRow | undefined =>
  db.select().from(committee).where(eq(committee.id, id)).get()

export const countMeetings = (db: ReadDb, id: Id): number =>
  db.select({ meetingCount }).from(committee).where(eq(committee.id, id)).get()?.meetingCount ?? 0

/** Whether another body than `id` (null: any) has this code. */
export const isCodeTaken = (db: ReadDb, code: string, id: Id | null): boolean =>
  db
    .select({ id: committee.id })
    .from(committee)
    .where(and(eq(committee.code, code), id === null ? undefined : ne(committee.id, id)))
    .get() !== undefined

export const lastCommitteePosition = (db: ReadDb): number =>
  db
    .select({ last: max(committee.position) })
    .from(committee)
    .get()?.last ?? -1

export const insertCommittee = (db: Db, row: typeof committee.$inferInsert): void => {
  db.insert(committee).values(row).run()
}

/** Number of rows found: 0 when there is no such body. */
export const updateCommittee = (db: Db, id: Id, patch: Partial<CommitteeRow>): number =>
  changeRow(db, committee, { id, patch })

export const deleteCommittee = (db: Db, id: Id): number =>
  db.delete(committee).where(eq(committee.id, id)).run().changes
