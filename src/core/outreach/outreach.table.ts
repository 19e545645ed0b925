import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { communicationKinds, eventKinds } from '../../shared/outreach/outreach.contract.ts'
import { date, id, words } from '../db/columns.ts'
import { zone } from '../initiative/initiative.table.ts'

/** Something open to companies or partners that is no meeting of a committee. */
export const outreachEvent = sqliteTable(
  'outreach_event',
  {
    id: id(),
    name: text().notNull(),
    kind: text({ enum: eventKinds }).notNull().default('information'),
    date: text().notNull(),
    endDate: date(),
    place: words(),
    zoneId: text().references(() => zone.id),
    participantCount: integer(),
    companyCount: integer(),
    note: words(),
  },
  (table) => [index('outreach_event_date').on(table.date), index('outreach_event_zone').on(table.zoneId)],
)

/** What was published or said about the démarche. */
export const communication = sqliteTable(
  'communication',
  {
    id: id(),
    title: text().notNull(),
    kind: text({ enum: communicationKinds }).notNull().default('other'),
    date: text().notNull(),
    audience: words(),
    link: words(),
    reach: integer(),
    note: words(),
  },
  (table) => [index('communication_date').on(table.date)],
)
