import type { Id } from '../../shared/fields.ts'
import type { Party, PartyView } from '../../shared/organisations/organisations.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getContact, getOrganisation } from '../organisations/organisations.queries.ts'
import { findPartyLabels } from '../organisations/parties.queries.ts'

/** A party as it is stored: a contact brings its organisation; null for nobody. Errors: NOT_FOUND. */
export function completeParty(db: ReadDb, party: Party | null): Party | null {
  if (party === null) return null
  const { contactId, organisationId } = party
  if (contactId !== null)
    return { contactId, organisationId: found(getContact(db, contactId), 'contact').organisationId }
  if (organisationId === null) return null
  return { contactId: null, organisationId: found(getOrganisation(db, organisationId), 'organisation').id }
}

/** Errors: NOT_FOUND when one of them is no contact of the dossier. */
export function demandContacts(db: ReadDb, ids: readonly (Id | null | undefined)[]): void {
  for (const id of ids) if (id !== null && id !== undefined) found(getContact(db, id), 'contact')
}

/** Names one party of each row, with two queries in all. */
export function nameParties<Row>(
  db: ReadDb,
  rows: readonly Row[],
  partyOf: (row: Row) => Party,
): (row: Row) => PartyView | null {
  const named = findPartyLabels(db, rows.map(partyOf))
  return (row) => named(partyOf(row))
}
