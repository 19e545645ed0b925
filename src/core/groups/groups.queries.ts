import { and, asc, eq, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { groupStepKeys, type Group, type GroupStep, type GroupStepKey } from '../../shared/groups/groups.contract.ts'
import { action } from '../actions/actions.table.ts'
import { committee } from '../committees/committees.table.ts'
import { among } from '../db/among.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { synergy } from '../synergies/synergies.table.ts'
import { followUpGroup, groupSnapshot, groupStep } from './groups.table.ts'

export type GroupRecord = typeof followUpGroup.$inferSelect

const wasHeld = sql`meeting.status not in ('preparation', 'convened')`
const meetingDate = (which: 'min' | 'max', condition: SQL): SQL<CalendarDate | null> =>
  sql`(select ${sql.raw(which)}(meeting.date) from meeting where meeting.committee_id = ${committee.id} and ${condition})`

/** Bodies of kind followUp in their order, with what they were made for, without their steps. */
const findGroupRows = (db: ReadDb, today: CalendarDate, where?: SQL) =>
  db
    .select({
      groupId: followUpGroup.id,
      committeeId: committee.id,
      committeeName: committee.name,
      committeeCode: committee.code,
      synergyId: followUpGroup.synergyId,
      synergyNumber: synergy.number,
      synergyName: sql<string>`coalesce(${synergy.name}, '')`,
      synergyStage: synergy.stage,
      actionId: followUpGroup.actionId,
      actionNumber: sql<string>`coalesce(${action.number}, '')`,
      actionTitle: sql<string>`coalesce(${action.title}, '')`,
      lastMeetingOn: meetingDate('max', wasHeld),
      nextMeetingOn: meetingDate('min', sql`not (${wasHeld}) and meeting.date >= ${today}`),
    })
    .from(committee)
    .leftJoin(followUpGroup, eq(followUpGroup.committeeId, committee.id))
    .leftJoin(synergy, eq(synergy.id, followUpGroup.synergyId))
    .leftJoin(action, eq(action.id, followUpGroup.actionId))
    .where(and(eq(committee.kind, 'followUp'), where))
    .orderBy(asc(committee.position), asc(committee.id))
    .all()

const findSteps = (db: ReadDb, groupIds: readonly Id[]): (GroupStep & { groupId: Id })[] =>
  db
    .select({
      groupId: groupStep.groupId,
      step: groupStep.step,
      date: groupStep.date,
      meetingId: groupStep.meetingId,
      meetingLabel: sql<string>`coalesce(${committee.code} || ' n°\u00A0' || ${meeting.number}, '')`,
      note: groupStep.note,
    })
    .from(groupStep)
    .leftJoin(meeting, eq(meeting.id, groupStep.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .where(among(groupStep.groupId, groupIds))
    .all()

/** A step that a group did not go through yet. */
export const stepToCome = (step: GroupStepKey): GroupStep => ({
  step,
  date: null,
  meetingId: null,
  meetingLabel: '',
  note: '',
})

/** The first step that was not gone through; null once all were. */
export const currentStep = (steps: readonly GroupStep[]): GroupStepKey | null =>
  steps.find(({ date }) => date === null)?.step ?? null

/** Groups with their five steps, with two queries in all. */
function findGroups(db: ReadDb, today: CalendarDate, where?: SQL): Group[] {
  const rows = findGroupRows(db, today, where)
  const stepsOf = Map.groupBy(
    findSteps(
      db,
      rows.flatMap(({ groupId }) => (groupId === null ? [] : [groupId])),
    ),
    ({ groupId }) => groupId,
  )
  return rows.map(({ groupId, ...row }) => {
    const gone = stepsOf.get(groupId ?? '') ?? []
    const steps = groupStepKeys.map((key) => gone.find(({ step }) => step === key) ?? stepToCome(key))
    return { ...row, steps, current: currentStep(steps) }
  })
}

export const findAllGroups = (db: ReadDb, today: CalendarDate): Group[] => findGroups(db, today)

export const findGroupsOfSynergy = (db: ReadDb, synergyId: Id, today: CalendarDate): Group[] =>
  findGroups(db, today, eq(followUpGroup.synergyId, synergyId))

/** Those made for an action itself, or for the synergy that it carries out. */
export const findGroupsOfAction = (db: ReadDb, actionId: Id, today: CalendarDate): Group[] =>
  findGroups(
    db,
    today,
    sql`(${followUpGroup.actionId} = ${actionId} or ${followUpGroup.synergyId} =
      (select ${action.synergyId} from ${action} where ${action.id} = ${actionId}))`,
  )

/** Undefined for a body of another kind. */
export const getGroup = (db: ReadDb, committeeId: Id, today: CalendarDate): Group | undefined =>
  findGroups(db, today, eq(committee.id, committeeId))[0]

export const getGroupRecord = (db: ReadDb, committeeId: Id): GroupRecord | undefined =>
  db.select().from(followUpGroup).where(eq(followUpGroup.committeeId, committeeId)).get()

export const insertGroup = (db: Db, row: GroupRecord): void => {
  db.insert(followUpGroup).values(row).run()
}

/** Number of rows found: 0 when nothing was attached yet. */
export const updateGroup = (db: Db, committeeId: Id, aim: Pick<GroupRecord, 'synergyId' | 'actionId'>): number =>
  db.update(followUpGroup).set(aim).where(eq(followUpGroup.committeeId, committeeId)).run().changes

const isStep = (groupId: Id, step: GroupStepKey) => and(eq(groupStep.groupId, groupId), eq(groupStep.step, step))

/** A step that was gone through already takes the new date, meeting and note. */
export const writeStep = (db: Db, row: typeof groupStep.$inferInsert): void => {
  const { date, meetingId, note } = row
  const { changes } = db.update(groupStep).set({ date, meetingId, note }).where(isStep(row.groupId, row.step)).run()
  if (changes === 0) db.insert(groupStep).values(row).run()
}

export const updateStepNote = (db: Db, groupId: Id, { step, note }: Pick<GroupStep, 'step' | 'note'>): number =>
  db.update(groupStep).set({ note }).where(isStep(groupId, step)).run().changes

export const deleteStep = (db: Db, groupId: Id, step: GroupStepKey): number =>
  db.delete(groupStep).where(isStep(groupId, step)).run().changes

/** What the circulated minutes of a meeting told of its group, as JSON. */
export const getSnapshot = (db: ReadDb, meetingId: Id): string | undefined =>
  db.select().from(groupSnapshot).where(eq(groupSnapshot.meetingId, meetingId)).get()?.section

/** Takes the place of the former one. */
export const writeSnapshot = (db: Db, row: typeof groupSnapshot.$inferInsert): void => {
  const { meetingId, section } = row
  const { changes } = db.update(groupSnapshot).set({ section }).where(eq(groupSnapshot.meetingId, meetingId)).run()
  if (changes === 0) db.insert(groupSnapshot).values(row).run()
}

export const deleteSnapshot = (db: Db, meetingId: Id): void => {
  db.delete(groupSnapshot).where(eq(groupSnapshot.meetingId, meetingId)).run()
}
