import { and, asc, eq, getTableColumns, ne, sql } from 'drizzle-orm'
import type { Confidentiality } from '../../shared/confidentiality.ts'
import type { Id } from '../../shared/fields.ts'
import { synergyRoles } from '../../shared/synergies/synergies.contract.ts'
import { among } from '../db/among.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { flow } from '../flows/flows.table.ts'
import { need } from '../needs/needs.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { synergyCompany, synergySource } from './synergies.table.ts'

export type CompanyRecord = typeof synergyCompany.$inferSelect

const rankOfRole = sql`(select key from json_each(${JSON.stringify(synergyRoles)}) where value = ${synergyCompany.role})`
// What the démarche keeps of a company is a later feature: read by the name of its table, never imported.
const confidentiality = sql<Confidentiality>`coalesce((select company_relation.confidentiality from company_relation
  where company_relation.organisation_id = ${organisation.id}), 'partners')`

/** Who takes part in a synergy: by role, then name. */
export const findCompanies = (db: ReadDb, synergyId: Id) =>
  db
    .select({ ...getTableColumns(synergyCompany), organisationName: usualName, confidentiality })
    .from(synergyCompany)
    .innerJoin(organisation, eq(organisation.id, synergyCompany.organisationId))
    .where(eq(synergyCompany.synergyId, synergyId))
    .orderBy(rankOfRole, sql`fold(${usualName})`, asc(synergyCompany.id))
    .all()

export const getCompany = (db: ReadDb, id: Id): CompanyRecord | undefined =>
  db.select().from(synergyCompany).where(eq(synergyCompany.id, id)).get()

/** Whether another line than `id` (null: any) gives this company this role. */
export const hasRole = (
  db: ReadDb,
  { synergyId, organisationId, role }: Pick<CompanyRecord, 'synergyId' | 'organisationId' | 'role'>,
  id: Id | null = null,
): boolean =>
  db
    .select({ id: synergyCompany.id })
    .from(synergyCompany)
    .where(
      and(
        eq(synergyCompany.synergyId, synergyId),
        eq(synergyCompany.organisationId, organisationId),
        eq(synergyCompany.role, role),
        id === null ? undefined : ne(synergyCompany.id, id),
      ),
    )
    .get() !== undefined

export const insertCompany = (db: Db, row: typeof synergyCompany.$inferInsert): void => {
  db.insert(synergyCompany).values(row).run()
}

export const updateCompany = (db: Db, id: Id, patch: Partial<CompanyRecord>): void => {
  changeRow(db, synergyCompany, { id, patch })
}

export const deleteCompany = (db: Db, id: Id): number =>
  db.delete(synergyCompany).where(eq(synergyCompany.id, id)).run().changes

/** The needs and flows that a synergy comes from, in the order in which they were linked. */
export const findSources = (db: ReadDb, synergyId: Id) =>
  db.select().from(synergySource).where(eq(synergySource.synergyId, synergyId)).orderBy(asc(synergySource.id)).all()

export const findNeedsAmong = (db: ReadDb, ids: readonly Id[]) =>
  db
    .select({ id: need.id, organisationId: need.organisationId, kind: need.kind })
    .from(need)
    .where(among(need.id, ids))
    .all()

export const findFlowsAmong = (db: ReadDb, ids: readonly Id[]) =>
  db
    .select({ id: flow.id, organisationId: flow.organisationId, direction: flow.direction })
    .from(flow)
    .where(among(flow.id, ids))
    .all()

export const insertSource = (db: Db, row: typeof synergySource.$inferInsert): void => {
  db.insert(synergySource).values(row).run()
}

export const deleteSource = (db: Db, id: Id): void => {
  db.delete(synergySource).where(eq(synergySource.id, id)).run()
}
