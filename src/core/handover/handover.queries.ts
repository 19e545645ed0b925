import { asc, desc, eq } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { handover } from './handover.table.ts'

export type HandoverRecord = typeof handover.$inferSelect

/** The latest first. */
export const findHandovers = (db: ReadDb): HandoverRecord[] =>
  db.select().from(handover).orderBy(desc(handover.date), asc(handover.id)).all()

export const getHandover = (db: ReadDb, id: Id): HandoverRecord | undefined =>
  db.select().from(handover).where(eq(handover.id, id)).get()

export const insertHandover = (db: Db, row: typeof handover.$inferInsert): void => {
  db.insert(handover).values(row).run()
}

/** Number of rows found: 0 when there is no such handover. */
export const updateHandover = (db: Db, id: Id, patch: Partial<HandoverRecord>): number =>
  changeRow(db, handover, { id, patch })

export const deleteHandover = (db: Db, id: Id): number => db.delete(handover).where(eq(handover.id, id)).run().changes
