import type { CalendarDate } from '../../../shared/fields.ts'
import type { DatedValue, IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import type { ReadDb } from '../../db/db.ts'
import { findMeasures, findTargets } from '../../indicators/indicators.queries.ts'
import { listIndicators, targetFrom } from '../../indicators/indicators.service.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { TableWords } from '../../word/tableWords.fr.ts'
import type { Words } from '../../word/words.fr.ts'
import { column, sheetFrom, type TableColumn } from './columns.ts'

/** One value of an indicator on one day; null where there is none yet. */
interface Told {
  indicator: IndicatorRow
  date: CalendarDate | null
  value: number | null
  provenance: keyof TableWords['provenances'] | null
  /** The next one from that day on, else the last one. */
  target: DatedValue | null
  source: string
  note: string
}

/** By indicator in their order, then by day; what is computed today comes last. */
function readTold(db: ReadDb, today: CalendarDate): Told[] {
  const measures = Map.groupBy(findMeasures(db, null).toReversed(), ({ indicatorId }) => indicatorId)
  const targets = Map.groupBy(findTargets(db, null), ({ indicatorId }) => indicatorId)
  return listIndicators(db, today).flatMap((indicator): Told[] => {
    const ofIndicator = targets.get(indicator.id) ?? []
    const noted = (measures.get(indicator.id) ?? []).map(({ asOf, value, provenance, source, note }): Told => ({
      indicator,
      date: asOf,
      value,
      provenance,
      target: targetFrom(ofIndicator, asOf),
      source: source === '' ? indicator.source : source,
      note,
    }))
    if (indicator.formula === null && noted.length > 0) return noted
    const { value, valueOn, target, source } = indicator
    const provenance = indicator.formula === null ? null : 'computed'
    return [...noted, { indicator, date: valueOn, value, provenance, target, source, note: '' }]
  })
}

/** Every indicator, a row for each value that was computed, typed or published. */
export function indicatorsTable(db: ReadDb, { tables }: Words, today: CalendarDate): Sheet {
  const columns: TableColumn<Told>[] = [
    column(tables.indicatorSet, 'text', { width: 16, value: ({ indicator }) => tables.indicatorSets[indicator.set] }),
    column(tables.code, 'text', { width: 10, value: ({ indicator }) => indicator.code }),
    column(tables.indicator, 'text', { width: 48, value: ({ indicator }) => indicator.name }),
    column(tables.unit, 'text', { width: 14, value: ({ indicator }) => indicator.unit }),
    column(tables.date, 'date', { width: 12, value: ({ date }) => date }),
    column(tables.value, 'number', { width: 12, value: ({ value }) => value }),
    column(tables.provenance, 'text', {
      width: 12,
      value: ({ provenance }) => (provenance === null ? '' : tables.provenances[provenance]),
    }),
    column(tables.target, 'number', { width: 12, value: ({ target }) => target?.value ?? null }),
    column(tables.targetOn, 'date', { width: 12, value: ({ target }) => target?.date ?? null }),
    column(tables.source, 'text', { width: 48, value: ({ source }) => source }),
    column(tables.note, 'text', { width: 40, value: ({ note }) => note }),
  ]
  return sheetFrom(tables.names.indicators, columns, readTold(db, today))
}
