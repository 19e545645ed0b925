import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { date, flag, id, position, words } from '../db/columns.ts'
import { decision } from '../decisions/decisions.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { synergy } from './synergies.table.ts'

/** One way to carry out a synergy; its companies choose one. */
export const scenario = sqliteTable(
  'scenario',
  {
    id: id(),
    synergyId: text()
      .notNull()
      .references(() => synergy.id, { onDelete: 'cascade' }),
    position: position(),
    name: text().notNull(),
    technical: words(),
    economic: words(),
    regulatory: words(),
    organisational: words(),
    investmentCents: integer(),
    yearlyCostCents: integer(),
    yearlyGainCents: integer(),
    otherGains: words(),
    risks: words(),
    carrierOrganisationId: text().references(() => organisation.id),
    carrierContactId: text().references(() => contact.id),
    isChosen: flag(),
    chosenOn: date(),
    decisionId: text().references(() => decision.id),
  },
  (table) => [
    index('scenario_synergy').on(table.synergyId),
    index('scenario_organisation').on(table.carrierOrganisationId),
    index('scenario_contact').on(table.carrierContactId),
    index('scenario_decision').on(table.decisionId),
  ],
)
