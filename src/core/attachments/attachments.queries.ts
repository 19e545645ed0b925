import { eq } from 'drizzle-orm'
import type { Db, ReadDb } from '../db/db.ts'
import { attachment } from './attachments.table.ts'

export type AttachmentRow = typeof attachment.$inferSelect

export const getAttachment = (db: ReadDb, sha256: string): AttachmentRow | undefined =>
  db.select().from(attachment).where(eq(attachment.sha256, sha256)).get()

/** Bytes that are there already stay as they are. */
export const insertAttachment = (db: Db, row: typeof attachment.$inferInsert): void => {
  db.insert(attachment).values(row).onConflictDoNothing().run()
}
