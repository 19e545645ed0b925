import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { impactKinds, impactNatures, impactStatuses, readinessAxes } from '../../shared/synergies/impacts.contract.ts'
import { date, id, words } from '../db/columns.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { synergy } from './synergies.table.ts'

/** What a synergy brings, with how sure it is. */
export const impact = sqliteTable(
  'impact',
  {
    id: id(),
    synergyId: text()
      .notNull()
      .references(() => synergy.id, { onDelete: 'cascade' }),
    kind: text({ enum: impactKinds }).notNull(),
    label: words(),
    unit: words(),
    quantity: real().notNull(),
    nature: text({ enum: impactNatures }).notNull(),
    status: text({ enum: impactStatuses }).notNull(),
    startDate: date(),
    source: words(),
    organisationId: text().references(() => organisation.id),
  },
  (table) => [index('impact_synergy').on(table.synergyId), index('impact_organisation').on(table.organisationId)],
)

/** How ready a synergy was on one axis, on one day, from 1 to 9. */
export const readiness = sqliteTable(
  'readiness',
  {
    id: id(),
    synergyId: text()
      .notNull()
      .references(() => synergy.id, { onDelete: 'cascade' }),
    axis: text({ enum: readinessAxes }).notNull(),
    level: integer().notNull(),
    date: text().notNull(),
    note: words(),
  },
  (table) => [index('readiness_synergy').on(table.synergyId, table.axis, table.date)],
)
