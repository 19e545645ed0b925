import type { CalendarDate, Id } from '../../shared/fields.ts'
import { action } from '../actions/actions.table.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import {
  deleteIndicator,
  findIdsOfSet,
  getIndicator,
  getTarget,
  getTargetOn,
  insertIndicator,
  insertLink,
  insertMeasure,
  insertTarget,
  isLinked,
  updateIndicator,
  updateMeasure,
  updateTarget,
  type IndicatorRecord,
  type MeasureRecord,
  type TargetRecord,
} from './indicators.queries.ts'
import { indicator } from './indicators.table.ts'

type Fields = Omit<IndicatorRecord, 'id' | 'position' | 'set'>
type Narrowed = Pick<IndicatorRecord, 'formula' | 'impactKind' | 'impactNature' | 'impactStatus'>

/** The formula `impact` says of which impacts; the others are narrowed by nothing. Errors: INVALID_INPUT. */
function narrowed({ formula, impactKind, impactNature, impactStatus }: Narrowed): Narrowed {
  if (formula !== 'impact') return { formula, impactKind: null, impactNature: null, impactStatus: null }
  if (impactKind === null) throw refuse('impactKind', 'required')
  if (impactNature === null) throw refuse('impactNature', 'required')
  return { formula, impactKind, impactNature, impactStatus: impactStatus ?? 'estimated' }
}

const unnarrowed: Narrowed = { formula: null, impactKind: null, impactNature: null, impactStatus: null }

/** At the end of the officer's own. Errors: INVALID_INPUT for impacts without their kind and nature. */
export function addIndicator({ db, newId }: Writing, fields: Partial<Fields> & Pick<Fields, 'name'>): { id: Id } {
  const id = newId()
  insertIndicator(db, {
    ...fields,
    ...narrowed({ ...unnarrowed, ...fields }),
    id,
    set: 'own',
    position: findIdsOfSet(db, 'own').length,
  })
  return { id }
}

/** Errors: NOT_FOUND; INVALID_INPUT as for a new one. */
export function changeIndicator(db: Db, { id, ...patch }: Partial<Fields> & { id: Id }): void {
  const record = found(getIndicator(db, id), 'indicator')
  const isNarrowed = Object.keys(unnarrowed).some((key) => key in patch)
  updateIndicator(db, id, { ...patch, ...(isNarrowed && narrowed({ ...record, ...patch })) })
}

const putInOrder = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateIndicator(db, id, { position }))
}

/** Among those of its set. Errors: NOT_FOUND. */
export function moveIndicator(db: Db, { id, position }: { id: Id; position: number }): void {
  const { set } = found(getIndicator(db, id), 'indicator')
  putInOrder(db, moved(findIdsOfSet(db, set), id, position))
}

/** With its measures and targets. Errors: NOT_FOUND. */
export function removeIndicator(db: Db, id: Id): void {
  const { set } = found(getIndicator(db, id), 'indicator')
  deleteIndicator(db, id)
  putInOrder(db, findIdsOfSet(db, set))
}

function demandFree(db: ReadDb, { indicatorId, date }: { indicatorId: Id; date: CalendarDate }): void {
  if (getTargetOn(db, indicatorId, date)) throw refuse('date', 'alreadyThere')
}

/** Errors: NOT_FOUND; INVALID_INPUT for a second target on one day. */
export function addTarget({ db, newId }: Writing, target: Omit<TargetRecord, 'id'>): { id: Id } {
  demandRecord(db, indicator, target.indicatorId)
  demandFree(db, target)
  const id = newId()
  insertTarget(db, { ...target, id })
  return { id }
}

/** Errors: as for a new one. */
export function changeTarget(
  db: Db,
  { id, ...patch }: Partial<Pick<TargetRecord, 'date' | 'value'>> & { id: Id },
): void {
  const { indicatorId, date } = found(getTarget(db, id), 'indicator_target')
  if (patch.date !== undefined && patch.date !== date) demandFree(db, { indicatorId, date: patch.date })
  updateTarget(db, id, patch)
}

type MeasureFields = Omit<MeasureRecord, 'id'>

/** Errors: NOT_FOUND; INVALID_INPUT on a day to come. */
export function addMeasure(
  { db, newId, today }: Writing,
  fields: Partial<MeasureFields> & Pick<MeasureFields, 'indicatorId' | 'asOf' | 'value'>,
): { id: Id } {
  demandRecord(db, indicator, fields.indicatorId)
  demandPast('asOf', fields.asOf, today)
  const id = newId()
  insertMeasure(db, { ...fields, id })
  return { id }
}

/** Errors: NOT_FOUND; INVALID_INPUT on a day to come. */
export function changeMeasure({ db, today }: Writing, { id, ...patch }: Partial<MeasureFields> & { id: Id }): void {
  demandPast('asOf', patch.asOf, today)
  demandChanged(updateMeasure(db, id, patch), 'measure')
}

/** Errors: NOT_FOUND; INVALID_INPUT when it is linked already. */
export function linkAction({ db, newId }: Writing, link: { indicatorId: Id; actionId: Id }): { id: Id } {
  demandRecord(db, indicator, link.indicatorId)
  demandRecord(db, action, link.actionId)
  if (isLinked(db, link)) throw refuse('actionId', 'alreadyThere')
  const id = newId()
  insertLink(db, { ...link, id })
  return { id }
}
