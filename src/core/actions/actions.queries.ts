import { and, asc, count, eq, getTableColumns, getTableName, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id, Instant } from '../../shared/fields.ts'
import { axis } from '../axes/axes.table.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { dueColumns, nothingDue, type DueCount, type DueWindow } from '../db/due.ts'
import { journal } from '../db/journal.table.ts'
import { decision } from '../decisions/decisions.table.ts'
import { initiative } from '../initiative/initiative.table.ts'
import {
  isDueBy,
  isSought,
  isToFollow,
  isUpTo,
  progressColumns,
  type FollowUpFilter,
  isOpen,
} from '../meetings/followUp.queries.ts'
import type { MeetingPlace } from '../meetings/meetings.queries.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { phase } from '../phases/phases.table.ts'
import { synergy } from '../synergies/synergies.table.ts'
import { linkedDecision, actionLink, actionNote, actionPartner, actionStep, actionTheme } from './actionParts.table.ts'
import { action } from './actions.table.ts'

export type ActionRecord = typeof action.$inferSelect

const followed = {
  status: action.status,
  due: action.dueDate,
  settledOn: action.settledOn,
  organisationId: action.ownerOrganisationId,
  contactId: action.ownerContactId,
  texts: [action.number, action.title, action.description, action.progressNote],
}

const selectRows = (db: ReadDb) =>
  db
    .select({
      ...getTableColumns(action),
      meetingDate: meeting.date,
      committeeId: meeting.committeeId,
      committeeName: sql<string>`coalesce(${committee.name}, '')`,
      decisionNumber: sql<string>`coalesce(${decision.number}, '')`,
    })
    .from(action)
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .leftJoin(decision, eq(decision.id, action.decisionId))

/** An action with the meeting and the body that took it, if any, and the number of the decision that it carries out. */
export type TakenAction = ReturnType<ReturnType<typeof selectRows>['all']>[number]

/** What actions are sought by, besides what decisions are. */
export interface ActionFilter extends Omit<FollowUpFilter, 'state'> {
  state: FollowUpFilter['state'] | 'incomplete'
  /** Of this axis or of one of its sub-axes; null: of any, or of none. */
  axisId: Id | null
}

/** `missingOfAction` of the shared rules, in SQL: open, and without a description or an owner. */
const isIncomplete = and(
  isOpen({ status: action.status }),
  or(sql`trim(${action.description}) = ''`, isNull(action.ownerOrganisationId)),
)

const isWanted = ({ state, axisId, ...filter }: ActionFilter): SQL | undefined =>
  and(
    isSought(followed, { ...filter, state: state === 'incomplete' ? 'all' : state }),
    state === 'incomplete' ? isIncomplete : undefined,
    axisId === null
      ? undefined
      : sql`${action.axisId} in (select ${axis.id} from ${axis} where ${axis.id} = ${axisId} or ${axis.parentId} = ${axisId})`,
  )

// Those without a due date come last; of one day, the oldest meeting first, then number.
const soonestFirst = [
  sql`not ${isOpen({ status: action.status })}`,
  sql`${action.dueDate} is null`,
  asc(action.dueDate),
  asc(meeting.date),
  asc(meeting.number),
  asc(action.rank),
]

/** Soonest due first, then number. */
export const findActions = (
  db: ReadDb,
  { offset, limit, ...filter }: ActionFilter & { offset: number; limit: number },
): TakenAction[] =>
  selectRows(db)
    .where(isWanted(filter))
    .orderBy(...soonestFirst)
    .limit(limit)
    .offset(offset)
    .all()

const countWhere = (db: ReadDb, where: SQL | undefined): number =>
  db
    .select({ count: count() })
    .from(action)
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .where(where)
    .get()?.count ?? 0

export const countActions = (db: ReadDb, filter: ActionFilter): number => countWhere(db, isWanted(filter))

/** Open and due by this date, the most pressing first. */
export const findActionsDueBy = (db: ReadDb, date: CalendarDate, limit: number): TakenAction[] =>
  selectRows(db)
    .where(isDueBy(followed, date))
    .orderBy(...soonestFirst)
    .limit(limit)
    .all()

export const countActionsDueBy = (db: ReadDb, { today, horizon }: DueWindow): DueCount =>
  db.select(dueColumns(action.dueDate, today)).from(action).where(isDueBy(followed, horizon)).get() ?? nothingDue

