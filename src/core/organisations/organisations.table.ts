import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { organisationKinds, type organisationRoles } from '../../shared/organisations/organisations.contract.ts'
import { date, flag, id, words } from '../db/columns.ts'
import { zone } from '../initiative/initiative.table.ts'

export const organisation = sqliteTable(
  'organisation',
  {
    id: id(),
    name: text().notNull(),
    shortName: words(),
    kind: text({ enum: organisationKinds }).notNull().default('company'),
    roles: text({ mode: 'json' }).$type<(typeof organisationRoles)[number][]>().notNull().default([]),
    zoneId: text().references(() => zone.id),
    siret: words(),
    naf: words(),
    headcount: integer(),
    activity: words(),
    address: words(),
    website: words(),
    note: words(),
  },
  (table) => [index('organisation_zone').on(table.zoneId)],
)

export const contact = sqliteTable(
  'contact',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    jobTitle: text().notNull(),
    firstName: words(),
    lastName: words(),
    email: words(),
    phone: words(),
    isMain: flag(),
    informedOn: date(),
    note: words(),
  },
  (table) => [index('contact_organisation').on(table.organisationId)],
)
