import type { Id } from '../../shared/fields.ts'
import type { AgendaItem } from '../../shared/meetings/meetings.contract.ts'
import type { Party } from '../../shared/organisations/organisations.contract.ts'
import type { Writing } from '../context.ts'
import type { Db } from '../db/db.ts'
import { found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import {
  closeAgendaRanks,
  deleteAgendaItem,
  findAgendaItems,
  getAgendaItem,
  insertAgendaItem,
  updateAgendaItem,
  type AgendaItemRecord,
} from './meetings.queries.ts'
import { demandWritable } from './meetings.service.ts'
import { completeParty } from './parties.service.ts'

/** The item, once sure that its meeting can change. Errors: NOT_FOUND, FROZEN. */
function demandItem(db: Db, id: Id): AgendaItemRecord {
  const item = found(getAgendaItem(db, id), 'agendaItem')
  demandWritable(db, item.meetingId)
  return item
}

/** Errors: NOT_FOUND when the item is not on the agenda of this meeting. */
export function demandItemOf(db: Db, meetingId: Id, itemId: Id | null | undefined): void {
  if (itemId === null || itemId === undefined) return
  const item = getAgendaItem(db, itemId)
  found(item?.meetingId === meetingId ? item : undefined, 'agendaItem')
}

export function addItem({ db, newId }: Writing, item: Pick<AgendaItem, 'meetingId' | 'title' | 'kind'>): { id: Id } {
  demandWritable(db, item.meetingId)
  const id = newId()
  insertAgendaItem(db, { id, position: findAgendaItems(db, [item.meetingId]).length, ...item })
  return { id }
}

type ItemPatch = { id: Id; presenter?: Party | null } & Partial<
  Pick<AgendaItem, 'kind' | 'title' | 'plannedMinutes' | 'context' | 'discussion'>
>

export function changeItem(db: Db, { id, presenter, ...patch }: ItemPatch): void {
  demandItem(db, id)
  if (presenter === undefined) return updateAgendaItem(db, id, patch)
  const party = completeParty(db, presenter)
  updateAgendaItem(db, id, {
    ...patch,
    presenterOrganisationId: party?.organisationId ?? null,
    presenterContactId: party?.contactId ?? null,
  })
}

export function removeItem(db: Db, id: Id): void {
  const { meetingId, position } = demandItem(db, id)
  deleteAgendaItem(db, id)
  closeAgendaRanks(db, meetingId, position)
}

export function moveItem(db: Db, id: Id, position: number): void {
  const { meetingId } = demandItem(db, id)
  const ids = findAgendaItems(db, [meetingId]).map((item) => item.id)
  moved(ids, id, position).forEach((itemId, rank) => updateAgendaItem(db, itemId, { position: rank }))
}
