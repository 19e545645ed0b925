import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { Confidentiality } from '../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { decision } from '../decisions/decisions.table.ts'
import { flow } from '../flows/flows.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { scenario } from '../synergies/scenarios.table.ts'
import { synergy, synergyCompany, synergySource, synergyStep } from '../synergies/synergies.table.ts'

/**
 * How secret it is that an organisation is in the démarche. Companies are a later feature: read by the name of their table, never
 * imported; one of which nothing was said has the default of that table.
 */
const relationLevel = sql<Confidentiality>`coalesce((select confidentiality from company_relation
  where company_relation.organisation_id = organisation.id), 'partners')`

/** The synergy, at the stage that it had come to on a date; the present one when nothing is known of that time. */
export const getSynergyOn = (db: ReadDb, id: Id, date: CalendarDate) => {
  const now = db.select().from(synergy).where(eq(synergy.id, id)).get()
  const then = db
    .select({ stage: synergyStep.stage })
    .from(synergyStep)
    .where(and(eq(synergyStep.synergyId, id), lte(synergyStep.date, date)))
    .orderBy(desc(synergyStep.date), desc(synergyStep.id))
    .limit(1)
    .get()
  return now === undefined ? undefined : { ...now, stage: then?.stage ?? now.stage }
}

/** Roles in a synergy, with how secret their companies are; by name, then in the order in which they joined. */
export const findRoles = (db: ReadDb, synergyId: Id) =>
  db
    .select({
      organisationId: organisation.id,
      organisationName: organisation.name,
      level: relationLevel,
      role: synergyCompany.role,
      person: contact,
    })
    .from(synergyCompany)
    .innerJoin(organisation, eq(organisation.id, synergyCompany.organisationId))
    .leftJoin(contact, eq(contact.id, synergyCompany.contactId))
    .where(eq(synergyCompany.synergyId, synergyId))
    .orderBy(
      sql`fold(${organisation.name})`,
      asc(organisation.id),
      asc(synergyCompany.joinedOn),
      asc(synergyCompany.id),
    )
    .all()

/** The flows that a synergy uses, with how secret their companies are: those that go out first, then by name. */
export const findFlowsOf = (db: ReadDb, synergyId: Id) =>
  db
    .select({ flow, organisationName: organisation.name, level: relationLevel })
    .from(synergySource)
    .innerJoin(flow, eq(flow.id, synergySource.flowId))
    .innerJoin(organisation, eq(organisation.id, flow.organisationId))
    .where(eq(synergySource.synergyId, synergyId))
    .orderBy(desc(flow.direction), sql`fold(${organisation.name})`, asc(flow.statedOn), asc(flow.id))
    .all()

/** Scenarios of a synergy in order, with the number of the decision that chose them and how secret their carrier is. */
export const findScenariosOf = (db: ReadDb, synergyId: Id) =>
  db
    .select({
      scenario,
      decisionNumber: sql<string>`coalesce(${decision.number}, '')`,
      carrierLevel: sql<Confidentiality>`iif(organisation.id is null, 'public', ${relationLevel})`,
    })
    .from(scenario)
    .leftJoin(decision, eq(decision.id, scenario.decisionId))
    .leftJoin(organisation, eq(organisation.id, scenario.carrierOrganisationId))
    .where(eq(scenario.synergyId, synergyId))
    .orderBy(asc(scenario.position), asc(scenario.id))
    .all()

export const hasChosenScenario = (db: ReadDb, synergyId: Id): boolean =>
  db
    .select({ id: scenario.id })
    .from(scenario)
    .where(and(eq(scenario.synergyId, synergyId), eq(scenario.isChosen, true)))
    .get() !== undefined
