import { asc, eq, max } from 'drizzle-orm'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { milestone, phase } from './phases.table.ts'

export type PhaseRow = typeof phase.$inferSelect
export type MilestoneRow = typeof milestone.$inferSelect

export const findPhases = (db: ReadDb): PhaseRow[] => db.select().from(phase).orderBy(asc(phase.position)).all()

export const getPhase = (db: ReadDb, id: string): PhaseRow | undefined =>
  db.select().from(phase).where(eq(phase.id, id)).get()

export const findMilestones = (db: ReadDb): MilestoneRow[] =>
  db.select().from(milestone).orderBy(asc(milestone.position)).all()

export const lastMilestonePosition = (db: ReadDb, phaseId: string): number =>
  db
    .select({ last: max(milestone.position) })
    .from(milestone)
    .where(eq(milestone.phaseId, phaseId))
    .get()?.last ?? -1

export const insertPhase = (db: Db, row: typeof phase.$inferInsert): void => {
  db.insert(phase).values(row).run()
}

/** Number of rows changed: 0 when there is no such phase. */
export const updatePhase = (db: Db, id: string, patch: Partial<PhaseRow>): number => changeRow(db, phase, { id, patch })

export const deletePhase = (db: Db, id: string): number => db.delete(phase).where(eq(phase.id, id)).run().changes

export const insertMilestone = (db: Db, row: typeof milestone.$inferInsert): void => {
  db.insert(milestone).values(row).run()
}

export const updateMilestone = (db: Db, id: string, patch: Partial<MilestoneRow>): number =>
  changeRow(db, milestone, { id, patch })

export const deleteMilestone = (db: Db, id: string): number =>
  db.delete(milestone).where(eq(milestone.id, id)).run().changes
