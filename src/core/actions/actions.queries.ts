import { asc, count, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
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
      committeeName: committee.name,
    })
    .from(action)
    .innerJoin(meeting, eq(meeting.id, action.meetingId))
    .innerJoin(committee, eq(committee.id, meeting.committeeId))

/** An action with the meeting and the body that took it. */
export type TakenAction = ReturnType<ReturnType<typeof selectRows>['all']>[number]

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
  { offset, limit, ...filter }: FollowUpFilter & { offset: number; limit: number },
): TakenAction[] =>
  selectRows(db)
    .where(isSought(followed, filter))
    .orderBy(...soonestFirst)
    .limit(limit)
    .offset(offset)
    .all()

const countWhere = (db: ReadDb, where: SQL | undefined): number =>
  db
    .select({ count: count() })
    .from(action)
    .innerJoin(meeting, eq(meeting.id, action.meetingId))
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(where)
    .get()?.count ?? 0

export const countActions = (db: ReadDb, filter: FollowUpFilter): number => countWhere(db, isSought(followed, filter))

/** Open and due by this date, the most pressing first. */
export const findActionsDueBy = (db: ReadDb, date: CalendarDate, limit: number): TakenAction[] =>
  selectRows(db)
    .where(isDueBy(followed, date))
    .orderBy(...soonestFirst)
    .limit(limit)
    .all()

export const countActionsDueBy = (db: ReadDb, date: CalendarDate): number => countWhere(db, isDueBy(followed, date))

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
