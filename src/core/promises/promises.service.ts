import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { CompanyPromise } from '../../shared/promises/promises.contract.ts'
import type { Writing } from '../context.ts'
import type { Db } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getInterview } from '../interviews/interviews.queries.ts'
import { getMeetingRecord } from '../meetings/meetings.queries.ts'
import { getOrganisation } from '../organisations/organisations.queries.ts'
import { demandContactOf } from '../organisations/organisations.service.ts'
import { getPromise, insertPromise, updatePromise } from './promises.queries.ts'

type NewPromise = Pick<CompanyPromise, 'organisationId' | 'text' | 'madeOn'> &
  Partial<Omit<CompanyPromise, 'id' | 'outcome' | 'settledOn'>>

/** Errors: NOT_FOUND, INVALID_INPUT when the person is not of the company. */
export function addPromise({ db, newId }: Writing, fields: NewPromise): { id: Id } {
  const { organisationId, contactId, interviewId, meetingId } = fields
  found(getOrganisation(db, organisationId), 'organisation')
  demandContactOf(db, organisationId, contactId)
  if (interviewId) found(getInterview(db, interviewId), 'interview')
  if (meetingId) found(getMeetingRecord(db, meetingId), 'meeting')
  const id = newId()
  insertPromise(db, { ...fields, id })
  return { id }
}

type PromisePatch = { id: Id } & Partial<Pick<CompanyPromise, 'contactId' | 'side' | 'text' | 'madeOn' | 'dueDate'>>

/** Errors: NOT_FOUND, INVALID_INPUT when the person is not of the company. */
export function changePromise(db: Db, { id, ...patch }: PromisePatch): void {
  const { organisationId } = found(getPromise(db, id), 'promise')
  demandContactOf(db, organisationId, patch.contactId)
  updatePromise(db, id, patch)
}

interface Settling {
  id: Id
  outcome: CompanyPromise['outcome']
  settledOn: CalendarDate | null
}

/**
 * Kept or dropped: on the date given, else on the one it had if its outcome stays, else today; a null outcome opens it again.
 * Errors: NOT_FOUND.
 */
export function settlePromise({ db, today }: Writing, { id, outcome, settledOn }: Settling): void {
  const current = found(getPromise(db, id), 'promise')
  const kept = outcome === current.outcome ? current.settledOn : null
  updatePromise(db, id, { outcome, settledOn: outcome === null ? null : (settledOn ?? kept ?? today) })
}
