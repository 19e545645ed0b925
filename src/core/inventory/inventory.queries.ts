import { asc, desc, eq, getTableColumns, max, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { contract, deliverable, introduction, lesson, tool } from './inventory.table.ts'

export type DeliverableRecord = typeof deliverable.$inferSelect
export type ToolRecord = typeof tool.$inferSelect
export type ContractRecord = typeof contract.$inferSelect
export type IntroductionRecord = typeof introduction.$inferSelect
export type LessonRecord = typeof lesson.$inferSelect

const organisationName = sql<string>`coalesce(${usualName}, '')`

// Attached files are a later feature: read by the name of their table, never imported.
const filesOf = {
  deliverable: sql<number>`(select count(*) from attached_file where attached_file.deliverable_id = deliverable.id)`,
  tool: sql<number>`(select count(*) from attached_file where attached_file.tool_id = tool.id)`,
  contract: sql<number>`(select count(*) from attached_file where attached_file.contract_id = contract.id)`,
  lesson: sql<number>`(select count(*) from attached_file where attached_file.lesson_id = lesson.id)`,
}

/** The place after the last one of a list. */
export const nextPosition = (db: ReadDb, table: SQLiteTable & { position: SQLiteColumn }): number =>
  Number(
    db
      .select({ last: max(table.position) })
      .from(table)
      .get()?.last ?? -1,
  ) + 1

/** In the order in which they were written down. */
export const findDeliverables = (db: ReadDb) =>
  db
    .select({ ...getTableColumns(deliverable), organisationName, fileCount: filesOf.deliverable })
    .from(deliverable)
    .leftJoin(organisation, eq(organisation.id, deliverable.organisationId))
    .orderBy(asc(deliverable.position), asc(deliverable.id))
    .all()

export const getDeliverable = (db: ReadDb, id: Id): DeliverableRecord | undefined =>
  db.select().from(deliverable).where(eq(deliverable.id, id)).get()

export const findDeliverableNames = (db: ReadDb): string[] =>
  db
    .select({ name: deliverable.name })
    .from(deliverable)
    .all()
    .map(({ name }) => name)

export const insertDeliverable = (db: Db, row: typeof deliverable.$inferInsert): void => {
  db.insert(deliverable).values(row).run()
}

/** Number of rows found: 0 when there is no such deliverable. */
export const updateDeliverable = (db: Db, id: Id, patch: Partial<DeliverableRecord>): number =>
  changeRow(db, deliverable, { id, patch })

export const deleteDeliverable = (db: Db, id: Id): number =>
  db.delete(deliverable).where(eq(deliverable.id, id)).run().changes

/** In the order in which they were written down. */
export const findTools = (db: ReadDb) =>
  db
    .select({ ...getTableColumns(tool), fileCount: filesOf.tool })
    .from(tool)
    .orderBy(asc(tool.position), asc(tool.id))
    .all()

export const insertTool = (db: Db, row: typeof tool.$inferInsert): void => {
  db.insert(tool).values(row).run()
}

/** Number of rows found: 0 when there is no such tool. */
export const updateTool = (db: Db, id: Id, patch: Partial<ToolRecord>): number => changeRow(db, tool, { id, patch })

export const deleteTool = (db: Db, id: Id): number => db.delete(tool).where(eq(tool.id, id)).run().changes

/** The first to end first; those without an end last. */
export const findContracts = (db: ReadDb) =>
  db
    .select({ ...getTableColumns(contract), organisationName, fileCount: filesOf.contract })
    .from(contract)
    .leftJoin(organisation, eq(organisation.id, contract.organisationId))
    .orderBy(sql`${contract.endOn} is null`, asc(contract.endOn), asc(contract.id))
    .all()

export const getContract = (db: ReadDb, id: Id): ContractRecord | undefined =>
  db.select().from(contract).where(eq(contract.id, id)).get()

export const insertContract = (db: Db, row: typeof contract.$inferInsert): void => {
  db.insert(contract).values(row).run()
}

/** Number of rows found: 0 when there is no such contract. */
export const updateContract = (db: Db, id: Id, patch: Partial<ContractRecord>): number =>
  changeRow(db, contract, { id, patch })

export const deleteContract = (db: Db, id: Id): number => db.delete(contract).where(eq(contract.id, id)).run().changes

/** By organisation, then in the order of time. */
export const findIntroductions = (db: ReadDb) =>
  db
    .select({ ...getTableColumns(introduction), organisationId: organisation.id, organisationName })
    .from(introduction)
    .innerJoin(contact, eq(contact.id, introduction.contactId))
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .orderBy(sql`fold(${usualName})`, sql`${introduction.date} is null`, asc(introduction.date), asc(introduction.id))
    .all()

export const insertIntroduction = (db: Db, row: typeof introduction.$inferInsert): void => {
  db.insert(introduction).values(row).run()
}

/** Number of rows found: 0 when there is no such introduction. */
export const updateIntroduction = (db: Db, id: Id, patch: Partial<IntroductionRecord>): number =>
  changeRow(db, introduction, { id, patch })

export const deleteIntroduction = (db: Db, id: Id): number =>
  db.delete(introduction).where(eq(introduction.id, id)).run().changes

/** Open ones first, the newest first. */
export const findLessons = (db: ReadDb) =>
  db
    .select({ ...getTableColumns(lesson), fileCount: filesOf.lesson })
    .from(lesson)
    .orderBy(asc(lesson.isClosed), desc(lesson.date), asc(lesson.position), asc(lesson.id))
    .all()

export const insertLesson = (db: Db, row: typeof lesson.$inferInsert): void => {
  db.insert(lesson).values(row).run()
}

/** Number of rows found: 0 when there is no such lesson. */
export const updateLesson = (db: Db, id: Id, patch: Partial<LessonRecord>): number =>
  changeRow(db, lesson, { id, patch })

export const deleteLesson = (db: Db, id: Id): number => db.delete(lesson).where(eq(lesson.id, id)).run().changes
