import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { audiences } from '../../shared/confidentiality.ts'
import type { HandoverPart } from '../../shared/handover/handover.contract.ts'
import { date, flag, id, words } from '../db/columns.ts'
import { contact } from '../organisations/organisations.table.ts'

/** One handing over of the post. */
export const handover = sqliteTable(
  'handover',
  {
    id: id(),
    name: text().notNull(),
    date: text().notNull(),
    outgoingId: text().references(() => contact.id),
    incomingId: text().references(() => contact.id),
    hierarchyId: text().references(() => contact.id),
    version: integer().notNull().default(1),
    audience: text({ enum: audiences }).notNull().default('office'),
    parts: text({ mode: 'json' }).$type<HandoverPart[]>().notNull(),
    toKnow: words(),
    reserves: words(),
    copies: words(),
    isAccepted: flag(),
    acceptedOn: date(),
  },
  (table) => [
    index('handover_outgoing').on(table.outgoingId),
    index('handover_incoming').on(table.incomingId),
    index('handover_hierarchy').on(table.hierarchyId),
  ],
)

/** How ready the post was to be handed over, on a day. */
export const gaugePoint = sqliteTable(
  'gauge_point',
  { id: id(), date: text().notNull(), score: integer().notNull(), missing: integer().notNull() },
  (table) => [uniqueIndex('gauge_point_date').on(table.date)],
)
