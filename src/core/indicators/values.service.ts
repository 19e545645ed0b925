import type { CalendarDate } from '../../shared/fields.ts'
import type { Formula } from '../../shared/indicators/formulas.ts'
import type { ReadDb } from '../db/db.ts'
import { findTimes, tallyParts, type Tally } from './figures.queries.ts'
import { figures, type Figure, type Narrowing } from './formulas.queries.ts'
import { medianOf, tidy, valueOf } from './values.ts'

/** An indicator, or as much of it as its figure depends on. */
export type Asked = Narrowing & { formula: Formula | null }

export interface FigureValue {
  /** Null: nothing to share, or nothing to take the median of. */
  value: number | null
  recordCount: number
  /** Of a share: what it is a share of. */
  outOf: number | null
}

interface Found {
  asked: Narrowing
  figure: Figure
}

const NOTHING: Tally = { count: 0, sum: 0 }

/** Two indicators with one key have one figure. */
const keyOf = ({ formula, impactKind, impactNature, impactStatus, unit }: Asked): string =>
  formula === 'impact'
    ? JSON.stringify([formula, impactKind, impactNature, impactStatus, impactKind === 'other' ? unit : ''])
    : String(formula)

function mediansOn(db: ReadDb, { asked, figure }: Found, days: readonly CalendarDate[]): (number | null)[] {
  const times = findTimes(db, figure.rows(asked))
  return days.map((day) =>
    medianOf(times.filter(({ since, until }) => since <= day && day < until).map(({ weight }) => weight)),
  )
}

function evaluate(db: ReadDb, asked: readonly Found[], days: readonly CalendarDate[]): FigureValue[][] {
  const wholes = asked.filter(({ figure }) => figure.outOf !== undefined)
  const parts = [
    ...asked.map(({ figure, asked: narrowing }) => figure.rows(narrowing)),
    ...wholes.flatMap(({ figure, asked: narrowing }) => figure.outOf?.(narrowing) ?? []),
  ]
  const tallies = tallyParts(db, parts, days)
  return asked.map((one, rank) => {
    const { aggregate } = one.figure
    const whole = wholes.indexOf(one)
    const medians = aggregate === 'median' ? mediansOn(db, one, days) : []
    return days.map((_, day) => {
      const counted = tallies[rank]?.[day] ?? NOTHING
      const out = tallies[asked.length + whole]?.[day] ?? NOTHING
      return {
        value: aggregate === 'median' ? (medians[day] ?? null) : valueOf(aggregate, counted, out),
        recordCount: counted.count,
        outOf: aggregate === 'share' ? tidy(out.sum) : null,
      }
    })
  })
}

/** Reads the figures of computed indicators on some days, all of them at once: what they are counted from is read once. */
export function readFigures(
  db: ReadDb,
  indicators: readonly Asked[],
  days: readonly CalendarDate[],
): (indicator: Asked) => readonly FigureValue[] {
  const asked = new Map<string, Found>()
  for (const indicator of indicators)
    if (indicator.formula !== null)
      asked.set(keyOf(indicator), { asked: indicator, figure: figures[indicator.formula] })
  const values = asked.size === 0 ? [] : evaluate(db, [...asked.values()], days)
  const valueOfKey = new Map([...asked.keys()].map((key, rank) => [key, values[rank] ?? []]))
  return (indicator) => valueOfKey.get(keyOf(indicator)) ?? []
}
