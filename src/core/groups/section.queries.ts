import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { flow } from '../flows/flows.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { synergyCompany, synergySource, synergyStep } from '../synergies/synergies.table.ts'

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
