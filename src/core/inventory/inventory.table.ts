import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  deliverableKinds,
  deliverableStates,
  lessonKinds,
  ownerships,
} from '../../shared/inventory/inventory.contract.ts'
import { date, flag, id, position, words } from '../db/columns.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'

/** What the consultancy owes or leaves. */
export const deliverable = sqliteTable(
  'deliverable',
  {
    id: id(),
    position: position(),
    kind: text({ enum: deliverableKinds }).notNull().default('other'),
    name: text().notNull(),
    format: words(),
    ownership: text({ enum: ownerships }).notNull().default('unknown'),
    organisationId: text().references(() => organisation.id),
    state: text({ enum: deliverableStates }).notNull().default('expected'),
    dueOn: date(),
    receivedOn: date(),
    reserve: words(),
    place: words(),
    note: words(),
  },
  (table) => [index('deliverable_organisation').on(table.organisationId)],
)

/** A tool, a shared space or an account: never its password. */
export const tool = sqliteTable('tool', {
  id: id(),
  position: position(),
  name: text().notNull(),
  purpose: words(),
  address: words(),
  holder: words(),
  access: words(),
  isTransferred: flag(),
  expiresOn: date(),
})

/** A contract or an agreement. */
export const contract = sqliteTable(
  'contract',
  {
    id: id(),
    name: text().notNull(),
    organisationId: text().references(() => organisation.id),
    reference: words(),
    startOn: date(),
    endOn: date(),
    amountCents: integer(),
    obligations: words(),
    note: words(),
  },
  (table) => [index('contract_organisation').on(table.organisationId), index('contract_end').on(table.endOn)],
)

/** Who brought whom into the démarche. */
export const introduction = sqliteTable(
  'introduction',
  {
    id: id(),
    contactId: text()
      .notNull()
      .references(() => contact.id, { onDelete: 'cascade' }),
    introducedById: text().references(() => contact.id, { onDelete: 'set null' }),
    introducedBy: words(),
    date: date(),
    note: words(),
  },
  (table) => [index('introduction_contact').on(table.contactId), index('introduction_by').on(table.introducedById)],
)

/** What speeds things up or slows them down, risks and open questions. */
export const lesson = sqliteTable('lesson', {
  id: id(),
  position: position(),
  kind: text({ enum: lessonKinds }).notNull(),
  text: text().notNull(),
  detail: words(),
  answer: words(),
  isClosed: flag(),
  date: text().notNull(),
})
