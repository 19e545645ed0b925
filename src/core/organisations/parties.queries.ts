import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { Party, PartyView } from '../../shared/organisations/organisations.contract.ts'
import { partyLabel } from '../../shared/organisations/organisations.rules.ts'
import { fold } from '../../shared/search.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { matches } from '../db/search.ts'
import { contact, organisation } from './organisations.table.ts'

/** How an organisation is called every day: its short name, else its name. */
export const usualName = sql<string>`iif(${organisation.shortName} = '', ${organisation.name}, ${organisation.shortName})`

const isId = (id: Id | null): id is Id => id !== null

/** The words that name each contact: « Chargé de mission EIT (Grand Cahors) ». Empty ids are skipped. */
export function findContactLabels(db: ReadDb, ids: readonly (Id | null)[]): Map<Id, string> {
  const rows = db
    .select({
      id: contact.id,
      firstName: contact.firstName,
      lastName: contact.lastName,
      jobTitle: contact.jobTitle,
      organisationName: usualName,
    })
    .from(contact)
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .where(among(contact.id, new Set(ids.filter(isId))))
    .all()
  return new Map(rows.map((row) => [row.id, partyLabel(row, row.organisationName)]))
}

/** The usual names of organisations. Empty ids are skipped. */
export function findOrganisationNames(db: ReadDb, ids: readonly (Id | null)[]): Map<Id, string> {
  const rows = db
    .select({ id: organisation.id, name: usualName })
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

interface PartySearch {
  search: string
  only: 'any' | 'contacts' | 'organisations'
  limit: number
}

type Candidate = PartyView & { organisationName: string }

const findContactCandidates = (db: ReadDb, { search, limit }: PartySearch): Candidate[] =>
  db
    .select({ person: contact, organisationName: usualName })
    .from(contact)
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .where(
      matches(search, [
        contact.firstName,
        contact.lastName,
        contact.jobTitle,
        organisation.shortName,
        organisation.name,
      ]),
    )
    .orderBy(
      sql`fold(${usualName})`,
      asc(organisation.id),
      desc(contact.isMain),
      sql`fold(${contact.lastName} || ' ' || ${contact.firstName} || ' ' || ${contact.jobTitle})`,
    )
    .limit(limit)
    .all()
    .map(({ person, organisationName }) => ({
      organisationId: person.organisationId,
      contactId: person.id,
      label: partyLabel(person, organisationName),
      organisationName,
    }))

const findOrganisationCandidates = (db: ReadDb, { search, limit }: PartySearch): Candidate[] =>
  db
    .select({ organisationId: organisation.id, label: usualName, organisationName: usualName })
    .from(organisation)
    .where(matches(search, [organisation.shortName, organisation.name]))
    .orderBy(sql`fold(${usualName})`, asc(organisation.id))
    .limit(limit)
    .all()
    .map((row) => ({ ...row, contactId: null }))

const compareTexts = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

// The order of the two queries, kept while they are merged; `toSorted` is stable, so contacts stay before their organisation.
const byOrganisation = (one: Candidate, other: Candidate): number =>
  compareTexts(fold(one.organisationName), fold(other.organisationName)) ||
  compareTexts(one.organisationId ?? '', other.organisationId ?? '')

/** What a picker proposes: by organisation, its contacts first, then itself. */
export function findParties(db: ReadDb, wanted: PartySearch): PartyView[] {
  const contacts = wanted.only === 'organisations' ? [] : findContactCandidates(db, wanted)
  const organisations = wanted.only === 'contacts' ? [] : findOrganisationCandidates(db, wanted)
  return [...contacts, ...organisations]
    .toSorted(byOrganisation)
    .slice(0, wanted.limit)
    .map(({ organisationId, contactId, label }) => ({ organisationId, contactId, label }))
}
