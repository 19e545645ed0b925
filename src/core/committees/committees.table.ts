import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { colleges, committeeKinds, memberRoles } from '../../shared/committees/committees.contract.ts'
import { date, id, position, words } from '../db/columns.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'

export const committee = sqliteTable('committee', {
  id: id(),
  position: position(),
  kind: text({ enum: committeeKinds }).notNull(),
  name: text().notNull(),
  code: text().notNull(),
  purpose: words(),
  quorum: integer(),
  usualPlace: words(),
})

/** A seat in a body, between two dates (both included; null: open). */
export const membership = sqliteTable(
  'membership',
  {
    id: id(),
    committeeId: text()
      .notNull()
      .references(() => committee.id, { onDelete: 'cascade' }),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    contactId: text().references(() => contact.id),
    college: text({ enum: colleges }).notNull(),
    role: text({ enum: memberRoles }).notNull(),
    fromDate: date(),
    toDate: date(),
  },
  (table) => [
    index('membership_committee').on(table.committeeId),
    index('membership_organisation').on(table.organisationId),
    index('membership_contact').on(table.contactId),
  ],
)
