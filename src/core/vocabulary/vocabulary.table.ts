import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { termKinds } from '../../shared/vocabulary/vocabulary.contract.ts'
import { id, position, words } from '../db/columns.ts'

/** What interviews and needs are ordered by; each démarche has its own. */
export const theme = sqliteTable('theme', {
  id: id(),
  position: position(),
  name: text().notNull(),
  description: words(),
})

/** One thing that companies have or look for, under its name and its other names. */
export const term = sqliteTable('term', {
  id: id(),
  kind: text({ enum: termKinds }).notNull().default('material'),
  name: text().notNull(),
  synonyms: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  note: words(),
})
