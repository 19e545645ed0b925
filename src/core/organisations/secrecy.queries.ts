import { or, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Audience, Confidentiality } from '../../shared/confidentiality.ts'
import { Id } from '../../shared/fields.ts'
import { namesOfPerson } from '../../shared/hiddenNames.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { contact, organisation } from './organisations.table.ts'

/*
 * How secret it is that a company is in the démarche. Relations with companies are a later feature: read by the name of their table,
 * never imported; a company of which nothing was said has the default of that table.
 */
const level = sql<Confidentiality>`coalesce((select company_relation.confidentiality from company_relation
  where company_relation.organisation_id = organisation.id), 'partners')`

/** How secret a company's part in the démarche is, and every name by which it can be recognised. */
export interface CompanySecrecy {
  organisationId: Id
  /** Its own, and those of its contacts: who one of them is tells which company it is. */
  names: string[]
  contactIds: Id[]
  confidentiality: Confidentiality
}

/** How secret the part of each of these organisations is. */
export function findRelationLevels(db: ReadDb, ids: readonly Id[]): Map<Id, Confidentiality> {
  const rows = db
    .select({ id: organisation.id, level })
    .from(organisation)
    .where(among(organisation.id, new Set(ids)))
    .all()
  return new Map(rows.map((row) => [row.id, row.level]))
}

const contactsOf = sql<string>`(select json_group_array(json_object('id', contact.id, 'firstName', contact.first_name,
  'lastName', contact.last_name)) from contact where contact.organisation_id = organisation.id)`
const Contacts = z.array(z.object({ id: Id, firstName: z.string(), lastName: z.string() }))

const findCompanies = (db: ReadDb, condition: SQL | undefined): CompanySecrecy[] =>
  db
    .select({
      organisationId: organisation.id,
      name: organisation.name,
      shortName: organisation.shortName,
      contacts: contactsOf,
      confidentiality: level,
    })
    .from(organisation)
    .where(condition)
    .orderBy(organisation.id)
    .all()
    .map(({ name, shortName, contacts: persons, ...row }) => {
      const people = Contacts.parse(JSON.parse(persons))
      return {
        ...row,
        names: [name, shortName, ...people.flatMap(namesOfPerson)],
        contactIds: people.map(({ id }) => id),
      }
    })

const isConfidential = sql`organisation.id in (select company_relation.organisation_id from company_relation
  where company_relation.confidentiality = 'confidential')`

/** Who carries, funds or accompanies the démarche is known to all, even where it is written down as a company. */
const isOnlyCompany = sql`organisation.kind = 'company'
  and not exists (select 1 from json_each(organisation.roles) where value <> 'company')`

/** Every company whose part is confidential, with what a text may call it. */
export const findConfidentialCompanies = (db: ReadDb): CompanySecrecy[] => findCompanies(db, isConfidential)

/** Every company that an audience may not know, with what a text may call it: none for the project office. */
export function findWithheldCompanies(db: ReadDb, audience: Audience): CompanySecrecy[] {
  if (audience === 'office') return []
  if (audience === 'partners') return findConfidentialCompanies(db)
  return findCompanies(db, or(isConfidential, sql`${isOnlyCompany} and ${level} <> 'public'`))
}

/** Everyone whom the dossier knows, by name and by what they do. */
export const findFunctions = (db: ReadDb) =>
  db
    .select({
      id: contact.id,
      firstName: contact.firstName,
      lastName: contact.lastName,
      jobTitle: contact.jobTitle,
    })
    .from(contact)
    .all()

/** How secret the part of these organisations and of those of these contacts is, and that of every other one that is confidential. */
export const findSecrecy = (
  db: ReadDb,
  concerned: { organisationIds: Iterable<Id>; contactIds: Iterable<Id> },
): CompanySecrecy[] =>
  findCompanies(
    db,
    or(
      isConfidential,
      among(organisation.id, concerned.organisationIds),
      sql`organisation.id in (select contact.organisation_id from contact
        where ${among(sql`contact.id`, concerned.contactIds)})`,
    ),
  )
