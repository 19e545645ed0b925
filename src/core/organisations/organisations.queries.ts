import { and, asc, count, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { Id, Page } from '../../shared/fields.ts'
import type { OrganisationRow, organisationRoles } from '../../shared/organisations/organisations.contract.ts'
import { among } from '../db/among.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { matches } from '../db/search.ts'
import { zone } from '../initiative/initiative.table.ts'
import { contact, organisation } from './organisations.table.ts'

export type OrganisationRecord = typeof organisation.$inferSelect
export type ContactRecord = typeof contact.$inferSelect

export interface OrganisationFilter {
  search: string
  role: (typeof organisationRoles)[number] | null
  zoneId: Id | null
}

const peopleOf = sql`(select group_concat(${contact.firstName} || ' ' || ${contact.lastName} || ' ' || ${contact.jobTitle}, ' ')
  from ${contact} where ${contact.organisationId} = ${organisation.id})`

const hasRole = (role: OrganisationFilter['role']): SQL | undefined =>
  role === null ? undefined : sql`exists (select 1 from json_each(${organisation.roles}) where value = ${role})`

const condition = ({ search, role, zoneId }: OrganisationFilter): SQL | undefined =>
  and(
    matches(search, [organisation.name, organisation.shortName, organisation.activity, zone.name, peopleOf]),
    hasRole(role),
    zoneId === null ? undefined : eq(organisation.zoneId, zoneId),
  )

const byName = [sql`fold(${organisation.name})`, asc(organisation.id)]

const selectRows = (db: ReadDb) =>
  db
    .select({
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      roles: organisation.roles,
      zoneName: sql<string>`coalesce(${zone.name}, '')`,
      contactCount: sql<number>`(select count(*) from ${contact} where ${contact.organisationId} = ${organisation.id})`,
    })
    .from(organisation)
    .leftJoin(zone, eq(zone.id, organisation.zoneId))

/** One window of the organisations, by name. */
export const findOrganisations = (db: ReadDb, filter: OrganisationFilter, page: Page): OrganisationRow[] =>
  selectRows(db)
    .where(condition(filter))
    .orderBy(...byName)
    .limit(page.limit)
    .offset(page.offset)
    .all()

const countOrganisations = (db: ReadDb, filter: OrganisationFilter): number =>
  db
    .select({ count: count() })
    .from(organisation)
    .leftJoin(zone, eq(zone.id, organisation.zoneId))
    .where(condition(filter))
    .get()?.count ?? 0

/** The same, and how many there are. Words are sought once for both: among ten thousand organisations and their people that is what takes time. */
export function listOrganisations(
  db: ReadDb,
  filter: OrganisationFilter,
  page: Page,
): { total: number; rows: OrganisationRow[] } {
  if (filter.search.trim() === '')
    return { total: countOrganisations(db, filter), rows: findOrganisations(db, filter, page) }
  const found = db
    .select({ id: organisation.id, total: sql<number>`count(*) over ()` })
    .from(organisation)
    .leftJoin(zone, eq(zone.id, organisation.zoneId))
    .where(condition(filter))
    .orderBy(...byName)
    .limit(page.limit)
    .offset(page.offset)
    .all()
  const ids = found.map(({ id }) => id)
  const rows = selectRows(db)
    .where(among(organisation.id, ids))
    .orderBy(...byName)
    .all()
  // A window past the last one tells no total.
  return { total: found[0]?.total ?? (page.offset === 0 ? 0 : countOrganisations(db, filter)), rows }
}

export const getOrganisation = (db: ReadDb, id: Id): OrganisationRecord | undefined =>
  db.select().from(organisation).where(eq(organisation.id, id)).get()

/** The contacts of one organisation, the main one first, then by name. */
export const findContacts = (db: ReadDb, organisationId: Id): ContactRecord[] =>
  db
    .select()
    .from(contact)
    .where(eq(contact.organisationId, organisationId))
    .orderBy(desc(contact.isMain), sql`fold(${contact.lastName} || ' ' || ${contact.firstName})`, asc(contact.id))
    .all()

export const getContact = (db: ReadDb, id: Id): ContactRecord | undefined =>
  db.select().from(contact).where(eq(contact.id, id)).get()

export const insertOrganisation = (db: Db, row: typeof organisation.$inferInsert): void => {
  db.insert(organisation).values(row).run()
}

export const updateOrganisation = (db: Db, id: Id, patch: Partial<OrganisationRecord>): number =>
  changeRow(db, organisation, { id, patch })

export const deleteOrganisation = (db: Db, id: Id): number =>
  db.delete(organisation).where(eq(organisation.id, id)).run().changes

export const insertContact = (db: Db, row: typeof contact.$inferInsert): void => {
  db.insert(contact).values(row).run()
}

export const updateContact = (db: Db, id: Id, patch: Partial<ContactRecord>): number =>
  changeRow(db, contact, { id, patch })

/** Takes the mark of the main contact from all the contacts of an organisation. */
export const clearMainContact = (db: Db, organisationId: Id): void => {
  db.update(contact)
    .set({ isMain: false })
    .where(and(eq(contact.organisationId, organisationId), eq(contact.isMain, true)))
    .run()
}

export const deleteContact = (db: Db, id: Id): number => db.delete(contact).where(eq(contact.id, id)).run().changes
