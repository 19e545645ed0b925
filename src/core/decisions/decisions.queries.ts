import { and, asc, count, desc, eq, getTableColumns, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { dueColumns, nothingDue, type DueCount, type DueWindow } from '../db/due.ts'
import {
  isDueBy,
  isSought,
  isToFollow,
  isUpTo,
  progressColumns,
  type FollowUpFilter,
} from '../meetings/followUp.queries.ts'
import type { MeetingPlace } from '../meetings/meetings.queries.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { decision } from './decisions.table.ts'

export type DecisionRecord = typeof decision.$inferSelect

const followed = {
  status: decision.status,
  due: decision.deadline,
  settledOn: decision.settledOn,
  organisationId: decision.responsibleOrganisationId,
  contactId: decision.responsibleContactId,
  texts: [decision.number, decision.text, decision.means, decision.progressNote],
}

const selectRows = (db: ReadDb) =>
  db
    .select({
      ...getTableColumns(decision),
      meetingDate: meeting.date,
      committeeId: meeting.committeeId,
      committeeName: committee.name,
    })
    .from(decision)
    .innerJoin(meeting, eq(meeting.id, decision.meetingId))
    .innerJoin(committee, eq(committee.id, meeting.committeeId))

/** A decision with the meeting and the body that took it. */
export type TakenDecision = ReturnType<ReturnType<typeof selectRows>['all']>[number]

const newestFirst = [desc(meeting.date), desc(meeting.number), asc(meeting.id), asc(decision.rank)]

/** Newest meeting first, then number. */
export const findDecisions = (
  db: ReadDb,
  { offset, limit, ...filter }: FollowUpFilter & { offset: number; limit: number },
): TakenDecision[] =>
  selectRows(db)
    .where(isSought(followed, filter))
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset)
    .all()

const countWhere = (db: ReadDb, where: SQL | undefined): number =>
  db
    .select({ count: count() })
    .from(decision)
    .innerJoin(meeting, eq(meeting.id, decision.meetingId))
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(where)
    .get()?.count ?? 0

export const countDecisions = (db: ReadDb, filter: FollowUpFilter): number => countWhere(db, isSought(followed, filter))

/** Open and due by this date, the most pressing first. */
export const findDecisionsDueBy = (db: ReadDb, date: CalendarDate, limit: number): TakenDecision[] =>
  selectRows(db)
    .where(isDueBy(followed, date))
    .orderBy(asc(decision.deadline), ...newestFirst)
    .limit(limit)
    .all()

export const countDecisionsDueBy = (db: ReadDb, { today, horizon }: DueWindow): DueCount =>
  db.select(dueColumns(decision.deadline, today)).from(decision).where(isDueBy(followed, horizon)).get() ?? nothingDue

/** What a meeting follows up, oldest first: see `isToFollow`. */
export const findDecisionsToFollow = (db: ReadDb, place: MeetingPlace, previous: CalendarDate): TakenDecision[] =>
  selectRows(db)
    .where(isToFollow(followed, place, previous))
    .orderBy(asc(meeting.date), asc(meeting.number), asc(decision.rank))
    .all()

/** Decisions of the body up to this meeting, as they stood on that date. */
export const getDecisionProgress = (db: ReadDb, place: MeetingPlace & { id: Id }, date: CalendarDate) =>
  db
    .select(progressColumns(followed, date))
    .from(decision)
    .innerJoin(meeting, eq(meeting.id, decision.meetingId))
    .where(isUpTo(place))
    .get() ?? { done: 0, late: 0, total: 0 }

/** In the order of their numbers. */
export const findDecisionsOfMeeting = (db: ReadDb, meetingId: Id): TakenDecision[] =>
  selectRows(db).where(eq(decision.meetingId, meetingId)).orderBy(asc(decision.rank)).all()

export const getTakenDecision = (db: ReadDb, id: Id): TakenDecision | undefined =>
  selectRows(db).where(eq(decision.id, id)).get()

/** The decision that opened or closed a phase. */
export const getDecisionOfPhase = (db: ReadDb, phaseId: Id, effect: 'opens' | 'closes'): DecisionRecord | undefined =>
  db
    .select()
    .from(decision)
    .where(and(eq(decision.phaseId, phaseId), eq(decision.phaseEffect, effect)))
    .get()

export const getDecisionRecord = (db: ReadDb, id: Id): DecisionRecord | undefined =>
  db.select().from(decision).where(eq(decision.id, id)).get()

export const insertDecision = (db: Db, row: typeof decision.$inferInsert): void => {
  db.insert(decision).values(row).run()
}

export const updateDecision = (db: Db, id: Id, patch: Partial<DecisionRecord>): void => {
  changeRow(db, decision, { id, patch })
}

export const deleteDecision = (db: Db, id: Id): void => {
  db.delete(decision).where(eq(decision.id, id)).run()
}
