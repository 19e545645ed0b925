import { addMonths, format, parseISO, subYears } from 'date-fns'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type {
  DatedValue,
  IndicatorDetail,
  IndicatorFrequency,
  IndicatorRow,
} from '../../shared/indicators/indicators.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { readFigures, type FigureValues } from './values.service.ts'
import {
  findIndicators,
  findIndicatorsOfAction,
  findLinkedActions,
  findMeasures,
  findTargets,
  getIndicator,
  type IndicatorRecord,
  type MeasureRecord,
  type TargetRecord,
} from './indicators.queries.ts'

const MONTHS: Record<Exclude<IndicatorFrequency, 'onDemand'>, number> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
}

const iso = (date: Date): CalendarDate => format(date, 'yyyy-MM-dd')

/** The same day a year before. */
const yearBefore = (date: CalendarDate): CalendarDate => iso(subYears(parseISO(date), 1))

/** When a typed one is to be measured again: at once if it never was, and knows no starting point either. */
function dueOn(
  { frequency, baselineDate }: IndicatorRecord,
  last: MeasureRecord | undefined,
  asOf: CalendarDate,
): CalendarDate | null {
  if (frequency === 'onDemand') return null
  const measuredOn = last?.asOf ?? baselineDate
  return measuredOn === null ? asOf : iso(addMonths(parseISO(measuredOn), MONTHS[frequency]))
}

/** The next one of some targets (by date) from a day on, else the last one. */
export function targetFrom(targets: readonly TargetRecord[], asOf: CalendarDate): DatedValue | null {
  const target = targets.find(({ date }) => date >= asOf) ?? targets.at(-1)
  return target === undefined ? null : { date: target.date, value: target.value }
}

const asValue = (measure: MeasureRecord | undefined): DatedValue | null =>
  measure === undefined ? null : { date: measure.asOf, value: measure.value }

type Standing = Omit<IndicatorRow, keyof IndicatorRecord | 'target'>

function computedStanding(asOf: CalendarDate, figure: FigureValues | undefined): Standing {
  const { value, recordCount, outOf } = figure?.now ?? { value: null, recordCount: 0, outOf: null }
  const former = figure?.before.value ?? null
  return {
    value,
    valueOn: value === null ? null : asOf,
    recordCount,
    outOf,
    previous: former === null ? null : { date: yearBefore(asOf), value: former },
    measureDueOn: null,
  }
}

function typedStanding(record: IndicatorRecord, measures: readonly MeasureRecord[], asOf: CalendarDate): Standing {
  const [last, before] = measures.filter((one) => one.asOf <= asOf)
  return {
    value: last?.value ?? null,
    valueOn: last?.asOf ?? null,
    recordCount: 0,
    outOf: null,
    previous: asValue(before),
    measureDueOn: dueOn(record, last, asOf),
  }
}

interface Around {
  asOf: CalendarDate
  targets: readonly TargetRecord[]
  measures: readonly MeasureRecord[]
}

function rowsOf(db: ReadDb, records: readonly IndicatorRecord[], { asOf, targets, measures }: Around): IndicatorRow[] {
  const figureOf = readFigures(db, records, { day: asOf, before: yearBefore(asOf) })
  const targetsOf = Map.groupBy(targets, ({ indicatorId }) => indicatorId)
  const measuresOf = Map.groupBy(measures, ({ indicatorId }) => indicatorId)
  return records.map((record) => ({
    ...record,
    ...(record.formula === null
      ? typedStanding(record, measuresOf.get(record.id) ?? [], asOf)
      : computedStanding(asOf, figureOf(record))),
    target: targetFrom(targetsOf.get(record.id) ?? [], asOf),
  }))
}

const everything = (db: ReadDb, asOf: CalendarDate): Around => ({
  asOf,
  targets: findTargets(db, null),
  measures: findMeasures(db, null),
})

/** Every indicator as it stood on a day, by set, then position. */
export const listIndicators = (db: ReadDb, asOf: CalendarDate): IndicatorRow[] =>
  rowsOf(db, findIndicators(db), everything(db, asOf))

/** The typed ones alone, which nothing has to be computed for. */
export const listTypedIndicators = (db: ReadDb, asOf: CalendarDate): IndicatorRow[] =>
  rowsOf(
    db,
    findIndicators(db).filter(({ formula }) => formula === null),
    everything(db, asOf),
  )

/** The indicators that an action should move, as they stood on a day. */
export const listIndicatorsOfAction = (db: ReadDb, actionId: Id, asOf: CalendarDate): IndicatorRow[] =>
  rowsOf(db, findIndicatorsOfAction(db, actionId), everything(db, asOf))

/** One indicator as it stood on a day, with all its targets, measures and actions. Errors: NOT_FOUND. */
export function getIndicatorDetail(db: ReadDb, { id, asOf }: { id: Id; asOf: CalendarDate }): IndicatorDetail {
  const record = found(getIndicator(db, id), 'indicator')
  const around = { asOf, targets: findTargets(db, id), measures: findMeasures(db, id) }
  const [row] = rowsOf(db, [record], around)
  return {
    ...found(row, 'indicator'),
    targets: around.targets,
    measures: around.measures,
    actions: findLinkedActions(db, id),
  }
}
