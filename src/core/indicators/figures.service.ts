import { addMonths, format, lastDayOfMonth, parseISO, startOfMonth, subYears } from 'date-fns'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { DatedValue, FigureRecord, Series } from '../../shared/indicators/indicators.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { findCounted, findTimes, findTurns, tallyParts, type Tally } from './figures.queries.ts'
import { figures, type Figure } from './formulas.queries.ts'
import {
  findMeasures,
  findTargets,
  getIndicator,
  type IndicatorRecord,
  type MeasureRecord,
  type TargetRecord,
} from './indicators.queries.ts'
import { findLabels } from './labels.queries.ts'
import { medianOn, NOTHING, tidy, valueOf } from './values.ts'

/** A date mistyped by a thousand years must not make ten thousand points. */
const YEARS_AT_MOST = 50

interface Period {
  from: CalendarDate | null
  to: CalendarDate
}

const iso = (date: Date): CalendarDate => format(date, 'yyyy-MM-dd')

/** The first and the last day, the end of each month in between, and other days that matter; in order, each once. */
function pointDays(from: CalendarDate, to: CalendarDate, others: readonly CalendarDate[]): CalendarDate[] {
  if (from > to) return []
  const days = new Set([from, to, ...others.filter((day) => day >= from && day <= to)])
  for (let month = startOfMonth(parseISO(from)); iso(month) <= to; month = addMonths(month, 1)) {
    const end = iso(lastDayOfMonth(month))
    if (end <= to) days.add(end)
  }
  return [...days].toSorted()
}

/** What counts on each of some days that rise, from what changes day by day. */
function tallyOn(turns: readonly (Tally & { date: CalendarDate })[], days: readonly CalendarDate[]): Tally[] {
  const tally = { ...NOTHING }
  let next = 0
  return days.map((day) => {
    for (let turn = turns[next]; turn !== undefined && turn.date <= day; turn = turns[next]) {
      tally.count += turn.count
      tally.sum += turn.sum
      next += 1
    }
    return { ...tally }
  })
}

type Values = (days: readonly CalendarDate[]) => (number | null)[]

/** The first day on which anything counts, and the values on any days. */
function curveOf(db: ReadDb, record: IndicatorRecord, figure: Figure): { first: CalendarDate | null; values: Values } {
  const { aggregate } = figure
  if (aggregate === 'median') {
    const times = findTimes(db, figure.rows(record))
    return { first: times[0]?.since ?? null, values: (days) => days.map((day) => medianOn(times, day)) }
  }
  const turns = findTurns(db, figure.rows(record))
  const wholeTurns = figure.outOf === undefined ? [] : findTurns(db, figure.outOf(record))
  const [first] = [turns[0]?.date, wholeTurns[0]?.date].filter((date) => date !== undefined).toSorted()
  return {
    first: first ?? null,
    values: (days) => {
      const wholes = tallyOn(wholeTurns, days)
      return tallyOn(turns, days).map((tally, rank) => valueOf(aggregate, tally, wholes[rank] ?? NOTHING))
    },
  }
}

const dated = (days: readonly CalendarDate[], values: readonly (number | null)[]): DatedValue[] =>
  days.flatMap((date, rank) => {
    const value = values[rank] ?? null
    return value === null ? [] : [{ date, value }]
  })

const within = ({ from, to }: Period, date: CalendarDate): boolean => (from === null || date >= from) && date <= to

interface Around {
  targets: readonly TargetRecord[]
  measures: readonly MeasureRecord[]
  period: Period
}

function computedPoints(db: ReadDb, record: IndicatorRecord, around: Around & { figure: Figure }): DatedValue[] {
  const { first, values } = curveOf(db, record, around.figure)
  const { from, to } = around.period
  const start = from ?? first
  if (start === null) return []
  const earliest = iso(subYears(parseISO(to), YEARS_AT_MOST))
  const others = [...around.targets.map(({ date }) => date), ...around.measures.map(({ asOf }) => asOf)]
  const days = pointDays(start < earliest ? earliest : start, to, others)
  return dated(days, values(days))
}

/** The measures themselves; of one day, the one noted last. */
function typedPoints({ measures, period }: Around): DatedValue[] {
  const values = new Map(
    measures
      .filter(({ asOf }) => within(period, asOf))
      .toReversed()
      .map(({ asOf, value }) => [asOf, value]),
  )
  return [...values].map(([date, value]) => ({ date, value }))
}

/**
 * The curve of an indicator from one day (null: its first record) to another (null, or one to come: today), with all its targets and
 * what was published beside it. Errors: NOT_FOUND.
 */
export function readSeries(
  db: ReadDb,
  { id, from, to }: { id: Id; from: CalendarDate | null; to: CalendarDate | null },
  today: CalendarDate,
): Series {
  const record = found(getIndicator(db, id), 'indicator')
  const period = { from, to: to === null || to > today ? today : to }
  const around = { period, targets: findTargets(db, id), measures: findMeasures(db, id) }
  const { formula, baselineValue, baselineDate } = record
  const points =
    formula === null ? typedPoints(around) : computedPoints(db, record, { ...around, figure: figures[formula] })
  return {
    points,
    targets: around.targets.map(({ date, value }) => ({ date, value })),
    measures:
      formula === null
        ? []
        : around.measures
            .filter(({ asOf }) => within(period, asOf))
            .map(({ asOf, value, provenance, source }) => ({ date: asOf, value, provenance, source }))
            .toReversed(),
    baseline: baselineValue === null || baselineDate === null ? null : { date: baselineDate, value: baselineValue },
  }
}

/** The very records behind a computed value, latest first; none behind a typed one. Errors: NOT_FOUND. */
export function listRecords(
  db: ReadDb,
  { id, asOf, offset, limit }: { id: Id; asOf: CalendarDate; offset: number; limit: number },
): { total: number; rows: FigureRecord[] } {
  const indicator = found(getIndicator(db, id), 'indicator')
  if (indicator.formula === null) return { total: 0, rows: [] }
  const { kind, rows } = figures[indicator.formula]
  const part = rows(indicator)
  const counted = findCounted(db, part, { day: asOf, offset, limit })
  const ids = counted.map((row) => row.id)
  const labels = findLabels(db, kind, ids)
  return {
    // A window beyond the end has no row to tell it.
    total: counted[0]?.total ?? tallyParts(db, [part], { day: asOf, before: asOf })[0]?.now.count ?? 0,
    rows: counted.map((row) => ({
      kind,
      id: row.id,
      opensId: row.opensId,
      label: labels.get(row.id) ?? '',
      date: row.date,
      weight: tidy(row.weight),
    })),
  }
}
