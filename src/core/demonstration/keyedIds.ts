import type { Id } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import { contacts, type CommitteeKey, type ContactKey, type OrganisationKey } from './examples.ts'
import type { PhaseKey, ZoneKey } from './lotec.ts'

/** The ids of the demonstration's records, made when first asked for and the same afterwards. */
export interface DemonstrationIds {
  zone: (key: ZoneKey) => Id
  phase: (key: PhaseKey) => Id
  organisation: (key: OrganisationKey) => Id
  contact: (key: ContactKey) => Id
  organisationOf: (contact: ContactKey) => Id
  committee: (key: CommitteeKey) => Id
  seat: (committee: CommitteeKey, contact: ContactKey) => Id
}

export function keyedIds(newId: () => Id): DemonstrationIds {
  const made = new Map<string, Id>()
  const idOf = (name: string): Id => {
    const id = made.get(name) ?? newId()
    made.set(name, id)
    return id
  }
  const organisation = (key: OrganisationKey): Id => idOf(`organisation ${key}`)
  const employer = new Map<ContactKey, OrganisationKey>(contacts.map((contact) => [contact.key, contact.organisation]))
  return {
    zone: (key) => idOf(`zone ${key}`),
    phase: (key) => idOf(`phase ${key}`),
    organisation,
    contact: (key) => idOf(`contact ${key}`),
    organisationOf: (contact) => organisation(employer.get(contact) ?? 'grandCahors'),
    committee: (key) => idOf(`committee ${key}`),
    seat: (committee, contact) => idOf(`seat ${committee} ${contact}`),
  }
}

/** The same record with French typography in its texts. */
export function typeset<T extends object>(record: T): T {
  const entries = Object.entries(record).map(([key, value]) => [key, typesetValue(value)] as const)
  // The keys are the same and texts stay texts.
  return Object.fromEntries(entries) as T
}

const typesetValue = (value: unknown): unknown => {
  if (typeof value === 'string') return frenchTypography(value)
  return Array.isArray(value) ? value.map(typesetValue) : value
}
