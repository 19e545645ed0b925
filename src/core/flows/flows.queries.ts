import { and, count, desc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { Id, Page } from '../../shared/fields.ts'
import type { Flow, FlowDirection, FlowRow } from '../../shared/flows/flows.contract.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { matches } from '../db/search.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { term } from '../vocabulary/vocabulary.table.ts'
import { flow } from './flows.table.ts'

export interface FlowFilter {
  search: string
  direction: FlowDirection | null
  termId: Id | null
  organisationId: Id | null
  interviewId: Id | null
  synergyId: Id | null
}

// Synergies are a later feature: read by the name of their tables, never imported.
const synergyCount = sql<number>`(select count(*) from synergy_source where synergy_source.flow_id = ${flow.id})`

const condition = (filter: FlowFilter): SQL | undefined =>
  and(
    filter.direction === null ? undefined : eq(flow.direction, filter.direction),
    filter.termId === null ? undefined : eq(flow.termId, filter.termId),
    filter.organisationId === null ? undefined : eq(flow.organisationId, filter.organisationId),
    filter.interviewId === null ? undefined : eq(flow.interviewId, filter.interviewId),
    filter.synergyId === null
      ? undefined
      : sql`${flow.id} in (select flow_id from synergy_source where synergy_id = ${filter.synergyId})`,
    matches(filter.search, [
      flow.label,
      flow.quotation,
      flow.counterpart,
      flow.constraints,
      term.name,
      term.synonyms,
      organisation.shortName,
      organisation.name,
    ]),
  )

const selectRows = (db: ReadDb) =>
  db
    .select({
      ...getTableColumns(flow),
      organisationName: sql<string>`coalesce(${usualName}, '')`,
      termName: sql<string>`coalesce(${term.name}, '')`,
      synergyCount,
    })
    .from(flow)
    // A left join, where one row is always found: SQLite leaves out those that a count does not read.
    .leftJoin(organisation, eq(organisation.id, flow.organisationId))
    .leftJoin(term, eq(term.id, flow.termId))

/** One window of the flows, the latest stated first. */
export const findFlows = (db: ReadDb, filter: FlowFilter, page: Page): FlowRow[] =>
  selectRows(db)
    .where(condition(filter))
    .orderBy(desc(flow.statedOn), desc(flow.id))
    .limit(page.limit)
    .offset(page.offset)
    .all()

export const countFlows = (db: ReadDb, filter: FlowFilter): number =>
  db
    .select({ count: count() })
    .from(flow)
    .leftJoin(organisation, eq(organisation.id, flow.organisationId))
    .leftJoin(term, eq(term.id, flow.termId))
    .where(condition(filter))
    .get()?.count ?? 0

export const getFlow = (db: ReadDb, id: Id): FlowRow | undefined => selectRows(db).where(eq(flow.id, id)).get()

export const insertFlow = (db: Db, row: typeof flow.$inferInsert): void => {
  db.insert(flow).values(row).run()
}

export const updateFlow = (db: Db, id: Id, patch: Partial<Flow>): number => changeRow(db, flow, { id, patch })

export const deleteFlow = (db: Db, id: Id): number => db.delete(flow).where(eq(flow.id, id)).run().changes
