import { eq, type InferSelectModel } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import type { Id } from '../../shared/fields.ts'
import type { Db } from './db.ts'

/**
 * Changes some columns of one record; a patch without any is allowed and changes nothing, which drizzle refuses.
 * Answers the number of records found: 0 when there is no such one.
 */
export function changeRow<Table extends SQLiteTable & { id: SQLiteColumn }>(
  db: Db,
  table: Table,
  change: { id: Id; patch: Partial<InferSelectModel<Table>> },
): number {
  const isThis = eq(table.id, change.id)
  const isEmpty = Object.values(change.patch).every((value) => value === undefined)
  if (isEmpty) return db.all(db.select({ id: table.id }).from(table).where(isThis).getSQL()).length
  // TypeScript cannot see, for a table it does not know yet, that part of a row is what `set` takes.
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- empty only for a table without columns
  const values = change.patch as SQLiteUpdateSetSource<Table>
  return db.update(table).set(values).where(isThis).run().changes
}
