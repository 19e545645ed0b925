import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { formulas } from '../../shared/indicators/formulas.ts'
import {
  indicatorDirections,
  indicatorFrequencies,
  indicatorSets,
  measureProvenances,
} from '../../shared/indicators/indicators.contract.ts'
import { impactKinds, impactNatures, impactStatuses } from '../../shared/synergies/impacts.contract.ts'
import { action } from '../actions/actions.table.ts'
import { date, flag, id, position, words } from '../db/columns.ts'

/** What is counted or measured, and how. */
export const indicator = sqliteTable('indicator', {
  id: id(),
  position: position(),
  set: text({ enum: indicatorSets }).notNull().default('own'),
  code: words(),
  name: text().notNull(),
  definition: words(),
  unit: words(),
  decimals: integer().notNull().default(0),
  direction: text({ enum: indicatorDirections }).notNull().default('up'),
  formula: text({ enum: formulas }),
  impactKind: text({ enum: impactKinds }),
  impactNature: text({ enum: impactNatures }),
  impactStatus: text({ enum: impactStatuses }),
  source: words(),
  frequency: text({ enum: indicatorFrequencies }).notNull().default('yearly'),
  baselineValue: real(),
  baselineDate: date(),
  isOnDashboard: flag(),
})

const indicatorId = () =>
  text()
    .notNull()
    .references(() => indicator.id, { onDelete: 'cascade' })

/** What an indicator should be worth on a day. */
export const indicatorTarget = sqliteTable(
  'indicator_target',
  { id: id(), indicatorId: indicatorId(), date: text().notNull(), value: real().notNull() },
  (table) => [uniqueIndex('indicator_target_once').on(table.indicatorId, table.date)],
)

/** What it was worth on a day, and who says so. */
export const measure = sqliteTable(
  'measure',
  {
    id: id(),
    indicatorId: indicatorId(),
    asOf: text().notNull(),
    value: real().notNull(),
    provenance: text({ enum: measureProvenances }).notNull().default('typed'),
    source: words(),
    note: words(),
  },
  (table) => [index('measure_indicator').on(table.indicatorId, table.asOf)],
)

/** An action of the plan that should move an indicator. */
export const indicatorAction = sqliteTable(
  'indicator_action',
  {
    id: id(),
    indicatorId: indicatorId(),
    actionId: text()
      .notNull()
      .references(() => action.id, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('indicator_action_once').on(table.indicatorId, table.actionId),
    index('indicator_action_of_action').on(table.actionId),
  ],
)
