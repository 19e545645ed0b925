import type { CalendarDate, Id } from '../../shared/fields.ts'
import type {
  Contract,
  ContractRow,
  Deliverable,
  DeliverableRow,
  Introduction,
  IntroductionRow,
  Lesson,
  LessonRow,
  Tool,
  ToolRow,
} from '../../shared/inventory/inventory.contract.ts'
import { isOwed } from '../../shared/inventory/inventory.rules.ts'
import { daysBetween } from '../../shared/plan/timeline.rules.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { findContactLabels } from '../organisations/parties.queries.ts'
import {
  findContracts,
  findDeliverables,
  findIntroductions,
  findLessons,
  findTools,
  getContract,
  getDeliverable,
  insertContract,
  insertDeliverable,
  insertIntroduction,
  insertLesson,
  insertTool,
  nextPosition,
  updateContract,
  updateDeliverable,
  updateIntroduction,
} from './inventory.queries.ts'
import { deliverable, lesson, tool } from './inventory.table.ts'

/** What a new record is made of: the little that it needs, and whatever else is known. */
type New<T extends { id: Id }, Needed extends keyof T> = Partial<Omit<T, 'id' | 'position'>> & Pick<T, Needed>
type Patch<T extends { id: Id }> = Partial<Omit<T, 'position'>> & { id: Id }

/** What the consultancy owes or leaves, in the order of the list; late: owed, and its day is past. */
export const listDeliverables = (db: ReadDb, today: CalendarDate): DeliverableRow[] =>
  findDeliverables(db).map((row) => ({
    ...row,
    isLate: isOwed(row.state) && row.dueOn !== null && row.dueOn < today,
  }))

const daysLeft = (today: CalendarDate, until: CalendarDate | null): number | null =>
  until === null ? null : daysBetween(today, until)

/** Tools and accesses, in the order of the list; negative days left: expired. */
export const listTools = (db: ReadDb, today: CalendarDate): ToolRow[] =>
  findTools(db).map((row) => ({ ...row, daysLeft: daysLeft(today, row.expiresOn) }))

/** Contracts and agreements, the first to end first; negative days left: ended. */
export const listContracts = (db: ReadDb, today: CalendarDate): ContractRow[] =>
  findContracts(db).map((row) => ({ ...row, daysLeft: daysLeft(today, row.endOn) }))

/** Who brought whom into the démarche, by organisation. */
export function listIntroductions(db: ReadDb): IntroductionRow[] {
  const rows = findIntroductions(db)
  const labels = findContactLabels(
    db,
    rows.flatMap(({ contactId, introducedById }) => [contactId, introducedById]),
  )
  return rows.map((row) => ({
    ...row,
    contactLabel: labels.get(row.contactId) ?? '',
    introducedByLabel: labels.get(row.introducedById ?? '') ?? row.introducedBy,
  }))
}

/** Lessons, risks and questions: the open ones first, the newest first. */
export const listLessons = (db: ReadDb): LessonRow[] => findLessons(db)

/** At the end of the list. Errors: NOT_FOUND for the organisation, INVALID_INPUT `inFuture` for the day of reception. */
export function addDeliverable({ db, newId, today }: Writing, fields: New<Deliverable, 'name'>): { id: Id } {
  demandRecord(db, organisation, fields.organisationId)
  demandPast('receivedOn', fields.receivedOn, today)
  const id = newId()
  insertDeliverable(db, { ...fields, id, position: nextPosition(db, deliverable) })
  return { id }
}

/** Received or incomplete: it came on a day. Owed: it has not come. */
function withReception(patch: Omit<Patch<Deliverable>, 'id'>, before: CalendarDate | null, today: CalendarDate) {
  const { state } = patch
  if (state === undefined || patch.receivedOn !== undefined) return patch
  if (state === 'received' || state === 'incomplete') return { ...patch, receivedOn: before ?? today }
  return { ...patch, receivedOn: null }
}

/** Errors: NOT_FOUND (of the organisation too), INVALID_INPUT `inFuture` for the day of reception. */
export function changeDeliverable({ db, today }: Writing, { id, ...patch }: Patch<Deliverable>): void {
  const { receivedOn } = found(getDeliverable(db, id), 'deliverable')
  demandRecord(db, organisation, patch.organisationId)
  demandPast('receivedOn', patch.receivedOn, today)
  updateDeliverable(db, id, withReception(patch, receivedOn, today))
}

/** At the end of the list. */
export function addTool({ db, newId }: Writing, fields: New<Tool, 'name'>): { id: Id } {
  const id = newId()
  insertTool(db, { ...fields, id, position: nextPosition(db, tool) })
  return { id }
}

/** Refuses, beside the field that was changed, an end before the start. */
function demandOrder({ startOn, endOn }: Pick<Contract, 'startOn' | 'endOn'>, path: 'startOn' | 'endOn'): void {
  if (startOn !== null && endOn !== null && endOn < startOn) throw refuse(path, 'datesReversed')
}

/** Errors: NOT_FOUND for the organisation, INVALID_INPUT `datesReversed`. */
export function addContract({ db, newId }: Writing, fields: New<Contract, 'name'>): { id: Id } {
  demandRecord(db, organisation, fields.organisationId)
  demandOrder({ startOn: fields.startOn ?? null, endOn: fields.endOn ?? null }, 'endOn')
  const id = newId()
  insertContract(db, { ...fields, id })
  return { id }
}

/** Errors: NOT_FOUND (of the organisation too), INVALID_INPUT `datesReversed`. */
export function changeContract(db: Db, { id, ...patch }: Patch<Contract>): void {
  const { startOn, endOn } = { ...found(getContract(db, id), 'contract'), ...patch }
  demandRecord(db, organisation, patch.organisationId)
  demandOrder({ startOn, endOn }, patch.startOn === undefined ? 'endOn' : 'startOn')
  updateContract(db, id, patch)
}

type Introducer = Partial<Pick<Introduction, 'introducedById' | 'introducedBy'>>

/** A contact of the dossier takes the place of words, and words that of a contact. */
function withOneIntroducer<T extends Introducer>(fields: T): T {
  if (fields.introducedById) return { ...fields, introducedBy: '' }
  return fields.introducedBy ? { ...fields, introducedById: null } : fields
}

/** Errors: NOT_FOUND for one of the contacts. */
export function addIntroduction({ db, newId }: Writing, fields: New<Introduction, 'contactId'>): { id: Id } {
  demandRecord(db, contact, fields.contactId)
  demandRecord(db, contact, fields.introducedById)
  const id = newId()
  insertIntroduction(db, { ...withOneIntroducer(fields), id })
  return { id }
}

/** Errors: NOT_FOUND (of the contact too). */
export function changeIntroduction(db: Db, { id, ...patch }: Patch<Omit<Introduction, 'contactId'>>): void {
  demandRecord(db, contact, patch.introducedById)
  demandChanged(updateIntroduction(db, id, withOneIntroducer(patch)), 'introduction')
}

/** Noted today unless it says otherwise. */
export function addLesson({ db, newId, today }: Writing, fields: New<Lesson, 'kind' | 'text'>): { id: Id } {
  const id = newId()
  insertLesson(db, { ...fields, date: fields.date ?? today, id, position: nextPosition(db, lesson) })
  return { id }
}
