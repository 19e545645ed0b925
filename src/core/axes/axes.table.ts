import { index, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { id, position, words } from '../db/columns.ts'

/** An axis of the action plan or, under another, a sub-axis. */
export const axis = sqliteTable(
  'axis',
  {
    id: id(),
    parentId: text().references((): AnySQLiteColumn => axis.id),
    position: position(),
    name: text().notNull(),
    description: words(),
    carriers: words(),
  },
  (table) => [index('axis_parent').on(table.parentId)],
)