/** What a meeting follows up, oldest first: see `isToFollow`. */
export const findActionsToFollow = (db: ReadDb, place: MeetingPlace, previous: CalendarDate): TakenAction[] =>
  selectRows(db)
    .where(isToFollow(followed, place, previous))
    .orderBy(asc(meeting.date), asc(meeting.number), asc(action.rank))
    .all()

/** Actions of the body up to this meeting, as they stood on that date. */
export const getActionProgress = (db: ReadDb, place: MeetingPlace & { id: Id }, date: CalendarDate) =>
  db
    .select(progressColumns(followed, date))
    .from(action)
    .innerJoin(meeting, eq(meeting.id, action.meetingId))
    .where(isUpTo(place))
    .get() ?? { done: 0, late: 0, total: 0 }

/** In the order of their numbers. */
export const findActionsOfMeeting = (db: ReadDb, meetingId: Id): TakenAction[] =>
  selectRows(db).where(eq(action.meetingId, meetingId)).orderBy(asc(action.rank)).all()

export const getTakenAction = (db: ReadDb, id: Id): TakenAction | undefined =>
  selectRows(db).where(eq(action.id, id)).get()

export const getActionRecord = (db: ReadDb, id: Id): ActionRecord | undefined =>
  db.select().from(action).where(eq(action.id, id)).get()

export const insertAction = (db: Db, row: typeof action.$inferInsert): void => {
  db.insert(action).values(row).run()
}

export const updateAction = (db: Db, id: Id, patch: Partial<ActionRecord>): void => {
  changeRow(db, action, { id, patch })
}

export const deleteAction = (db: Db, id: Id): void => {
  db.delete(action).where(eq(action.id, id)).run()
}

/** The actions that documents made for others do not tell. */
export const findConfidentialActions = (db: ReadDb): Id[] =>
  db
    .select({ id: action.id })
    .from(action)
    .where(eq(action.confidentiality, 'confidential'))
    .all()
    .map(({ id }) => id)

/** Names of what an action points at; empty where it points at nothing. */
export const getNamesOfAction = (db: ReadDb, id: Id) =>
  db
    .select({
      phaseName: sql<string>`coalesce(${phase.name}, '')`,
      synergyNumber: synergy.number,
      synergyName: sql<string>`coalesce(${synergy.name}, '')`,
    })
    .from(action)
    .leftJoin(phase, eq(phase.id, action.phaseId))
    .leftJoin(synergy, eq(synergy.id, action.synergyId))
    .where(eq(action.id, id))
    .get()

/** Every action of the dossier, in the order of numbers within each axis. */
export const findAllActions = (db: ReadDb): TakenAction[] =>
  selectRows(db).orderBy(asc(action.position), asc(action.id)).all()

/** The actions of an axis in their order; null: of those that stand under none. */
export const findIdsOfAxis = (db: ReadDb, axisId: Id | null): Id[] =>
  db
    .select({ id: action.id })
    .from(action)
    .where(axisId === null ? isNull(action.axisId) : eq(action.axisId, axisId))
    .orderBy(asc(action.position), asc(action.id))
    .all()
    .map(({ id }) => id)

const parts = { actionStep, actionNote, actionLink, actionPartner, actionTheme, linkedDecision }

/** The lines of the journal about an action, and about those of its parts that it still has. */
const isOfAction = (id: Id): SQL | undefined =>
  or(
    and(eq(journal.entity, 'action'), eq(journal.recordId, id)),
    ...Object.values(parts).map((part) =>
      and(
        eq(journal.entity, getTableName(part)),
        sql`${journal.recordId} in (select ${part.id} from ${part} where ${part.actionId} = ${id})`,
      ),
    ),
  )

/** When an action was made, and when it or one of its parts last changed. */
export const getMoments = (db: ReadDb, id: Id): { createdAt: Instant | null; changedAt: Instant | null } =>
  db
    .select({
      createdAt: sql<Instant | null>`min(${journal.at})`,
      changedAt: sql<Instant | null>`max(${journal.at})`,
    })
    .from(journal)
    .where(isOfAction(id))
    .get() ?? { createdAt: null, changedAt: null }

/** The next number of the actions born in the plan, given for good: it is kept on the démarche, which undo leaves alone. */
export function takePlanNumber(db: Db): number {
  const [row] = db
    .update(initiative)
    .set({ lastActionNumber: sql`${initiative.lastActionNumber} + 1` })
    .returning()
    .all()
  return row?.lastActionNumber ?? 1
}
