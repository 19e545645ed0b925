import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Id } from '../../../shared/fields.ts'
import { companyRelation } from '../../companies/companies.table.ts'
import type { ReadDb } from '../../db/db.ts'
import { exchange } from '../../exchanges/exchanges.table.ts'
import { contact, organisation } from '../../organisations/organisations.table.ts'
import { usualName } from '../../organisations/parties.queries.ts'
import { readiness } from '../../synergies/impacts.table.ts'
import { scenario } from '../../synergies/scenarios.table.ts'
import { synergy, synergyCompany } from '../../synergies/synergies.table.ts'

/** Everyone whom the dossier knows, with how to reach them: of each organisation the main contact first, then by name. */
export const findPeople = (db: ReadDb) =>
  db
    .select({
      id: contact.id,
      organisationId: contact.organisationId,
      organisationName: usualName,
      firstName: contact.firstName,
      lastName: contact.lastName,
      jobTitle: contact.jobTitle,
      email: contact.email,
      phone: contact.phone,
    })
    .from(contact)
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .orderBy(desc(contact.isMain), sql`fold(${contact.lastName})`, sql`fold(${contact.firstName})`, asc(contact.id))
    .all()

export type Person = ReturnType<typeof findPeople>[number]

/** Every organisation with what it does in the démarche, by name. */
export const findOrganisationRoles = (db: ReadDb) =>
  db
    .select({ id: organisation.id, name: organisation.name, roles: organisation.roles })
    .from(organisation)
    .orderBy(sql`fold(${organisation.name})`, asc(organisation.id))
    .all()

/** How secret the part of each company is, and who knows it best. */
export const findRelations = (db: ReadDb) =>
  db
    .select({
      organisationId: companyRelation.organisationId,
      confidentiality: companyRelation.confidentiality,
      referentId: companyRelation.referentId,
    })
    .from(companyRelation)
    .all()

// Written out: drizzle leaves the table's name out of columns where a query has one table alone.
const isLatest = sql`exchange.id = (select latest.id from exchange as latest
  where latest.organisation_id = exchange.organisation_id order by latest.date desc, latest.id desc limit 1)`

/** What was last said with each company. */
export const findLatestExchanges = (db: ReadDb) =>
  db
    .select({
      organisationId: exchange.organisationId,
      date: exchange.date,
      kind: exchange.kind,
      summary: exchange.summary,
    })
    .from(exchange)
    .where(isLatest)
    .all()

export type LatestExchange = ReturnType<typeof findLatestExchanges>[number]

/** What the list of synergies does not tell: who follows each, and why it is where it is. */
export const findSynergyFacts = (db: ReadDb) =>
  db
    .select({
      id: synergy.id,
      referentId: synergy.referentId,
      reason: sql<string>`coalesce((select synergy_step.reason from synergy_step where synergy_step.synergy_id = synergy.id
        order by synergy_step.date desc, synergy_step.id desc limit 1), '')`,
    })
    .from(synergy)
    .all()

/** Who takes part in each synergy, a company once. */
export const findSynergyCompanies = (db: ReadDb) =>
  db
    .selectDistinct({
      synergyId: synergyCompany.synergyId,
      organisationId: synergyCompany.organisationId,
      name: usualName,
    })
    .from(synergyCompany)
    .innerJoin(organisation, eq(organisation.id, synergyCompany.organisationId))
    .orderBy(sql`fold(${organisation.name})`, asc(synergyCompany.organisationId))
    .all()

/** How ready each synergy was said to be, the latest first. */
export const findReadinessOfAll = (db: ReadDb) =>
  db.select().from(readiness).orderBy(desc(readiness.date), desc(readiness.id)).all()

/** The synergies that have scenarios, and whether one of them was chosen. */
export const findScenarioChoices = (db: ReadDb): { synergyId: Id; hasChoice: boolean }[] =>
  db
    .select({ synergyId: scenario.synergyId, hasChoice: sql`max(${scenario.isChosen})`.mapWith(Boolean) })
    .from(scenario)
    .groupBy(scenario.synergyId)
    .all()
