import type { CalendarDate, Id } from '../../shared/fields.ts'
import { handoverParts, type Handover, type HandoverRow } from '../../shared/handover/handover.contract.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { found } from '../db/found.ts'
import { demandPast } from '../db/refuse.ts'
import { contact } from '../organisations/organisations.table.ts'
import { findContactLabels } from '../organisations/parties.queries.ts'
import { findHandovers, getHandover, insertHandover, updateHandover, type HandoverRecord } from './handover.queries.ts'

const people = ['outgoingId', 'incomingId', 'hierarchyId'] as const

function labelled(db: ReadDb, rows: readonly HandoverRecord[]): HandoverRow[] {
  const labels = findContactLabels(
    db,
    rows.flatMap((row) => people.map((person) => row[person])),
  )
  const labelOf = (id: Id | null): string => labels.get(id ?? '') ?? ''
  return rows.map((row) => ({
    ...row,
    outgoingLabel: labelOf(row.outgoingId),
    incomingLabel: labelOf(row.incomingId),
    hierarchyLabel: labelOf(row.hierarchyId),
  }))
}

/** Every handing over of the post, the latest first. */
export const listHandovers = (db: ReadDb): HandoverRow[] => labelled(db, findHandovers(db))

/** One handing over of the post. Errors: NOT_FOUND. */
export const readHandover = (db: ReadDb, id: Id): HandoverRow =>
  found(labelled(db, [found(getHandover(db, id), 'handover')])[0], 'handover')

/** A handover with the thirteen parts in their usual order. */
export function addHandover({ db, newId }: Writing, fields: Pick<Handover, 'name' | 'date'>): { id: Id } {
  const id = newId()
  insertHandover(db, { id, ...fields, parts: [...handoverParts] })
  return { id }
}

/** It is accepted on a day, or not at all: today where only the acceptance is told, and a day alone tells of it. */
function withAcceptance(patch: Partial<Handover>, before: CalendarDate | null, today: CalendarDate): Partial<Handover> {
  const { isAccepted, acceptedOn } = patch
  if (isAccepted === false) return { ...patch, acceptedOn: null }
  if (isAccepted === true) return { ...patch, acceptedOn: acceptedOn ?? before ?? today }
  return acceptedOn === undefined ? patch : { ...patch, isAccepted: acceptedOn !== null }
}

/** Errors: NOT_FOUND (of a contact too), INVALID_INPUT `inFuture` for the day of acceptance. */
export function changeHandover({ db, today }: Writing, { id, ...patch }: Partial<Handover> & { id: Id }): void {
  const { acceptedOn } = found(getHandover(db, id), 'handover')
  for (const person of people) demandRecord(db, contact, patch[person])
  demandPast('acceptedOn', patch.acceptedOn, today)
  updateHandover(db, id, withAcceptance(patch, acceptedOn, today))
}
