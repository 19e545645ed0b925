import { and, asc, count, desc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Activity, ConfirmedStep, Rater, Rating } from '../../shared/skills/skills.contract.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { overlapStep, skillActivity, skillRating, transferTopic } from './skills.table.ts'

/** In order; retired ones last. */
export const findActivities = (db: ReadDb): Activity[] =>
  db
    .select()
    .from(skillActivity)
    .orderBy(asc(skillActivity.isRetired), asc(skillActivity.position), asc(skillActivity.id))
    .all()

export const getActivity = (db: ReadDb, id: Id): Activity | undefined =>
  db.select().from(skillActivity).where(eq(skillActivity.id, id)).get()

/** Every activity, as `move` counts them: in order, retired ones too. */
export const findActivityIds = (db: ReadDb): Id[] =>
  db
    .select({ id: skillActivity.id })
    .from(skillActivity)
    .orderBy(asc(skillActivity.isRetired), asc(skillActivity.position), asc(skillActivity.id))
    .all()
    .map(({ id }) => id)

export const countActivities = (db: ReadDb): number =>
  db.select({ count: count() }).from(skillActivity).get()?.count ?? 0

export const insertActivity = (db: Db, row: typeof skillActivity.$inferInsert): void => {
  db.insert(skillActivity).values(row).run()
}

export const updateActivity = (db: Db, id: Id, patch: Partial<Activity>): number =>
  changeRow(db, skillActivity, { id, patch })

export const deleteActivity = (db: Db, id: Id): number =>
  db.delete(skillActivity).where(eq(skillActivity.id, id)).run().changes

/** Latest first, the officer before the consultancy; of one activity, or of all of them. */
export const findRatings = (db: ReadDb, activityId?: Id): Rating[] =>
  db
    .select()
    .from(skillRating)
    .where(activityId === undefined ? undefined : eq(skillRating.activityId, activityId))
    .orderBy(desc(skillRating.date), desc(skillRating.rater))
    .all()

export const getRating = (db: ReadDb, id: Id): Rating | undefined =>
  db.select().from(skillRating).where(eq(skillRating.id, id)).get()

/** What one rater gave an activity on a day. */
export const getRatingOn = (
  db: ReadDb,
  { activityId, rater, date }: { activityId: Id; rater: Rater; date: CalendarDate },
): Rating | undefined =>
  db
    .select()
    .from(skillRating)
    .where(and(eq(skillRating.activityId, activityId), eq(skillRating.rater, rater), eq(skillRating.date, date)))
    .get()

export const insertRating = (db: Db, row: typeof skillRating.$inferInsert): void => {
  db.insert(skillRating).values(row).run()
}

export const updateRating = (db: Db, id: Id, patch: Partial<Rating>): void => {
  changeRow(db, skillRating, { id, patch })
}

export const deleteRating = (db: Db, id: Id): number =>
  db.delete(skillRating).where(eq(skillRating.id, id)).run().changes

/** Latest first; of one activity, or of all of them. */
export const findSteps = (db: ReadDb, activityId?: Id): ConfirmedStep[] =>
  db
    .select()
    .from(overlapStep)
    .where(activityId === undefined ? undefined : eq(overlapStep.activityId, activityId))
    .orderBy(desc(overlapStep.date), desc(overlapStep.id))
    .all()

export const insertStep = (db: Db, row: typeof overlapStep.$inferInsert): void => {
  db.insert(overlapStep).values(row).run()
}

export const deleteStep = (db: Db, id: Id): number => db.delete(overlapStep).where(eq(overlapStep.id, id)).run().changes

export interface Session {
  activityId: Id
  meetingId: Id
  label: string
  date: CalendarDate
  isToHold: boolean
}

const sessions = (db: ReadDb, where?: SQL): Session[] =>
  db
    .select({
      activityId: transferTopic.activityId,
      meetingId: meeting.id,
      label: sql<string>`${committee.code} || ' n°' || char(160) || ${meeting.number}`,
      date: meeting.date,
      isToHold: sql<boolean>`${meeting.status} in ('preparation', 'convened')`.mapWith(Boolean),
    })
    .from(transferTopic)
    .innerJoin(meeting, eq(meeting.id, transferTopic.meetingId))
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(and(eq(committee.kind, 'transfer'), where))
    .orderBy(desc(meeting.date), desc(meeting.number))
    .all()

/** The transfer sessions that are about each activity, the latest first. */
export const findSessions = (db: ReadDb): Session[] => sessions(db)

export const findSessionsOf = (db: ReadDb, activityId: Id): Session[] =>
  sessions(db, eq(transferTopic.activityId, activityId))

/** A transfer session; undefined for a meeting of any other body. */
export const getSession = (db: ReadDb, id: Id) =>
  db
    .select({ status: meeting.status })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(and(eq(meeting.id, id), eq(committee.kind, 'transfer')))
    .get()

/** What a session is about, in the order of the activities. */
export const findTopics = (db: ReadDb, meetingId: Id): { id: Id; activityId: Id; name: string }[] =>
  db
    .select({ ...getTableColumns(transferTopic), name: skillActivity.name })
    .from(transferTopic)
    .innerJoin(skillActivity, eq(skillActivity.id, transferTopic.activityId))
    .where(eq(transferTopic.meetingId, meetingId))
    .orderBy(asc(skillActivity.position), asc(skillActivity.id))
    .all()
    .map(({ id, activityId, name }) => ({ id, activityId, name }))

export const insertTopic = (db: Db, row: typeof transferTopic.$inferInsert): void => {
  db.insert(transferTopic).values(row).run()
}

export const deleteTopic = (db: Db, id: Id): void => {
  db.delete(transferTopic).where(eq(transferTopic.id, id)).run()
}
