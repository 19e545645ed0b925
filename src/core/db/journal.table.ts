import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Every change of a business row: one line per changed field of an update, one line with the whole row (JSON) for an
 * insert or a delete. Lines of one transaction share `changeId`.
 */
export const journal = sqliteTable(
  'journal',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    changeId: text().notNull(),
    at: text().notNull(),
    who: text().notNull(),
    entity: text().notNull(),
    recordId: text().notNull(),
    operation: text({ enum: ['insert', 'update', 'delete'] }).notNull(),
    /** Column of an update; null for a whole row. */
    field: text(),
    before: text(),
    after: text(),
  },
  (table) => [
    index('journal_record').on(table.entity, table.recordId, table.field),
    index('journal_change').on(table.changeId),
    index('journal_at').on(table.at),
  ],
)
