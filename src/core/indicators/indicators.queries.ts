import { and, asc, count, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { indicatorSets, type IndicatorSet, type LinkedAction } from '../../shared/indicators/indicators.contract.ts'
import { action } from '../actions/actions.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { indicator, indicatorAction, indicatorTarget, measure } from './indicators.table.ts'

export type IndicatorRecord = typeof indicator.$inferSelect
export type TargetRecord = typeof indicatorTarget.$inferSelect
export type MeasureRecord = typeof measure.$inferSelect

const setRank = sql`case ${indicator.set} ${sql.join(
  indicatorSets.map((set, rank) => sql`when ${set} then ${rank}`),
  sql` `,
)} end`

const findSome = (db: ReadDb, isWanted: SQL | undefined): IndicatorRecord[] =>
  db.select().from(indicator).where(isWanted).orderBy(setRank, asc(indicator.position), asc(indicator.id)).all()

/** Every indicator, by set, then position. */
export const findIndicators = (db: ReadDb): IndicatorRecord[] => findSome(db, undefined)

export const findIndicatorsOfAction = (db: ReadDb, actionId: Id): IndicatorRecord[] =>
  findSome(db, sql`${indicator.id} in (select indicator_id from indicator_action where action_id = ${actionId})`)

/** In the order of their set. */
export const findIdsOfSet = (db: ReadDb, set: IndicatorSet): Id[] =>
  findSome(db, eq(indicator.set, set)).map(({ id }) => id)

export const getIndicator = (db: ReadDb, id: Id): IndicatorRecord | undefined =>
  db.select().from(indicator).where(eq(indicator.id, id)).get()

export const insertIndicator = (db: Db, row: typeof indicator.$inferInsert): void => {
  db.insert(indicator).values(row).run()
}

/** Number of rows found: 0 when there is no such indicator. */
export const updateIndicator = (db: Db, id: Id, patch: Partial<IndicatorRecord>): number =>
  changeRow(db, indicator, { id, patch })

export const deleteIndicator = (db: Db, id: Id): number =>
  db.delete(indicator).where(eq(indicator.id, id)).run().changes

const isOf = (id: Id | null) => (id === null ? undefined : id)

/** The targets of one indicator, or of all (null), by date. */
export function findTargets(db: ReadDb, indicatorId: Id | null): TargetRecord[] {
  const wanted = isOf(indicatorId)
  return db
    .select()
    .from(indicatorTarget)
    .where(wanted === undefined ? undefined : eq(indicatorTarget.indicatorId, wanted))
    .orderBy(asc(indicatorTarget.date))
    .all()
}

export const getTarget = (db: ReadDb, id: Id): TargetRecord | undefined =>
  db.select().from(indicatorTarget).where(eq(indicatorTarget.id, id)).get()

export const getTargetOn = (db: ReadDb, indicatorId: Id, date: CalendarDate): TargetRecord | undefined =>
  db
    .select()
    .from(indicatorTarget)
    .where(and(eq(indicatorTarget.indicatorId, indicatorId), eq(indicatorTarget.date, date)))
    .get()

export const insertTarget = (db: Db, row: typeof indicatorTarget.$inferInsert): void => {
  db.insert(indicatorTarget).values(row).run()
}

export const updateTarget = (db: Db, id: Id, patch: Partial<TargetRecord>): number =>
  changeRow(db, indicatorTarget, { id, patch })

export const deleteTarget = (db: Db, id: Id): number =>
  db.delete(indicatorTarget).where(eq(indicatorTarget.id, id)).run().changes

/** The measures of one indicator, or of all (null), latest first; of one day, the one noted last. */
export function findMeasures(db: ReadDb, indicatorId: Id | null): MeasureRecord[] {
  const wanted = isOf(indicatorId)
  return db
    .select()
    .from(measure)
    .where(wanted === undefined ? undefined : eq(measure.indicatorId, wanted))
    .orderBy(desc(measure.asOf), desc(measure.id))
    .all()
}

export const insertMeasure = (db: Db, row: typeof measure.$inferInsert): void => {
  db.insert(measure).values(row).run()
}

export const updateMeasure = (db: Db, id: Id, patch: Partial<MeasureRecord>): number =>
  changeRow(db, measure, { id, patch })

export const deleteMeasure = (db: Db, id: Id): number => db.delete(measure).where(eq(measure.id, id)).run().changes

/** The actions that should move an indicator, in the order of their numbers. */
export const findLinkedActions = (db: ReadDb, indicatorId: Id): LinkedAction[] =>
  db
    .select({ actionId: action.id, number: action.number, title: action.title })
    .from(indicatorAction)
    .innerJoin(action, eq(action.id, indicatorAction.actionId))
    .where(eq(indicatorAction.indicatorId, indicatorId))
    .orderBy(asc(action.number))
    .all()

interface Link {
  indicatorId: Id
  actionId: Id
}

const isLink = ({ indicatorId, actionId }: Link) =>
  and(eq(indicatorAction.indicatorId, indicatorId), eq(indicatorAction.actionId, actionId))

export const isLinked = (db: ReadDb, link: Link): boolean =>
  (db.select({ count: count() }).from(indicatorAction).where(isLink(link)).get()?.count ?? 0) > 0

export const insertLink = (db: Db, row: Link & { id: Id }): void => {
  db.insert(indicatorAction).values(row).run()
}

export const deleteLink = (db: Db, link: Link): number => db.delete(indicatorAction).where(isLink(link)).run().changes
