import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Writing } from '../context.ts'
import { insertContact, insertOrganisation } from '../organisations/organisations.queries.ts'
import { companies, companyZone, contacts } from './examples.ts'
import { typeset, type DemonstrationIds } from './keyedIds.ts'
import { firstInterviewed, moreCompanies, type Contribution } from './moreCompanies.ts'

/** The companies of the demonstration by their keys, once they are written. */
export interface CompanyLookup {
  id: (company: string) => Id
  /** Whom one speaks with there. */
  contact: (company: string) => Id
  /** Those who began to contribute in this way, in order. */
  by: (contribution: Contribution) => string[]
}

/** The same writing on another day: what is done with it is dated then. */
export const on = (writing: Writing, today: CalendarDate): Writing => ({
  ...writing,
  today,
  who: 'Chargé de mission EIT',
})

/** Writes the companies that make the published numbers, each with whom one speaks with. */
export function writeCompanies({ db, newId }: Writing, ids: DemonstrationIds): CompanyLookup {
  const organisationIds = new Map<string, Id>(companies.map(({ key }) => [key, ids.organisation(key)]))
  const contactIds = new Map<string, Id>(
    contacts.map(({ key, organisation }) => [organisation, ids.contact(key)] as const).toReversed(),
  )
  for (const { key, name, headcount, contact } of moreCompanies) {
    const [id, contactId] = [newId(), newId()]
    organisationIds.set(key, id)
    contactIds.set(key, contactId)
    insertOrganisation(db, {
      id,
      kind: 'company',
      roles: ['company'],
      zoneId: ids.zone(companyZone),
      headcount,
      ...typeset({ name }),
    })
    insertContact(db, { id: contactId, organisationId: id, isMain: true, ...typeset({ jobTitle: contact }) })
  }
  const found =
    (map: Map<string, Id>) =>
    (company: string): Id => {
      const id = map.get(company)
      if (id === undefined) throw new Error(`No company ${company}`)
      return id
    }
  return {
    id: found(organisationIds),
    contact: found(contactIds),
    by: (contribution) => [
      ...(contribution === 'interview' ? firstInterviewed : []),
      ...moreCompanies.filter(({ by }) => by === contribution).map(({ key }) => key),
    ],
  }
}
