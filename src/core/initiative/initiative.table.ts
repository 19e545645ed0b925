import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { attachment } from '../attachments/attachments.table.ts'
import { date, flag, id, position, words } from '../db/columns.ts'

/** The démarche: exactly one row; its id is the dossier's. */
export const initiative = sqliteTable('initiative', {
  id: id(),
  name: text().notNull(),
  fullName: words(),
  summary: words(),
  perimeter: words(),
  framework: words(),
  startDate: date(),
  plannedEndDate: date(),
  domains: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  resources: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  humanMeans: words(),
  technicalMeans: words(),
  accentColour: text().notNull().default('#0B6E5F'),
  papersDays: integer().notNull().default(15),
  minutesDays: integer().notNull().default(15),
  silenceDays: integer().notNull().default(10),
  coldDays: integer().notNull().default(60),
  /** A synergy's number that was given is never given again, even after the synergy was removed. */
  lastSynergyNumber: integer().notNull().default(0),
  /** The last number given to an action born in the plan: A-7. */
  lastActionNumber: integer().notNull().default(0),
  logoSha256: text().references(() => attachment.sha256),
})

export const zone = sqliteTable('zone', {
  id: id(),
  position: position(),
  name: text().notNull(),
  description: words(),
  isPilot: flag(),
  latitude: real(),
  longitude: real(),
})
