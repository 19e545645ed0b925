import { eq } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { Party, PartyView } from '../../shared/organisations/organisations.contract.ts'
import { partyLabel } from '../../shared/organisations/organisations.rules.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { contact, organisation } from './organisations.table.ts'

const isId = (id: Id | null): id is Id => id !== null

/** The words that name each contact: « Chargé de mission EIT (Grand Cahors) ». Empty ids are skipped. */
export function findContactLabels(db: ReadDb, ids: readonly (Id | null)[]): Map<Id, string> {
  const rows = db
    .select({
      id: contact.id,
      firstName: contact.firstName,
      lastName: contact.lastName,
      jobTitle: contact.jobTitle,
      organisationName: organisation.name,
    })
    .from(contact)
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .where(among(contact.id, new Set(ids.filter(isId))))
    .all()
  return new Map(rows.map((row) => [row.id, partyLabel(row, row.organisationName)]))
}

/** Names of organisations. Empty ids are skipped. */
export function findOrganisationNames(db: ReadDb, ids: readonly (Id | null)[]): Map<Id, string> {
  const rows = db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(among(organisation.id, new Set(ids.filter(isId))))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/**
 * Names many parties with two queries. The answer turns any one of them into what is shown: null for nobody, the
 * contact where one is known, else the organisation.
 */
export function findPartyLabels(db: ReadDb, parties: readonly Party[]): (party: Party) => PartyView | null {
  const contacts = findContactLabels(
    db,
    parties.map(({ contactId }) => contactId),
  )
  const names = findOrganisationNames(
    db,
    parties.map(({ organisationId }) => organisationId),
  )
  return ({ organisationId, contactId }) => {
    if (organisationId === null && contactId === null) return null
    const label = contacts.get(contactId ?? '') ?? names.get(organisationId ?? '') ?? ''
    return { organisationId, contactId, label }
  }
}
