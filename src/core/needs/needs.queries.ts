import { and, count, desc, eq, getTableColumns, isNull, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Id, Page } from '../../shared/fields.ts'
import type { Need, NeedCounts, NeedKind, NeedRow } from '../../shared/needs/needs.contract.ts'
import { among } from '../db/among.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { matches } from '../db/search.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { term, theme } from '../vocabulary/vocabulary.table.ts'
import { collectiveNeed, need } from './needs.table.ts'

export interface NeedFilter {
  search: string
  kind: NeedKind | null
  /** 'none': those without a theme. */
  themeId: Id | null
  organisationId: Id | null
  interviewId: Id | null
  /** 'none': those in no collective need. */
  collectiveNeedId: Id | null
  synergyId: Id | null
}

// Synergies are a later feature: read by the name of their tables, never imported. Subqueries are written out: drizzle leaves
// the table's name out of columns where a query has one table alone.
const synergyCount = sql<number>`(select count(*) from synergy_source where synergy_source.need_id = ${need.id})`

const isUnder = (column: SQLiteColumn, id: Id | null): SQL | undefined => {
  if (id === null) return undefined
  return id === 'none' ? isNull(column) : eq(column, id)
}

const condition = (filter: NeedFilter): SQL | undefined =>
  and(
    filter.kind === null ? undefined : eq(need.kind, filter.kind),
    isUnder(need.themeId, filter.themeId),
    filter.organisationId === null ? undefined : eq(need.organisationId, filter.organisationId),
    filter.interviewId === null ? undefined : eq(need.interviewId, filter.interviewId),
    isUnder(need.collectiveNeedId, filter.collectiveNeedId),
    filter.synergyId === null
      ? undefined
      : sql`${need.id} in (select need_id from synergy_source where synergy_id = ${filter.synergyId})`,
    matches(filter.search, [
      need.text,
      need.quotation,
      need.note,
      organisation.shortName,
      organisation.name,
      theme.name,
      term.name,
      term.synonyms,
      collectiveNeed.name,
    ]),
  )

const selectRows = (db: ReadDb) =>
  db
    .select({
      ...getTableColumns(need),
      organisationName: sql<string>`coalesce(${usualName}, '')`,
      themeName: sql<string>`coalesce(${theme.name}, '')`,
      termName: sql<string>`coalesce(${term.name}, '')`,
      collectiveNeedName: sql<string>`coalesce(${collectiveNeed.name}, '')`,
      synergyCount,
    })
    .from(need)
    // Left joins, where one row is always found: SQLite leaves out those that a count does not read.
    .leftJoin(organisation, eq(organisation.id, need.organisationId))
    .leftJoin(theme, eq(theme.id, need.themeId))
    .leftJoin(term, eq(term.id, need.termId))
    .leftJoin(collectiveNeed, eq(collectiveNeed.id, need.collectiveNeedId))

/** One window of the needs and offers, the latest stated first. */
export const findNeeds = (db: ReadDb, filter: NeedFilter, page: Page): NeedRow[] =>
  selectRows(db)
    .where(condition(filter))
    .orderBy(desc(need.statedOn), desc(need.id))
    .limit(page.limit)
    .offset(page.offset)
    .all()

export const countNeeds = (db: ReadDb, filter: NeedFilter): number =>
  db
    .select({ count: count() })
    .from(need)
    .leftJoin(organisation, eq(organisation.id, need.organisationId))
    .leftJoin(theme, eq(theme.id, need.themeId))
    .leftJoin(term, eq(term.id, need.termId))
    .leftJoin(collectiveNeed, eq(collectiveNeed.id, need.collectiveNeedId))
    .where(condition(filter))
    .get()?.count ?? 0

export const getNeed = (db: ReadDb, id: Id): NeedRow | undefined => selectRows(db).where(eq(need.id, id)).get()

const isNeed = sql`${need.kind} = 'need'`

/** Needs, offers and the companies that stated them; offers are in no collective need of these counts. */
export const countByKind = (db: ReadDb): Omit<NeedCounts, 'byTheme'> =>
  db
    .select({
      needs: sql<number>`count(*) filter (where ${isNeed})`,
      offers: sql<number>`count(*) filter (where not ${isNeed})`,
      companies: sql<number>`count(distinct ${need.organisationId})`,
      ungrouped: sql<number>`count(*) filter (where ${isNeed} and ${need.collectiveNeedId} is null)`,
    })
    .from(need)
    .get() ?? { needs: 0, offers: 0, companies: 0, ungrouped: 0 }

/** Needs and offers under each theme, in the order of the themes. */
export const countByTheme = (db: ReadDb): NeedCounts['byTheme'] =>
  db
    .select({
      themeId: theme.id,
      name: theme.name,
      count: sql<number>`(select count(*) from need where need.theme_id = theme.id and need.kind = 'need')`,
      offerCount: sql<number>`(select count(*) from need where need.theme_id = theme.id and need.kind = 'offer')`,
    })
    .from(theme)
    .orderBy(theme.position, theme.id)
    .all()

export const countWithoutTheme = (db: ReadDb): { count: number; offerCount: number } =>
  db
    .select({
      count: sql<number>`count(*) filter (where ${isNeed})`,
      offerCount: sql<number>`count(*) filter (where not ${isNeed})`,
    })
    .from(need)
    .where(isNull(need.themeId))
    .get() ?? { count: 0, offerCount: 0 }

export const insertNeed = (db: Db, row: typeof need.$inferInsert): void => {
  db.insert(need).values(row).run()
}

export const updateNeed = (db: Db, id: Id, patch: Partial<Need>): number => changeRow(db, need, { id, patch })

export const deleteNeed = (db: Db, id: Id): number => db.delete(need).where(eq(need.id, id)).run().changes

/** Number of needs found. */
export const groupNeeds = (db: Db, ids: ReadonlySet<Id>, collectiveNeedId: Id | null): number =>
  db.update(need).set({ collectiveNeedId }).where(among(need.id, ids)).run().changes
