import { and, asc, count, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { action } from '../actions/actions.table.ts'
import { budgetLine } from '../budget/budget.table.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { phase } from '../phases/phases.table.ts'
import { synergy } from '../synergies/synergies.table.ts'
import { baseline, baselineAction } from './plan.table.ts'

type BaselineRecord = typeof baseline.$inferSelect

/** What the views of the plan show of each action besides its row: names of what it points at. */
export const findPlanFacets = (db: ReadDb) =>
  db
    .select({ id: action.id, phaseName: sql<string>`coalesce(${phase.name}, '')`, synergyNumber: synergy.number })
    .from(action)
    .leftJoin(phase, eq(phase.id, action.phaseId))
    .leftJoin(synergy, eq(synergy.id, action.synergyId))
    .all()

/** Planned and spent on each action that has a budget: euros in cents, every year and kind together. */
export const findPlanAmounts = (db: ReadDb) =>
  db
    .select({
      actionId: budgetLine.actionId,
      plannedCents: sql<number>`coalesce(sum(${budgetLine.plannedCents}), 0)`,
      actualCents: sql<number>`coalesce(sum(${budgetLine.actualCents}), 0)`,
    })
    .from(budgetLine)
    .where(isNotNull(budgetLine.actionId))
    .groupBy(budgetLine.actionId)
    .all()

/** Newest first, each with the meeting that it was frozen at and how many actions it holds. */
export const findBaselines = (db: ReadDb) =>
  db
    .select({
      ...getTableColumns(baseline),
      meeting: { date: meeting.date, number: meeting.number, committeeCode: committee.code },
      actionCount: count(baselineAction.id),
    })
    .from(baseline)
    .leftJoin(meeting, eq(meeting.id, baseline.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .leftJoin(baselineAction, eq(baselineAction.baselineId, baseline.id))
    .groupBy(baseline.id)
    .orderBy(desc(baseline.date), desc(baseline.id))
    .all()

/** The actions of a baseline as they stood, by number. */
export const findBaselineActions = (db: ReadDb, baselineId: Id) =>
  db
    .select()
    .from(baselineAction)
    .where(eq(baselineAction.baselineId, baselineId))
    .orderBy(asc(baselineAction.id))
    .all()

export const insertBaseline = (db: Db, row: typeof baseline.$inferInsert): void => {
  db.insert(baseline).values(row).run()
}

export const insertBaselineAction = (db: Db, row: typeof baselineAction.$inferInsert): void => {
  db.insert(baselineAction).values(row).run()
}

/** Number of rows found: 0 when there is no such baseline. */
export const updateBaseline = (db: Db, id: Id, patch: Partial<BaselineRecord>): number =>
  changeRow(db, baseline, { id, patch })

export const deleteBaseline = (db: Db, id: Id): number => db.delete(baseline).where(eq(baseline.id, id)).run().changes

/** The date of a meeting, if there is such a one. */
export const getMeetingDate = (db: ReadDb, id: Id): CalendarDate | undefined =>
  db
    .select({ date: meeting.date })
    .from(meeting)
    .where(and(eq(meeting.id, id)))
    .get()?.date
