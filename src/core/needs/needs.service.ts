import type { Id } from '../../shared/fields.ts'
import type { CollectiveNeed, Need, NeedCounts } from '../../shared/needs/needs.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { demandUnused } from '../db/uses.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { recogniseTerm } from '../vocabulary/vocabulary.service.ts'
import { term, theme } from '../vocabulary/vocabulary.table.ts'
import {
  deleteCollectiveNeed,
  findCollectiveNeedIds,
  insertCollectiveNeed,
  lastCollectivePosition,
  updateCollectiveNeed,
} from './collectiveNeeds.queries.ts'
import {
  countByKind,
  countByTheme,
  countWithoutTheme,
  deleteNeed,
  getNeed,
  groupNeeds,
  insertNeed,
  updateNeed,
} from './needs.queries.ts'
import { collectiveNeed, need } from './needs.table.ts'
import { readSource } from './source.service.ts'

type NeedFields = Omit<Need, 'id'>

export function readNeedCounts(db: ReadDb): NeedCounts {
  const withoutTheme = countWithoutTheme(db)
  const hasOthers = withoutTheme.count + withoutTheme.offerCount > 0
  const others = hasOthers ? [{ themeId: null, name: '', ...withoutTheme }] : []
  return { ...countByKind(db), byTheme: [...countByTheme(db), ...others] }
}

function demandReferences(db: ReadDb, { themeId, termId, collectiveNeedId }: Partial<NeedFields>): void {
  demandRecord(db, theme, themeId)
  demandRecord(db, term, termId)
  demandRecord(db, collectiveNeed, collectiveNeedId)
}

/**
 * Stated on the day of its interview unless a date is given, today without an interview; under the theme of its question, and
 * named by the term that its words hold, unless those are given. Errors: NOT_FOUND, INVALID_INPUT (`interviewElsewhere`).
 */
export function addNeed(
  { db, newId, today }: Writing,
  fields: Pick<NeedFields, 'organisationId' | 'text'> & Partial<NeedFields>,
): { id: Id } {
  demandRecord(db, organisation, fields.organisationId)
  demandReferences(db, fields)
  const source = readSource(db, fields)
  const id = newId()
  insertNeed(db, {
    ...fields,
    id,
    statedOn: fields.statedOn ?? source.date ?? today,
    themeId: fields.themeId === undefined ? source.themeId : fields.themeId,
    termId: fields.termId === undefined ? (recogniseTerm(db, fields.text)?.id ?? null) : fields.termId,
  })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT (`interviewElsewhere`). */
export function changeNeed(db: Db, { id, ...patch }: { id: Id } & Partial<Omit<NeedFields, 'organisationId'>>): void {
  const { organisationId } = found(getNeed(db, id), 'need')
  demandReferences(db, patch)
  readSource(db, { organisationId, interviewId: patch.interviewId, questionId: patch.questionId })
  updateNeed(db, id, patch)
}

/** Errors: NOT_FOUND, IN_USE while a synergy answers it. */
export function removeNeed(db: Db, id: Id): void {
  demandUnused(db, need, id)
  demandChanged(deleteNeed(db, id), 'need')
}

/** Errors: NOT_FOUND. */
export function changeCollectiveNeed(
  db: Db,
  { id, ...patch }: { id: Id } & Partial<Omit<CollectiveNeed, 'position'>>,
): void {
  demandRecord(db, theme, patch.themeId)
  demandChanged(updateCollectiveNeed(db, id, patch), 'collective_need')
}

const renumber = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateCollectiveNeed(db, id, { position }))
}

/** Errors: NOT_FOUND. */
export function moveCollectiveNeed(db: Db, id: Id, position: number): void {
  demandRecord(db, collectiveNeed, id)
  renumber(db, moved(findCollectiveNeedIds(db), id, position))
}

/** Its needs stay, in no group. Errors: NOT_FOUND, IN_USE while a synergy answers it. */
export function removeCollectiveNeed(db: Db, id: Id): void {
  demandUnused(db, collectiveNeed, id)
  demandChanged(deleteCollectiveNeed(db, id), 'collective_need')
  renumber(db, findCollectiveNeedIds(db))
}

/** Puts needs under a collective need, or in none (null). Errors: NOT_FOUND when one of them is gone. */
export function groupUnder(db: Db, ids: readonly Id[], collectiveNeedId: Id | null): void {
  demandRecord(db, collectiveNeed, collectiveNeedId)
  const wanted = new Set(ids)
  demandChanged(groupNeeds(db, wanted, collectiveNeedId) === wanted.size ? 1 : 0, 'need')
}

/** Last in order, with the needs that it starts from. Errors: NOT_FOUND when one of them is gone. */
export function addCollectiveNeed(
  { db, newId }: Writing,
  { name, needIds }: Pick<CollectiveNeed, 'name'> & { needIds: readonly Id[] },
): { id: Id } {
  const id = newId()
  insertCollectiveNeed(db, { id, position: lastCollectivePosition(db) + 1, name })
  groupUnder(db, needIds, id)
  return { id }
}
