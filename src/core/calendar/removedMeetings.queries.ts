import { and, asc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, ClockTime, Id, Instant } from '../../shared/fields.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import type { AnnouncedMeeting } from './announced.queries.ts'

/** A meeting that people were convened to, as it was when it was removed: the journal keeps it. */
export interface RemovedMeeting extends AnnouncedMeeting {
  removedAt: Instant
  committeeId: Id
}

// Written out: drizzle leaves the table's name out of columns where a query has one table alone, and a subquery would read its own.
const was = <T>(column: string): SQL<T> => sql<T>`json_extract(journal.before, ${`$.${column}`})`

// The body may have been removed since: the journal keeps its code too.
const committeeCode = sql<string>`coalesce(
  (select committee.code from committee where committee.id = ${was('committee_id')}),
  (select json_extract(body.before, '$.code') from journal body
    where body.entity = 'committee' and body.operation = 'delete' and body.record_id = ${was('committee_id')}
    order by body.id desc limit 1),
  '')`

const removedColumns = {
  id: journal.recordId,
  removedAt: journal.at,
  committeeId: was<Id>('committee_id'),
  committeeCode,
  number: was<number>('number'),
  date: was<CalendarDate>('date'),
  startTime: was<ClockTime | null>('start_time'),
  endTime: was<ClockTime | null>('end_time'),
  place: was<string>('place'),
  visio: was<string>('visio'),
  convenedOn: was<CalendarDate>('convened_on'),
  facilitatorId: was<Id | null>('facilitator_id'),
  writerId: was<Id | null>('writer_id'),
}

/** The latest removal of each meeting that people had been convened to and that no undo brought back. */
const findRemoved = (db: ReadDb, condition: SQL | undefined): RemovedMeeting[] =>
  db
    .select(removedColumns)
    .from(journal)
    .where(
      and(
        eq(journal.entity, 'meeting'),
        isNull(journal.field),
        eq(journal.operation, 'delete'),
        condition,
        sql`${was('convened_on')} is not null`,
        sql`not exists (select 1 from meeting where meeting.id = journal.record_id)`,
        sql`not exists (select 1 from journal later where later.entity = 'meeting'
          and later.record_id = journal.record_id and later.operation = 'delete' and later.id > journal.id)`,
      ),
    )
    .orderBy(was('date'), was('start_time'), asc(journal.id))
    .all()

/** Those whose day is not before this one. */
export const findCancelled = (db: ReadDb, from: CalendarDate): RemovedMeeting[] =>
  findRemoved(db, sql`${was('date')} >= ${from}`)

export const getRemoved = (db: ReadDb, id: Id): RemovedMeeting | undefined =>
  findRemoved(db, eq(journal.recordId, id))[0]

/** What those who were convened are to know of: its day, its hours, where it is, and that it is made or removed. */
const announced = ['date', 'start_time', 'end_time', 'place', 'visio']

/** When each meeting was made, and when what was announced of it last changed: one query for all. */
export function findRevisions(db: ReadDb, ids: readonly Id[]): Map<Id, { first: Instant; last: Instant }> {
  const rows = db
    .select({
      id: journal.recordId,
      first: sql<Instant>`min(${journal.at})`,
      last: sql<Instant>`max(${journal.at})`,
    })
    .from(journal)
    .where(
      and(
        eq(journal.entity, 'meeting'),
        among(journal.recordId, ids),
        or(isNull(journal.field), inArray(journal.field, announced)),
      ),
    )
    .groupBy(journal.recordId)
    .all()
  return new Map(rows.map(({ id, ...instants }) => [id, instants]))
}
