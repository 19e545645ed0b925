import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { axis } from './axes.table.ts'

export type AxisRecord = typeof axis.$inferSelect

// Actions are a later feature: read by the name of their table, never imported.
const actionCount = sql<number>`(select count(*) from action where action.axis_id = axis.id)`

/** Every axis with how many actions stand directly under it, in no order. */
export const findAxes = (db: ReadDb) =>
  db
    .select({ ...getTableColumns(axis), actionCount })
    .from(axis)
    .all()

export const getAxis = (db: ReadDb, id: Id): AxisRecord | undefined =>
  db.select().from(axis).where(eq(axis.id, id)).get()

/** Whether any sub-axis stands under another. */
export const hasAxisTooDeep = (db: ReadDb): boolean =>
  db
    .select({ id: axis.id })
    .from(axis)
    .where(sql`${axis.parentId} in (select id from axis where parent_id is not null)`)
    .get() !== undefined

export const insertAxis = (db: Db, row: typeof axis.$inferInsert): void => {
  db.insert(axis).values(row).run()
}

/** Number of rows found: 0 when there is no such axis. */
export const updateAxis = (db: Db, id: Id, patch: Partial<AxisRecord>): number => changeRow(db, axis, { id, patch })

export const deleteAxis = (db: Db, id: Id): number => db.delete(axis).where(eq(axis.id, id)).run().changes
