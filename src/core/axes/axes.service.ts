import type { Axis, AxisRow } from '../../shared/axes/axes.contract.ts'
import { inPlanOrder } from '../../shared/axes/axes.rules.ts'
import type { Id } from '../../shared/fields.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { refuse } from '../db/refuse.ts'
import { demandUnused } from '../db/uses.ts'
import { deleteAxis, findAxes, getAxis, insertAxis, updateAxis } from './axes.queries.ts'
import { axis } from './axes.table.ts'

/** Every axis in the order of the plan, numbered by its place. */
export const listAxes = (db: ReadDb): AxisRow[] => inPlanOrder(findAxes(db))

const idsUnder = (db: ReadDb, parentId: Id | null): Id[] =>
  listAxes(db)
    .filter((one) => one.parentId === parentId)
    .map(({ id }) => id)

const putInOrder = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateAxis(db, id, { position }))
}

/** A sub-axis stands under an axis of the first level. Errors: NOT_FOUND, INVALID_INPUT. */
function demandFirstLevel(db: ReadDb, parentId: Id | null): void {
  if (parentId !== null && found(getAxis(db, parentId), 'axis').parentId !== null) throw refuse('parentId', 'axisDepth')
}

/** At the end of those under the same parent. Errors: NOT_FOUND, INVALID_INPUT under a sub-axis. */
export function addAxis({ db, newId }: Writing, { name, parentId }: Pick<Axis, 'name' | 'parentId'>): { id: Id } {
  demandFirstLevel(db, parentId)
  const id = newId()
  insertAxis(db, { id, name, parentId, position: idsUnder(db, parentId).length })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT where it would make a third level. */
export function moveAxis(db: Db, { id, parentId, position }: { id: Id; parentId: Id | null; position: number }): void {
  const { parentId: former } = found(getAxis(db, id), 'axis')
  demandFirstLevel(db, parentId)
  if (parentId !== null && (parentId === id || idsUnder(db, id).length > 0)) throw refuse('parentId', 'axisDepth')
  updateAxis(db, id, { parentId })
  putInOrder(db, moved(idsUnder(db, parentId), id, position))
  if (former !== parentId) putInOrder(db, idsUnder(db, former))
}

/** Errors: NOT_FOUND, IN_USE while actions or sub-axes stand under it. */
export function removeAxis(db: Db, id: Id): void {
  const { parentId } = found(getAxis(db, id), 'axis')
  demandUnused(db, axis, id)
  demandChanged(deleteAxis(db, id), 'axis')
  putInOrder(db, idsUnder(db, parentId))
}
