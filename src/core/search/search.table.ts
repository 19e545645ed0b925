import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * One line for each record that search finds. Its number names the line of `search_text`, a full-text table that drizzle does
 * not know (made by the migration), and grows with each change: the greatest is the latest changed.
 */
export const searchEntry = sqliteTable(
  'search_entry',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    entity: text().notNull(),
    recordId: text().notNull(),
  },
  (table) => [uniqueIndex('search_entry_record').on(table.entity, table.recordId)],
)

/** What the index was made from: when it is not what the application would make, it is made again. */
export const searchState = sqliteTable('search_state', {
  id: integer().primaryKey(),
  sources: text().notNull(),
})
