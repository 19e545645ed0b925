import type { Exchange } from '../../shared/exchanges/exchanges.contract.ts'
import type { Id } from '../../shared/fields.ts'
import type { Writing } from '../context.ts'
import type { Db } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getOrganisation } from '../organisations/organisations.queries.ts'
import { demandContactOf } from '../organisations/organisations.service.ts'
import { getExchange, insertExchange, updateExchange } from './exchanges.queries.ts'

/** Errors: NOT_FOUND, INVALID_INPUT when the person is not of the company. */
export function addExchange(
  { db, newId }: Writing,
  fields: Pick<Exchange, 'organisationId' | 'date' | 'kind'> & Partial<Exchange>,
): { id: Id } {
  found(getOrganisation(db, fields.organisationId), 'organisation')
  demandContactOf(db, fields.organisationId, fields.contactId)
  const id = newId()
  insertExchange(db, { ...fields, id })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT when the person is not of the company. */
export function changeExchange(
  db: Db,
  { id, ...patch }: { id: Id } & Partial<Omit<Exchange, 'id' | 'organisationId'>>,
): void {
  const { organisationId } = found(getExchange(db, id), 'exchange')
  demandContactOf(db, organisationId, patch.contactId)
  updateExchange(db, id, patch)
}
