import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { action } from '../actions/actions.table.ts'
import { id, words } from '../db/columns.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { organisation } from '../organisations/organisations.table.ts'

/** What the officer's time went to. */
export const timeEntry = sqliteTable(
  'time_entry',
  {
    id: id(),
    date: text().notNull(),
    minutes: integer().notNull(),
    activity: text().notNull(),
    organisationId: text().references(() => organisation.id),
    meetingId: text().references(() => meeting.id),
    actionId: text().references(() => action.id),
    note: words(),
  },
  (table) => [
    index('time_entry_date').on(table.date),
    index('time_entry_organisation').on(table.organisationId),
    index('time_entry_meeting').on(table.meetingId),
    index('time_entry_action').on(table.actionId),
  ],
)

/** A journey made for the démarche; there and back, in tenths of a kilometre. */
export const trip = sqliteTable(
  'trip',
  {
    id: id(),
    date: text().notNull(),
    person: text().notNull(),
    destination: text().notNull(),
    kilometreTenths: integer().notNull(),
    purpose: words(),
    organisationId: text().references(() => organisation.id),
    meetingId: text().references(() => meeting.id),
  },
  (table) => [
    index('trip_date').on(table.date),
    index('trip_organisation').on(table.organisationId),
    index('trip_meeting').on(table.meetingId),
  ],
)
