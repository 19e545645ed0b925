import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { budgetKinds, fundingOrigins } from '../../shared/budget/budget.contract.ts'
import { action } from '../actions/actions.table.ts'
import { date, flag, id, words } from '../db/columns.ts'
import { organisation } from '../organisations/organisations.table.ts'

/** Null: of the démarche as a whole. An action that has a budget is not removed. */
const actionId = () => text().references(() => action.id)

/** What is planned and spent in one year; euros in cents, excluding VAT. */
export const budgetLine = sqliteTable(
  'budget_line',
  {
    id: id(),
    actionId: actionId(),
    year: integer().notNull(),
    kind: text({ enum: budgetKinds }).notNull(),
    label: text().notNull(),
    plannedCents: integer(),
    actualCents: integer(),
  },
  (table) => [index('budget_line_action').on(table.actionId), index('budget_line_year').on(table.year)],
)

/** People's time in one year; full-time equivalents in hundredths. */
export const staffLine = sqliteTable(
  'staff_line',
  {
    id: id(),
    actionId: actionId(),
    year: integer().notNull(),
    label: text().notNull(),
    isFacilitation: flag(),
    plannedFte: integer(),
    actualFte: integer(),
  },
  (table) => [index('staff_line_action').on(table.actionId), index('staff_line_year').on(table.year)],
)

/** What a funder brings in one year: asked, granted, paid. */
export const funding = sqliteTable(
  'funding',
  {
    id: id(),
    actionId: actionId(),
    year: integer().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    origin: text({ enum: fundingOrigins }).notNull(),
    requestedCents: integer(),
    requestedOn: date(),
    grantedCents: integer(),
    grantedOn: date(),
    paidCents: integer(),
    paidOn: date(),
    note: words(),
  },
  (table) => [
    index('funding_action').on(table.actionId),
    index('funding_organisation').on(table.organisationId),
    index('funding_year').on(table.year),
  ],
)
