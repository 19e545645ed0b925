import { eq, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Id } from '../../shared/fields.ts'
import type { ReadDb } from './db.ts'
import { found } from './found.ts'

/** Says NOT_FOUND where a record that is about to be referred to is gone; null and undefined refer to none. */
export function demandRecord(db: ReadDb, table: SQLiteTable & { id: SQLiteColumn }, id: Id | null | undefined): void {
  if (id === null || id === undefined) return
  found(db.select({ id: table.id }).from(table).where(eq(table.id, id)).get(), getTableName(table))
}
