import type { Id } from '../../shared/fields.ts'
import type { Flow } from '../../shared/flows/flows.contract.ts'
import type { Writing } from '../context.ts'
import type { Db } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast } from '../db/refuse.ts'
import { demandUnused } from '../db/uses.ts'
import { readSource } from '../needs/source.service.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { recogniseTerm } from '../vocabulary/vocabulary.service.ts'
import { term } from '../vocabulary/vocabulary.table.ts'
import { deleteFlow, getFlow, insertFlow, updateFlow } from './flows.queries.ts'
import { flow } from './flows.table.ts'

type FlowFields = Omit<Flow, 'id'>

/**
 * Stated on the day of its interview unless a date is given, today without an interview; named by the term that its words hold
 * unless one is given. Errors: NOT_FOUND, INVALID_INPUT (`interviewElsewhere`; `inFuture` for an agreement that is still to come).
 */
export function addFlow(
  { db, newId, today }: Writing,
  fields: Pick<FlowFields, 'organisationId' | 'direction' | 'label'> & Partial<FlowFields>,
): { id: Id } {
  demandPast('sharingAgreedOn', fields.sharingAgreedOn, today)
  demandRecord(db, organisation, fields.organisationId)
  demandRecord(db, term, fields.termId)
  const { date } = readSource(db, fields)
  const id = newId()
  insertFlow(db, {
    ...fields,
    id,
    statedOn: fields.statedOn ?? date ?? today,
    termId: fields.termId === undefined ? (recogniseTerm(db, fields.label)?.id ?? null) : fields.termId,
  })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT (`interviewElsewhere`; `inFuture` for an agreement that is still to come). */
export function changeFlow(
  { db, today }: Writing,
  { id, ...patch }: { id: Id } & Partial<Omit<FlowFields, 'organisationId'>>,
): void {
  demandPast('sharingAgreedOn', patch.sharingAgreedOn, today)
  const { organisationId } = found(getFlow(db, id), 'flow')
  demandRecord(db, term, patch.termId)
  readSource(db, { organisationId, interviewId: patch.interviewId, questionId: patch.questionId })
  updateFlow(db, id, patch)
}

/** Errors: NOT_FOUND, IN_USE while a synergy uses it. */
export function removeFlow(db: Db, id: Id): void {
  demandUnused(db, flow, id)
  demandChanged(deleteFlow(db, id), 'flow')
}
