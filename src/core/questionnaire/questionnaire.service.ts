import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import type { Item, ItemKind, QuestionnaireAxis } from '../../shared/questionnaire/questionnaire.contract.ts'
import { bestAfter, isBestAllowed } from '../../shared/questionnaire/questionnaire.rules.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { refuse } from '../db/refuse.ts'
import {
  deleteItem,
  findClosedCampaignsOf,
  findItems,
  getItem,
  insertItems,
  updateItem,
  type ItemRecord,
} from './questionnaire.queries.ts'

const itemsOf = (db: ReadDb, axis: QuestionnaireAxis): ItemRecord[] =>
  findItems(db).filter((item) => item.axis === axis)

/** Refuses, beside its field, a best value that makes no sense for the kind. */
function demandBest(item: Pick<Item, 'kind' | 'best'>): void {
  if (!isBestAllowed(item)) throw refuse('best', item.kind === 'scale' ? 'scaleTop' : 'quantity')
}

interface NewItems {
  axis: QuestionnaireAxis
  labels: readonly string[]
  isRequired: boolean
  kind: ItemKind
  best: number | null
}

/** At the end of the axis, in the order given. Errors: INVALID_INPUT `scaleTop`, `quantity`. */
export function addItems({ db, newId }: Writing, { labels, ...shared }: NewItems): { added: number } {
  const best = shared.best ?? bestAfter(shared.kind, null)
  demandBest({ ...shared, best })
  const last = itemsOf(db, shared.axis).reduce((highest, { position }) => Math.max(highest, position), -1)
  insertItems(
    db,
    labels.map((label, rank) => ({ ...shared, id: newId(), best, label: label.trim(), position: last + 1 + rank })),
  )
  return { added: labels.length }
}

type ItemPatch = { id: Id } & Partial<Omit<Item, 'id' | 'axis' | 'position'>>

/**
 * A kind that its best value does not suit goes on with one that does. Errors: NOT_FOUND, INVALID_INPUT `scaleTop`, `quantity`, or
 * `itemAnswered` where the scores of a closed campaign would change.
 */
export function changeItem(db: Db, { id, ...patch }: ItemPatch): void {
  const current = found(getItem(db, id), 'questionnaireItem')
  const kind = patch.kind ?? current.kind
  const best = patch.best === undefined ? bestAfter(kind, current.best) : patch.best
  demandBest({ kind, best })
  const path = kind === current.kind ? 'best' : 'kind'
  const isScoredAnew = kind !== current.kind || best !== current.best
  if (isScoredAnew && findClosedCampaignsOf(db, id).length > 0) throw refuse(path, 'itemAnswered')
  updateItem(db, id, { ...patch, best })
}

/** Errors: NOT_FOUND, IN_USE once a closed campaign asked it: what was closed stays whole. */
export function removeItem(db: Db, id: Id): void {
  const usedBy = findClosedCampaignsOf(db, id).map(({ year }) => String(year))
  if (usedBy.length > 0) throw new AppError('IN_USE', { usedBy })
  demandChanged(deleteItem(db, id), 'questionnaireItem')
}

const putInOrder = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateItem(db, id, { position }))
}

interface Move {
  id: Id
  axis?: QuestionnaireAxis | undefined
  /** Among the items in use. */
  position: number
}

/** Retired items stay behind those in use. Errors: NOT_FOUND. */
export function moveItem(db: Db, { id, axis, position }: Move): void {
  const current = found(getItem(db, id), 'questionnaireItem')
  const to = axis ?? current.axis
  updateItem(db, id, { axis: to })
  const items = itemsOf(db, to)
  const idsOf = (isRetired: boolean) => items.filter((item) => item.isRetired === isRetired).map((item) => item.id)
  const inUse = current.isRetired ? idsOf(false) : moved(idsOf(false), id, position)
  putInOrder(db, [...inUse, ...idsOf(true)])
}
