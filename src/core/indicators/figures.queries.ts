import { sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { facts, FOREVER } from './facts.queries.ts'

/** SQLite takes 500 selects in one. */
const PARTS_A_QUERY = 200

const counts = (day: CalendarDate): SQL => sql`(since <= ${day} and ${day} < until)`

/** What counts on a day: how many rows, and the sum of their weights. */
export interface Tally {
  count: number
  sum: number
}

interface TalliedPart {
  part: number
  day: number
  count: number
  sum: number
}

function tallyPage(db: ReadDb, parts: readonly SQL[], days: readonly CalendarDate[]): TalliedPart[] {
  const counted = parts.map(
    (rows, part) => sql`select ${sql.raw(String(part))} as part, since, until, weight from (${rows})`,
  )
  const asked = sql.join(
    days.map((day, rank) => sql`(${sql.raw(String(rank))}, ${day})`),
    sql`, `,
  )
  return db
    .select({
      part: sql<number>`tally.part`,
      day: sql<number>`tally.day`,
      count: sql<number>`tally.count`,
      sum: sql<number>`tally.sum`,
    })
    .from(
      sql`(with ${facts}, asked (day, date) as (values ${asked})
        select part, day, count(*) as count, total(weight) as sum
          from (${sql.join(counted, sql` union all `)}) join asked on since <= date and date < until
         group by part, day) as tally`,
    )
    .all()
}

/** For each part, in its order, what counts on each of the days. */
export function tallyParts(db: ReadDb, parts: readonly SQL[], days: readonly CalendarDate[]): Tally[][] {
  const tallies = parts.map(() => days.map(() => ({ count: 0, sum: 0 })))
  for (let from = 0; from < parts.length; from += PARTS_A_QUERY)
    for (const { part, day, count, sum } of tallyPage(db, parts.slice(from, from + PARTS_A_QUERY), days)) {
      const ofPart = tallies[from + part]
      if (ofPart) ofPart[day] = { count, sum }
    }
  return tallies
}

/** Each time during which something counts, and how much, by its first day. */
export const findTimes = (db: ReadDb, rows: SQL): { since: CalendarDate; until: CalendarDate; weight: number }[] =>
  db
    .select({
      since: sql<CalendarDate>`counted.since`,
      until: sql<CalendarDate>`counted.until`,
      weight: sql<number>`counted.weight`,
    })
    .from(sql`(with ${facts} select since, until, weight from (${rows}) where since < until order by since) as counted`)
    .all()

/** By how much a figure changes, day by day from the first. */
export const findTurns = (db: ReadDb, rows: SQL): (Tally & { date: CalendarDate })[] =>
  db
    .select({
      date: sql<CalendarDate>`turn.date`,
      count: sql<number>`turn.count`,
      sum: sql<number>`turn.sum`,
    })
    .from(
      sql`(with ${facts}, counted as materialized (select since, until, weight from (${rows}) where since < until)
        select date, sum(count) as count, total(weight) as sum from (
          select since as date, 1 as count, weight from counted
          union all
          select until, -1, -weight from counted where until < ${FOREVER})
         group by date order by date) as turn`,
    )
    .all()

/** One window of what counts on a day, latest first. */
export const findCounted = (
  db: ReadDb,
  rows: SQL,
  { day, offset, limit }: { day: CalendarDate; offset: number; limit: number },
) =>
  db
    .select({
      id: sql<Id>`counted.id`,
      opensId: sql<Id>`counted.opens_id`,
      date: sql<CalendarDate>`counted.since`,
      weight: sql<number>`counted.weight`,
    })
    .from(
      sql`(with ${facts} select id, opens_id, since, weight from (${rows}) where ${counts(day)}
        order by since desc, id desc limit ${limit} offset ${offset}) as counted`,
    )
    .all()
