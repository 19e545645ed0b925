import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { Confidentiality } from '../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { flow } from '../flows/flows.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { synergyCompany, synergySource, synergyStep } from '../synergies/synergies.table.ts'

/**
 * How secret it is that each of these organisations is in the démarche. Companies are a later feature: read by the name of their
 * table, never imported; one of which nothing was said has the default of that table.
 */
export function findRelationLevels(db: ReadDb, ids: readonly Id[]): Map<Id, Confidentiality> {
  const rows = db
    .select({
      id: organisation.id,
      level: sql<Confidentiality>`coalesce((select company_relation.confidentiality from company_relation
        where company_relation.organisation_id = organisation.id), 'partners')`,
    })
    .from(organisation)
    .where(among(organisation.id, new Set(ids)))
    .all()
  return new Map(rows.map(({ id, level }) => [id, level]))
}

/** The stage that a synergy had come to on a date; undefined when nothing is known of that time. */
export const getStageOn = (db: ReadDb, synergyId: Id, date: CalendarDate): SynergyStage | undefined =>
  db
    .select({ stage: synergyStep.stage })
    .from(synergyStep)
    .where(and(eq(synergyStep.synergyId, synergyId), lte(synergyStep.date, date)))
    .orderBy(desc(synergyStep.date), desc(synergyStep.id))
    .limit(1)
    .get()?.stage

/** Roles in a synergy by company, then in the order in which they were taken. */
export const findRoles = (db: ReadDb, synergyId: Id) =>
  db
    .select({
      organisationId: organisation.id,
      organisationName: usualName,
      role: synergyCompany.role,
      person: contact,
    })
    .from(synergyCompany)
    .innerJoin(organisation, eq(organisation.id, synergyCompany.organisationId))
    .leftJoin(contact, eq(contact.id, synergyCompany.contactId))
    .where(eq(synergyCompany.synergyId, synergyId))
    .orderBy(sql`fold(${usualName})`, asc(organisation.id), asc(synergyCompany.joinedOn), asc(synergyCompany.id))
    .all()

/** The flows that a synergy uses: those that go out first, then by company. */
export const findFlowsOf = (db: ReadDb, synergyId: Id) =>
  db
    .select({ flow, organisationName: usualName })
    .from(synergySource)
    .innerJoin(flow, eq(flow.id, synergySource.flowId))
    .innerJoin(organisation, eq(organisation.id, flow.organisationId))
    .where(eq(synergySource.synergyId, synergyId))
    .orderBy(desc(flow.direction), sql`fold(${usualName})`, asc(flow.statedOn), asc(flow.id))
    .all()
