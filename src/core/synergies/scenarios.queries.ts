import { and, asc, eq, getTableColumns, ne, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { decision } from '../decisions/decisions.table.ts'
import { scenario } from './scenarios.table.ts'

export type ScenarioRecord = typeof scenario.$inferSelect

/** The scenarios of a synergy in order, each with the number of the decision that chose it. */
export const findScenarios = (db: ReadDb, synergyId: Id) =>
  db
    .select({ ...getTableColumns(scenario), decisionNumber: sql<string>`coalesce(${decision.number}, '')` })
    .from(scenario)
    .leftJoin(decision, eq(decision.id, scenario.decisionId))
    .where(eq(scenario.synergyId, synergyId))
    .orderBy(asc(scenario.position), asc(scenario.id))
    .all()

export const getScenario = (db: ReadDb, id: Id): ScenarioRecord | undefined =>
  db.select().from(scenario).where(eq(scenario.id, id)).get()

export const insertScenario = (db: Db, row: typeof scenario.$inferInsert): void => {
  db.insert(scenario).values(row).run()
}

export const updateScenario = (db: Db, id: Id, patch: Partial<ScenarioRecord>): void => {
  changeRow(db, scenario, { id, patch })
}

/** Takes the choice from every other scenario of the synergy. */
export const clearOtherChoices = (db: Db, { id, synergyId }: Pick<ScenarioRecord, 'id' | 'synergyId'>): void => {
  db.update(scenario)
    .set({ isChosen: false, chosenOn: null, decisionId: null })
    .where(and(eq(scenario.synergyId, synergyId), ne(scenario.id, id), eq(scenario.isChosen, true)))
    .run()
}

export const deleteScenario = (db: Db, id: Id): void => {
  db.delete(scenario).where(eq(scenario.id, id)).run()
}
