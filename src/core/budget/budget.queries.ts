import { and, asc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Id } from '../../shared/fields.ts'
import { action } from '../actions/actions.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { budgetLine, funding, staffLine } from './budget.table.ts'

export type FundingRecord = typeof funding.$inferSelect

/** One action or one year; null: every one. */
export interface BudgetFilter {
  actionId: Id | null
  year: number | null
}

const ofAction = {
  actionNumber: sql<string>`coalesce(${action.number}, '')`,
  actionTitle: sql<string>`coalesce(${action.title}, '')`,
  actionPosition: action.position,
  axisId: action.axisId,
}

const isWanted = (table: { actionId: SQLiteColumn; year: SQLiteColumn }, wanted: BudgetFilter): SQL | undefined =>
  and(
    wanted.actionId === null ? undefined : eq(table.actionId, wanted.actionId),
    wanted.year === null ? undefined : eq(table.year, wanted.year),
  )

/** In the order in which they were noted, each with its action if it has one. */
export const findBudgetLines = (db: ReadDb, wanted: BudgetFilter) =>
  db
    .select({ ...getTableColumns(budgetLine), ...ofAction })
    .from(budgetLine)
    .leftJoin(action, eq(action.id, budgetLine.actionId))
    .where(isWanted(budgetLine, wanted))
    .orderBy(asc(budgetLine.id))
    .all()

/** The same, of people's time. */
export const findStaffLines = (db: ReadDb, wanted: BudgetFilter) =>
  db
    .select({ ...getTableColumns(staffLine), ...ofAction })
    .from(staffLine)
    .leftJoin(action, eq(action.id, staffLine.actionId))
    .where(isWanted(staffLine, wanted))
    .orderBy(asc(staffLine.id))
    .all()

/** The same, of what funders bring, each named as it is every day. */
export const findFunding = (db: ReadDb, wanted: BudgetFilter) =>
  db
    .select({ ...getTableColumns(funding), ...ofAction, organisationName: sql<string>`${usualName}` })
    .from(funding)
    .innerJoin(organisation, eq(organisation.id, funding.organisationId))
    .leftJoin(action, eq(action.id, funding.actionId))
    .where(isWanted(funding, wanted))
    .orderBy(asc(funding.id))
    .all()

export const getFunding = (db: ReadDb, id: Id): FundingRecord | undefined =>
  db.select().from(funding).where(eq(funding.id, id)).get()

export const insertBudgetLine = (db: Db, row: typeof budgetLine.$inferInsert): void => {
  db.insert(budgetLine).values(row).run()
}

export const insertStaffLine = (db: Db, row: typeof staffLine.$inferInsert): void => {
  db.insert(staffLine).values(row).run()
}

export const insertFunding = (db: Db, row: typeof funding.$inferInsert): void => {
  db.insert(funding).values(row).run()
}

/** Number of rows found: 0 when there is no such line. */
export const updateBudgetLine = (db: Db, id: Id, patch: Partial<typeof budgetLine.$inferSelect>): number =>
  changeRow(db, budgetLine, { id, patch })

/** Number of rows found: 0 when there is no such line. */
export const updateStaffLine = (db: Db, id: Id, patch: Partial<typeof staffLine.$inferSelect>): number =>
  changeRow(db, staffLine, { id, patch })

export const updateFunding = (db: Db, id: Id, patch: Partial<FundingRecord>): number =>
  changeRow(db, funding, { id, patch })

export const deleteBudgetLine = (db: Db, id: Id): number =>
  db.delete(budgetLine).where(eq(budgetLine.id, id)).run().changes

export const deleteStaffLine = (db: Db, id: Id): number =>
  db.delete(staffLine).where(eq(staffLine.id, id)).run().changes

export const deleteFunding = (db: Db, id: Id): number => db.delete(funding).where(eq(funding.id, id)).run().changes
