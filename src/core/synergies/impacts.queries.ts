import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { impact, readiness } from './impacts.table.ts'

export type ImpactRecord = typeof impact.$inferSelect
export type ReadinessRecord = typeof readiness.$inferSelect

/** The impacts of a synergy in the order in which they were noted, each with the company that has it. */
export const findImpacts = (db: ReadDb, synergyId: Id) =>
  db
    .select({ ...getTableColumns(impact), organisationName: sql<string>`coalesce(${usualName}, '')` })
    .from(impact)
    .leftJoin(organisation, eq(organisation.id, impact.organisationId))
    .where(eq(impact.synergyId, synergyId))
    .orderBy(asc(impact.id))
    .all()

export const insertImpact = (db: Db, row: typeof impact.$inferInsert): void => {
  db.insert(impact).values(row).run()
}

/** Number of rows found: 0 when there is no such impact. */
export const updateImpact = (db: Db, id: Id, patch: Partial<ImpactRecord>): number =>
  changeRow(db, impact, { id, patch })

export const deleteImpact = (db: Db, id: Id): number => db.delete(impact).where(eq(impact.id, id)).run().changes

/** Every assessment of a synergy, latest first. */
export const findReadiness = (db: ReadDb, synergyId: Id): ReadinessRecord[] =>
  db
    .select()
    .from(readiness)
    .where(eq(readiness.synergyId, synergyId))
    .orderBy(desc(readiness.date), desc(readiness.id))
    .all()

/** The assessment of one axis on one day. */
export const getReadinessOn = (
  db: ReadDb,
  { synergyId, axis, date }: Pick<ReadinessRecord, 'synergyId' | 'axis' | 'date'>,
): ReadinessRecord | undefined =>
  db
    .select()
    .from(readiness)
    .where(and(eq(readiness.synergyId, synergyId), eq(readiness.axis, axis), eq(readiness.date, date)))
    .get()

export const insertReadiness = (db: Db, row: typeof readiness.$inferInsert): void => {
  db.insert(readiness).values(row).run()
}

/** Number of rows found: 0 when there is no such assessment. */
export const updateReadiness = (db: Db, id: Id, patch: Partial<ReadinessRecord>): number =>
  changeRow(db, readiness, { id, patch })

export const deleteReadiness = (db: Db, id: Id): number =>
  db.delete(readiness).where(eq(readiness.id, id)).run().changes
