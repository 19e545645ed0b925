import { sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { facts, FOREVER } from './facts.queries.ts'

/** What counts on a day: how many rows, and the sum of their weights. */
export interface Tally {
  count: number
  sum: number
}

/** The same on a day and on one before it. */
export interface Tallies {
  now: Tally
  before: Tally
}

export interface TwoDays {
  day: CalendarDate
  before: CalendarDate
}

const tallied = (day: CalendarDate, [count, sum]: readonly [string, string]): SQL => {
  const counts = sql`filter (where since <= ${day} and ${day} < until)`
  return sql`count(*) ${counts} as ${sql.raw(count)}, total(weight) ${counts} as ${sql.raw(sum)}`
}

/**
 * For each part, in its order, what counts on the two days. SQLite goes deeper with each part, and gives up at about eighty that stand on
 * one table of `facts`: twenty that stand on the deepest.
 */
export function tallyParts(db: ReadDb, parts: readonly SQL[], { day, before }: TwoDays): Tallies[] {
  if (parts.length === 0) return []
  const selects = parts.map(
    (rows, part) => sql`select ${sql.raw(String(part))} as part, ${tallied(day, ['count', 'sum'])},
      ${tallied(before, ['former_count', 'former_sum'])} from (${rows})`,
  )
  return db
    .select({
      now: { count: sql<number>`tally.count`, sum: sql<number>`tally.sum` },
      before: { count: sql<number>`tally.former_count`, sum: sql<number>`tally.former_sum` },
    })
    .from(sql`(with ${facts} ${sql.join(selects, sql` union all `)}) as tally`)
    .orderBy(sql`tally.part`)
    .all()
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

/** One window of what counts on a day, latest first, and how many there are in all; none tells of no number. */
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
      total: sql<number>`counted.total`,
    })
    .from(
      sql`(with ${facts} select id, opens_id, since, weight, count(*) over () as total
        from (${rows}) where since <= ${day} and ${day} < until
       order by since desc, id desc limit ${limit} offset ${offset}) as counted`,
    )
    .all()
