import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { exchangeKinds } from '../../shared/exchanges/exchanges.contract.ts'
import { id, words } from '../db/columns.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'

/** A call, a message, a visit: what touched a company outside interviews and meetings. */
export const exchange = sqliteTable(
  'exchange',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    contactId: text().references(() => contact.id),
    date: text().notNull(),
    kind: text({ enum: exchangeKinds }).notNull(),
    summary: words(),
  },
  (table) => [
    index('exchange_organisation').on(table.organisationId, table.date),
    index('exchange_contact').on(table.contactId),
  ],
)
