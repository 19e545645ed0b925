import { eq } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { handover } from './handover.table.ts'

export type HandoverRecord = typeof handover.$inferSelect

export const getHandover = (db: ReadDb, id: Id): HandoverRecord | undefined =>
  db.select().from(handover).where(eq(handover.id, id)).get()

export const insertHandover = (db: Db, row: typeof handover.$inferInsert): void => {
  db.insert(handover).values(row).run()
}
