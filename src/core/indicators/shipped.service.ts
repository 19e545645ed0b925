import type { Formula } from '../../shared/indicators/formulas.ts'
import { shippedSets, type ShippedSet } from '../../shared/indicators/indicators.contract.ts'
import { fold } from '../../shared/search.ts'
import type { Locale } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { findIndicators, insertIndicator, insertTarget, type IndicatorRecord } from './indicators.queries.ts'
import { shippedEn } from './shipped.en.ts'
import { shippedFr } from './shipped.fr.ts'
import { shippedIndicators, type ShippedIndicator, type ShippedKey } from './shipped.ts'

/** What an indicator that comes with the application is called and how it is explained. */
export type ShippedWords = Record<ShippedKey, { name: string; unit: string; definition: string; source?: string }>

const words: Record<Locale, ShippedWords> = { fr: shippedFr, en: shippedEn }

interface Computed {
  formula: Formula | null
  impactKind?: IndicatorRecord['impactKind']
  impactNature?: IndicatorRecord['impactNature']
}

const isSameFigure = (one: Computed, other: Computed): boolean =>
  one.formula === other.formula &&
  (one.formula !== 'impact' || (one.impactKind === other.impactKind && one.impactNature === other.impactNature))

/** There already, whatever the officer renamed: by what it is computed from, else by its code, else by its name in any language. */
const isThere = (shipped: ShippedIndicator, ofSet: readonly IndicatorRecord[]): boolean =>
  ofSet.some(
    (record) =>
      isSameFigure(shipped, record) ||
      (shipped.code !== undefined && shipped.code === record.code) ||
      Object.values(words).some((ofLocale) => fold(ofLocale[shipped.key].name) === fold(record.name)),
  )

function missing(db: ReadDb): Record<ShippedSet, { there: readonly IndicatorRecord[]; missing: ShippedIndicator[] }> {
  const records = Map.groupBy(findIndicators(db), ({ set }) => set)
  const of = (set: ShippedSet) => {
    const there = records.get(set) ?? []
    return { there, missing: shippedIndicators[set].filter((shipped) => !isThere(shipped, there)) }
  }
  return {
    official: of('official'),
    activity: of('activity'),
    conversion: of('conversion'),
    impacts: of('impacts'),
    means: of('means'),
  }
}

/** How many indicators of each shipped set the dossier has not. */
export function countMissingShipped(db: ReadDb): { set: ShippedSet; count: number }[] {
  const ofSets = missing(db)
  return shippedSets.map((set) => ({ set, count: ofSets[set].missing.length }))
}

function addOne(
  { db, newId, today }: Writing,
  { key, code, impactKind, impactNature, yearlyTarget, isOnDashboard, ...shipped }: ShippedIndicator,
  place: { set: ShippedSet; position: number; locale: Locale },
): void {
  const { locale, ...placed } = place
  const id = newId()
  insertIndicator(db, {
    id,
    ...placed,
    ...shipped,
    ...words[locale][key],
    code: code ?? '',
    impactKind: impactKind ?? null,
    impactNature: impactNature ?? null,
    impactStatus: shipped.formula === 'impact' ? 'estimated' : null,
    isOnDashboard: isOnDashboard ?? false,
  })
  if (yearlyTarget === undefined) return
  const year = Number(today.slice(0, 4))
  for (const ending of [year, year + 1])
    insertTarget(db, { id: newId(), indicatorId: id, date: `${ending}-12-31`, value: yearlyTarget })
}

/** Adds the indicators of a shipped set that are not there yet, after those that are. */
export function addShipped(writing: Writing, set: ShippedSet, locale: Locale): { added: number } {
  const { there, missing: lacking } = missing(writing.db)[set]
  const last = Math.max(-1, ...there.map(({ position }) => position))
  lacking.forEach((shipped, rank) => addOne(writing, shipped, { set, position: last + 1 + rank, locale }))
  return { added: lacking.length }
}
