import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { companySteps } from '../../shared/companies/companies.contract.ts'
import { confidentialityLevels } from '../../shared/confidentiality.ts'
import { date, flag, id, words } from '../db/columns.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'

/** What the project office keeps about a company in the démarche; a company without a row has the defaults. */
export const companyRelation = sqliteTable(
  'company_relation',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    confidentiality: text({ enum: confidentialityLevels }).notNull().default('partners'),
    isAssociationMember: flag(),
    referentId: text().references(() => contact.id),
    nextStep: words(),
    nextStepOn: date(),
  },
  (table) => [
    uniqueIndex('company_relation_organisation').on(table.organisationId),
    index('company_relation_referent').on(table.referentId),
    index('company_relation_next').on(table.nextStepOn),
  ],
)

/** A step that no record tells: typed by the officer with its date. */
export const companyStep = sqliteTable(
  'company_step',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    step: text({ enum: companySteps }).notNull(),
    date: text().notNull(),
    note: words(),
  },
  (table) => [index('company_step_organisation').on(table.organisationId, table.date)],
)

/** What the officer would say face to face. In a table of its own: no export takes it unless it is asked for. */
export const spokenNote = sqliteTable(
  'spoken_note',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    text: words(),
  },
  (table) => [uniqueIndex('spoken_note_organisation').on(table.organisationId)],
)
