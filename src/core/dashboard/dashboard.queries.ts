import { desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Id, Instant } from '../../shared/fields.ts'
import { committee } from '../committees/committees.table.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { frozenDashboard } from './dashboard.table.ts'

export type FrozenRecord = typeof frozenDashboard.$inferSelect

export const getFrozen = (db: ReadDb, meetingId: Id): FrozenRecord | undefined =>
  db.select().from(frozenDashboard).where(eq(frozenDashboard.meetingId, meetingId)).get()

/** Those that are frozen with their meetings, newest first. */
export const findFrozen = (db: ReadDb) =>
  db
    .select({
      ...getTableColumns(frozenDashboard),
      date: meeting.date,
      number: meeting.number,
      committeeCode: committee.code,
    })
    .from(frozenDashboard)
    .innerJoin(meeting, eq(meeting.id, frozenDashboard.meetingId))
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .orderBy(desc(meeting.date), desc(meeting.number), desc(frozenDashboard.id))
    .all()

export const insertFrozen = (db: Db, row: typeof frozenDashboard.$inferInsert): void => {
  db.insert(frozenDashboard).values(row).run()
}

export const deleteFrozen = (db: Db, meetingId: Id): number =>
  db.delete(frozenDashboard).where(eq(frozenDashboard.meetingId, meetingId)).run().changes

/** Actions that were written from that instant on, but for those that the dossier began with. */
export const findActionsWrittenFrom = (db: ReadDb, instant: Instant): Set<Id> =>
  new Set(
    db
      .select({ id: journal.recordId })
      .from(journal)
      .where(
        sql`${journal.entity} = 'action' AND ${journal.operation} = 'insert' AND ${journal.at} >= ${instant}
          AND ${journal.changeId} NOT IN (SELECT start.change_id FROM journal AS start
            WHERE start.entity = 'initiative' AND start.operation = 'insert')`,
      )
      .all()
      .map(({ id }) => id),
  )

/** Synergies that the project office alone may know. */
export const findConfidentialSynergies = (db: ReadDb): Set<Id> =>
  new Set(
    db
      .select({ id: sql<Id>`id` })
      .from(sql`synergy`)
      .where(sql`confidentiality = 'confidential'`)
      .all()
      .map(({ id }) => id),
  )
