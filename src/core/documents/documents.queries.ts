import { eq, or, sql } from 'drizzle-orm'
import type { Confidentiality } from '../../shared/confidentiality.ts'
import type { Id } from '../../shared/fields.ts'
import { companyRelation } from '../companies/companies.table.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { organisation } from '../organisations/organisations.table.ts'

/** Whom a document is about. */
export interface Concerned {
  organisationIds: Iterable<Id>
  contactIds: Iterable<Id>
}

const contactIds = sql<string>`(select json_group_array(contact.id) from contact where contact.organisation_id = ${organisation.id})`

/** How secret the part of these organisations in the démarche is, and that of every other one that is confidential. */
export const findSecrecy = (db: ReadDb, concerned: Concerned) =>
  db
    .select({
      organisationId: organisation.id,
      name: organisation.name,
      shortName: organisation.shortName,
      contactIds,
      confidentiality: sql<Confidentiality>`coalesce(${companyRelation.confidentiality}, 'partners')`,
    })
    .from(organisation)
    .leftJoin(companyRelation, eq(companyRelation.organisationId, organisation.id))
    .where(
      or(
        eq(companyRelation.confidentiality, 'confidential'),
        among(organisation.id, concerned.organisationIds),
        sql`${organisation.id} in (select contact.organisation_id from contact
          where ${among(sql`contact.id`, concerned.contactIds)})`,
      ),
    )
    .orderBy(organisation.id)
    .all()
