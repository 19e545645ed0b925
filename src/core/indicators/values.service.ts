import type { CalendarDate } from '../../shared/fields.ts'
import type { Formula } from '../../shared/indicators/formulas.ts'
import type { ReadDb } from '../db/db.ts'
import { findTimes, tallyParts, type Tallies, type TwoDays } from './figures.queries.ts'
import { figures, type Figure, type Narrowing } from './formulas.queries.ts'
import { medianOn, NOTHING, tidy, valueOf } from './values.ts'

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
  narrowing: Narrowing
  figure: Figure
}

/** A figure on a day and on one before it. */
export interface FigureValues {
  now: FigureValue
  before: FigureValue
}

/** Two indicators with one key have one figure. */
const keyOf = ({ formula, impactKind, impactNature, impactStatus, unit }: Asked): string =>
  formula === 'impact'
    ? JSON.stringify([formula, impactKind, impactNature, impactStatus, impactKind === 'other' ? unit : ''])
    : String(formula)

function evaluate(db: ReadDb, asked: readonly Found[], days: TwoDays): FigureValues[] {
  const wholeOf = asked.map(({ figure, narrowing }) => figure.outOf?.(narrowing))
  const wholes = wholeOf.filter((rows) => rows !== undefined)
  const parts = asked.map(({ figure, narrowing }) => figure.rows(narrowing))
  const tallies = tallyParts(db, [...parts, ...wholes], days)
  return asked.map(({ figure, narrowing }, rank) => {
    const whole = wholeOf[rank] === undefined ? -1 : asked.length + wholes.indexOf(wholeOf[rank])
    const times = figure.aggregate === 'median' ? findTimes(db, figure.rows(narrowing)) : []
    const on = (which: keyof Tallies, day: CalendarDate): FigureValue => {
      const counted = tallies[rank]?.[which] ?? NOTHING
      const out = tallies[whole]?.[which] ?? NOTHING
      return {
        value: figure.aggregate === 'median' ? medianOn(times, day) : valueOf(figure.aggregate, counted, out),
        recordCount: counted.count,
        outOf: figure.aggregate === 'share' ? tidy(out.sum) : null,
      }
    }
    return { now: on('now', days.day), before: on('before', days.before) }
  })
}

/** As many indicators of impacts as a query takes. */
const IMPACTS_A_QUERY = 20

/** All formulas in one query; but impacts can be narrowed in as many ways as there are units. */
function inQueries(asked: readonly [string, Found][]): [string, Found][][] {
  const impacts = asked.filter(([, { figure }]) => figure === figures.impact)
  const others = asked.filter(([, { figure }]) => figure !== figures.impact)
  const pages = Array.from({ length: Math.ceil(impacts.length / IMPACTS_A_QUERY) }, (_, page) =>
    impacts.slice(page * IMPACTS_A_QUERY, (page + 1) * IMPACTS_A_QUERY),
  )
  return [others, ...pages]
}

/** Reads the figures of computed indicators on two days, all of them at once: what they are counted from is read once. */
export function readFigures(
  db: ReadDb,
  indicators: readonly Asked[],
  days: TwoDays,
): (indicator: Asked) => FigureValues | undefined {
  const asked = new Map<string, Found>()
  for (const indicator of indicators)
    if (indicator.formula !== null)
      asked.set(keyOf(indicator), { narrowing: indicator, figure: figures[indicator.formula] })
  const valuesOfKey = new Map(
    inQueries([...asked]).flatMap((some) => {
      const values = evaluate(
        db,
        some.map(([, one]) => one),
        days,
      )
      return some.map(([key], rank) => [key, values[rank]] as const)
    }),
  )
  return (indicator) => valuesOfKey.get(keyOf(indicator))
}
