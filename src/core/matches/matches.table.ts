import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, words } from '../db/columns.ts'
import { flow } from '../flows/flows.table.ts'
import { need } from '../needs/needs.table.ts'

/** A suggestion that the officer set aside, with the reason: two flows, or an offer and a need. */
export const matchDismissal = sqliteTable(
  'match_dismissal',
  {
    id: id(),
    outFlowId: text().references(() => flow.id, { onDelete: 'cascade' }),
    inFlowId: text().references(() => flow.id, { onDelete: 'cascade' }),
    offerId: text().references(() => need.id, { onDelete: 'cascade' }),
    needId: text().references(() => need.id, { onDelete: 'cascade' }),
    date: text().notNull(),
    reason: words(),
  },
  (table) => [
    uniqueIndex('match_dismissal_flows').on(table.outFlowId, table.inFlowId),
    uniqueIndex('match_dismissal_needs').on(table.offerId, table.needId),
    index('match_dismissal_in').on(table.inFlowId),
    index('match_dismissal_need').on(table.needId),
  ],
)
