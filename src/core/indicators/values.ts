import { assertNever } from '../../shared/errors.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import type { Aggregate } from './formulas.queries.ts'
import type { Tally } from './figures.queries.ts'

/** Sums of fractions end in 0.30000000000000004. */
const MILLIONTHS = 1_000_000
export const tidy = (value: number): number => Math.round(value * MILLIONTHS) / MILLIONTHS

/** In %, to the tenth, rounded down: a threshold is never told reached before it is. Null where there is nothing to share. */
export const shareOf = (part: number, whole: number): number | null =>
  whole > 0 ? Math.floor(tidy((part * 1000) / whole)) / 10 : null

/** The middle one, or half-way between the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** Of what counts on a day. */
export const medianOn = (
  times: readonly { since: CalendarDate; until: CalendarDate; weight: number }[],
  day: CalendarDate,
): number | null =>
  medianOf(times.filter(({ since, until }) => since <= day && day < until).map(({ weight }) => weight))

export const NOTHING: Tally = { count: 0, sum: 0 }

/** The value of a figure from what counts on a day; a median is made of the weights themselves. */
export function valueOf(aggregate: Exclude<Aggregate, 'median'>, counted: Tally, whole: Tally): number | null {
  switch (aggregate) {
    case 'count':
      return counted.count
    case 'sum':
      return tidy(counted.sum)
    case 'share':
      return shareOf(counted.sum, whole.sum)
    default:
      return assertNever(aggregate)
  }
}
