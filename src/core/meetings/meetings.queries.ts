import { and, asc, desc, eq, getTableColumns, gt, max, ne, sql, type SQL } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { MeetingRow } from '../../shared/meetings/meetings.contract.ts'
import { committee } from '../committees/committees.table.ts'
import { among } from '../db/among.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import { matches } from '../db/search.ts'
import { phase } from '../phases/phases.table.ts'
import { agendaItem, attendance, meeting } from './meetings.table.ts'

export type MeetingRecord = typeof meeting.$inferSelect
export type AgendaItemRecord = typeof agendaItem.$inferSelect

/** Where a meeting stands among those of its body: by date, then by number. */
export type MeetingPlace = Pick<MeetingRecord, 'committeeId' | 'date' | 'number'>

/** What a list tells of a meeting, joined with its body. */
export const meetingRowColumns = {
  id: meeting.id,
  committeeId: meeting.committeeId,
  committeeName: committee.name,
  committeeCode: committee.code,
  committeeKind: committee.kind,
  year: meeting.year,
  number: meeting.number,
  date: meeting.date,
  startTime: meeting.startTime,
  status: meeting.status,
}

/** Meetings of the same body before this one. */
export const isBefore = ({ committeeId, date, number }: MeetingPlace): SQL | undefined =>
  and(eq(meeting.committeeId, committeeId), sql`(${meeting.date}, ${meeting.number}) < (${date}, ${number})`)

const isAfter = ({ committeeId, date, number }: MeetingPlace): SQL | undefined =>
  and(eq(meeting.committeeId, committeeId), sql`(${meeting.date}, ${meeting.number}) > (${date}, ${number})`)

/** Newest first. */
export const findMeetings = (db: ReadDb, where?: SQL): MeetingRow[] =>
  db
    .select(meetingRowColumns)
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(where)
    .orderBy(desc(meeting.date), desc(meeting.number))
    .all()

export const getMeetingRow = (db: ReadDb, id: Id): MeetingRow | undefined => findMeetings(db, eq(meeting.id, id))[0]

export const getMeetingRecord = (db: ReadDb, id: Id): MeetingRecord | undefined =>
  db.select().from(meeting).where(eq(meeting.id, id)).get()

/** A meeting with the names that its view shows. */
export const getMeetingWithNames = (db: ReadDb, id: Id) =>
  db
    .select({
      record: getTableColumns(meeting),
      names: {
        committeeName: committee.name,
        committeeCode: committee.code,
        committeeKind: committee.kind,
        quorum: committee.quorum,
        phaseName: sql<string>`coalesce(${phase.name}, '')`,
      },
    })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .leftJoin(phase, eq(phase.id, meeting.phaseId))
    .where(eq(meeting.id, id))
    .get()

/** The body's meeting just before this place. */
export const getPreviousMeeting = (db: ReadDb, place: MeetingPlace): MeetingRow | undefined =>
  db
    .select(meetingRowColumns)
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(isBefore(place))
    .orderBy(desc(meeting.date), desc(meeting.number))
    .limit(1)
    .get()

/** The body's meeting just after this place. */
export const getNextMeeting = (db: ReadDb, place: MeetingPlace): MeetingRow | undefined =>
  db
    .select(meetingRowColumns)
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(isAfter(place))
    .orderBy(asc(meeting.date), asc(meeting.number))
    .limit(1)
    .get()

/** The latest meeting of a body whose minutes are frozen, among those after this place. */
export const getLatestFrozenAfter = (db: ReadDb, place: MeetingPlace): MeetingRow | undefined =>
  findMeetings(db, and(isAfter(place), eq(meeting.status, 'validated')))[0]

/** 0 while the body has not met in that year. */
export const lastMeetingNumber = (db: ReadDb, committeeId: Id, year: number): number =>
  db
    .select({ last: max(meeting.number) })
    .from(meeting)
    .where(and(eq(meeting.committeeId, committeeId), eq(meeting.year, year)))
    .get()?.last ?? 0

export const isNumberTaken = (
  db: ReadDb,
  { id, committeeId, year, number }: Pick<MeetingRecord, 'id' | 'committeeId' | 'year' | 'number'>,
): boolean =>
  db
    .select({ id: meeting.id })
    .from(meeting)
    .where(
      and(eq(meeting.committeeId, committeeId), eq(meeting.year, year), eq(meeting.number, number), ne(meeting.id, id)),
    )
    .get() !== undefined

export const insertMeeting = (db: Db, row: typeof meeting.$inferInsert): void => {
  db.insert(meeting).values(row).run()
}

export const updateMeeting = (db: Db, id: Id, patch: Partial<MeetingRecord>): void => {
  changeRow(db, meeting, { id, patch })
}

