import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import type { Contact, Organisation, OrganisationDetail } from '../../shared/organisations/organisations.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandUnused } from '../db/uses.ts'
import { getZone } from '../initiative/initiative.queries.ts'
import {
  clearMainContact,
  deleteContact,
  deleteOrganisation,
  findContacts,
  getContact,
  getOrganisation,
  insertContact,
  insertOrganisation,
  updateContact,
  updateOrganisation,
} from './organisations.queries.ts'
import { contact, organisation } from './organisations.table.ts'

/** An organisation with its contacts. Errors: NOT_FOUND. */
export const readOrganisation = (db: ReadDb, id: Id): OrganisationDetail => ({
  ...found(getOrganisation(db, id), 'organisation'),
  contacts: findContacts(db, id),
})

function demandZone(db: ReadDb, zoneId: Id | null | undefined): void {
  if (zoneId) found(getZone(db, zoneId), 'zone')
}

/** Errors: NOT_FOUND; INVALID_INPUT beside `contactId` when the person is of another organisation. Nobody is always allowed. */
export function demandContactOf(db: ReadDb, organisationId: Id, contactId: Id | null | undefined): void {
  if (!contactId || found(getContact(db, contactId), 'contact').organisationId === organisationId) return
  throw new AppError('INVALID_INPUT', { issues: [{ path: 'contactId', message: 'contactElsewhere' }] })
}

/** Errors: NOT_FOUND when the zone is gone. */
export function addOrganisation(
  { db, newId }: Writing,
  fields: Pick<Organisation, 'name'> & Partial<Omit<Organisation, 'id'>>,
): { id: Id } {
  demandZone(db, fields.zoneId)
  const id = newId()
  insertOrganisation(db, { id, ...fields })
  return { id }
}

/** Errors: NOT_FOUND. */
export function changeOrganisation(db: Db, { id, ...patch }: { id: Id } & Partial<Organisation>): void {
  demandZone(db, patch.zoneId)
  demandChanged(updateOrganisation(db, id, patch), 'organisation')
}

/** Removes an organisation with its contacts. Errors: NOT_FOUND, IN_USE. */
export function removeOrganisation(db: Db, id: Id): void {
  demandUnused(db, organisation, id)
  demandChanged(deleteOrganisation(db, id), 'organisation')
}

/** The first contact of an organisation is its main one, unless it is said otherwise. Errors: NOT_FOUND. */
export function addContact(
  { db, newId }: Writing,
  fields: Pick<Contact, 'organisationId' | 'jobTitle'> & Partial<Omit<Contact, 'id'>>,
): { id: Id } {
  const { organisationId } = fields
  found(getOrganisation(db, organisationId), 'organisation')
  const isMain = fields.isMain ?? findContacts(db, organisationId).length === 0
  if (isMain) clearMainContact(db, organisationId)
  const id = newId()
  insertContact(db, { ...fields, id, isMain })
  return { id }
}

/** Errors: NOT_FOUND. */
export function changeContact(
  db: Db,
  { id, ...patch }: { id: Id } & Partial<Omit<Contact, 'id' | 'organisationId'>>,
): void {
  const { organisationId, isMain } = found(getContact(db, id), 'contact')
  if (patch.isMain && !isMain) clearMainContact(db, organisationId)
  updateContact(db, id, patch)
}

/** Errors: NOT_FOUND, IN_USE. */
export function removeContact(db: Db, id: Id): void {
  demandUnused(db, contact, id)
  demandChanged(deleteContact(db, id), 'contact')
}