export const deleteMeeting = (db: Db, id: Id): void => {
  db.delete(meeting).where(eq(meeting.id, id)).run()
}

/**
 * Names of the phases that decisions of a meeting opened or closed. Decisions are a later feature: read by the name of their
 * table, never imported.
 */
export const findPhasesDecidedAt = (db: ReadDb, meetingId: Id): string[] =>
  db
    .select({ name: phase.name })
    .from(phase)
    .where(
      sql`${phase.id} in (select phase_id from decision where meeting_id = ${meetingId} and phase_effect is not null)`,
    )
    .orderBy(asc(phase.position))
    .all()
    .map(({ name }) => name)

/** Items of several meetings, in order within each. */
export const findAgendaItems = (db: ReadDb, meetingIds: readonly Id[]): AgendaItemRecord[] =>
  db.select().from(agendaItem).where(among(agendaItem.meetingId, meetingIds)).orderBy(asc(agendaItem.position)).all()

/** Items with this title that approve former minutes, in the meetings of a body that can change. */
export const findApprovalItems = (db: ReadDb, committeeId: Id, title: string): { id: Id }[] =>
  db
    .select({ id: agendaItem.id })
    .from(agendaItem)
    .innerJoin(meeting, eq(meeting.id, agendaItem.meetingId))
    .where(
      and(
        eq(meeting.committeeId, committeeId),
        ne(meeting.status, 'validated'),
        eq(agendaItem.origin, 'approval'),
        eq(agendaItem.title, title),
      ),
    )
    .all()

export const getAgendaItem = (db: ReadDb, id: Id): AgendaItemRecord | undefined =>
  db.select().from(agendaItem).where(eq(agendaItem.id, id)).get()

export const insertAgendaItem = (db: Db, row: typeof agendaItem.$inferInsert): void => {
  db.insert(agendaItem).values(row).run()
}

export const updateAgendaItem = (db: Db, id: Id, patch: Partial<AgendaItemRecord>): void => {
  changeRow(db, agendaItem, { id, patch })
}

export const deleteAgendaItem = (db: Db, id: Id): void => {
  db.delete(agendaItem).where(eq(agendaItem.id, id)).run()
}

/** Items after this position come one place forward. */
export const closeAgendaRanks = (db: Db, meetingId: Id, position: number): void => {
  db.update(agendaItem)
    .set({ position: sql`${agendaItem.position} - 1` })
    .where(and(eq(agendaItem.meetingId, meetingId), gt(agendaItem.position, position)))
    .run()
}

/** What each step of a meeting's life asks for, of several meetings at once. */
export const findNotedStatuses = (db: ReadDb, meetingIds: readonly Id[]) =>
  db
    .select({ meetingId: attendance.meetingId, status: attendance.status })
    .from(attendance)
    .where(among(attendance.meetingId, meetingIds))
    .all()

export const findMeetingRecords = (db: ReadDb, ids: readonly Id[]): MeetingRecord[] =>
  db.select().from(meeting).where(among(meeting.id, ids)).all()

const rankColumns = { lastDecisionRank: 'last_decision_rank', lastActionRank: 'last_action_rank' } as const

/** The last rank given by removed meetings that had the same number: the journal keeps them. 0 when there was none. */
export const lastRemovedRank = (
  db: ReadDb,
  { committeeId, year, number }: Pick<MeetingRecord, 'committeeId' | 'year' | 'number'>,
  field: keyof typeof rankColumns,
): number => {
  const removed = (column: string): SQL<number> => sql`json_extract(${journal.before}, ${`$.${column}`})`
  return (
    db
      .select({ last: sql<number | null>`max(${removed(rankColumns[field])})` })
      .from(journal)
      .where(
        and(
          eq(journal.entity, 'meeting'),
          eq(journal.operation, 'delete'),
          sql`${removed('committee_id')} = ${committeeId}`,
          sql`${removed('year')} = ${year}`,
          sql`${removed('number')} = ${number}`,
        ),
      )
      .get()?.last ?? 0
  )
}

const agendaTitles = sql`(select group_concat(${agendaItem.title}, ' ') from ${agendaItem} where ${agendaItem.meetingId} = ${meeting.id})`
const reference = sql`${committee.code} || '-' || ${meeting.year} || '-' || printf('%02d', ${meeting.number})`

/** Meetings of one body or of all, whose words are sought in its name, its reference, its place and the titles of its agenda. */
export const searchMeetings = (
  db: ReadDb,
  { committeeId, search }: { committeeId: Id | null; search: string },
): MeetingRow[] =>
  findMeetings(
    db,
    and(
      committeeId === null ? undefined : eq(meeting.committeeId, committeeId),
      matches(search, [
        committee.name,
        reference,
        meeting.date,
        sql`full_date(${meeting.date})`,
        meeting.place,
        agendaTitles,
      ]),
    ),
  )
