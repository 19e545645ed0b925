import { and, asc, count, eq, sql, type SQL } from 'drizzle-orm'
import type { Id, Page } from '../../shared/fields.ts'
import type { Term, TermKind, TermRow, TermUse } from '../../shared/vocabulary/vocabulary.contract.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { findReferences } from '../db/foreignKeys.ts'
import { matches } from '../db/search.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { term, theme } from './vocabulary.table.ts'

export type ThemeRecord = typeof theme.$inferSelect

/** In their order. */
export const findThemes = (db: ReadDb): ThemeRecord[] =>
  db.select().from(theme).orderBy(asc(theme.position), asc(theme.id)).all()

export const getTheme = (db: ReadDb, id: Id): ThemeRecord | undefined =>
  db.select().from(theme).where(eq(theme.id, id)).get()

export const insertTheme = (db: Db, row: typeof theme.$inferInsert): void => {
  db.insert(theme).values(row).run()
}

/** Number of rows found: 0 when there is no such theme. */
export const updateTheme = (db: Db, id: Id, patch: Partial<ThemeRecord>): number => changeRow(db, theme, { id, patch })

export const deleteTheme = (db: Db, id: Id): number => db.delete(theme).where(eq(theme.id, id)).run().changes

export interface TermFilter {
  search: string
  kind: TermKind | null
}

// Written out: drizzle leaves the table's name out of columns where a query has one table alone. Needs and flows are later
// features, counted by the name of their table.
const synonymWords = sql`(select group_concat(value, ' ') from json_each(term.synonyms))`
const useCount = sql<number>`(select count(*) from need where need.term_id = term.id)
  + (select count(*) from flow where flow.term_id = term.id)`

const isSought = ({ search, kind }: TermFilter): SQL | undefined =>
  and(matches(search, [term.name, synonymWords]), kind === null ? undefined : eq(term.kind, kind))

const byName = [sql`fold(term.name)`, asc(term.id)]

/** One window of the vocabulary, by name. */
export const findTerms = (db: ReadDb, filter: TermFilter, page: Page): TermRow[] =>
  db
    .select({ term, useCount })
    .from(term)
    .where(isSought(filter))
    .orderBy(...byName)
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map(({ term: row, ...rest }) => ({ ...row, ...rest }))

export const countTerms = (db: ReadDb, filter: TermFilter): number =>
  db.select({ count: count() }).from(term).where(isSought(filter)).get()?.count ?? 0

export const getTermRow = (db: ReadDb, id: Id): TermRow | undefined => {
  const found = db.select({ term, useCount }).from(term).where(eq(term.id, id)).get()
  return found && { ...found.term, useCount: found.useCount }
}

/** How many needs and flows are named beside a term. */
const NAMED_USES = 20

/** The needs and flows that a term names, the latest first. */
export const findTermUses = (db: ReadDb, id: Id): TermUse[] => {
  const used = sql`(select need.kind, need.id, need.text as words, need.stated_on, need.organisation_id from need
      where need.term_id = ${id}
     union all select 'flow', flow.id, flow.label, flow.stated_on, flow.organisation_id from flow where flow.term_id = ${id})`
  return db
    .select({
      kind: sql<TermUse['kind']>`used.kind`,
      id: sql<Id>`used.id`,
      label: sql<string>`used.words`,
      organisationName: usualName,
    })
    .from(sql`${used} as used`)
    .innerJoin(organisation, sql`${organisation.id} = used.organisation_id`)
    .orderBy(sql`used.stated_on desc, used.id desc`)
    .limit(NAMED_USES)
    .all()
}

/** The whole vocabulary, the oldest terms first: read for each need and flow that is noted, so without what a list needs. */
export const findAllTerms = (db: ReadDb): Term[] => db.select().from(term).orderBy(asc(term.id)).all()

export const getTerm = (db: ReadDb, id: Id): Term | undefined => db.select().from(term).where(eq(term.id, id)).get()

export const insertTerm = (db: Db, row: typeof term.$inferInsert): void => {
  db.insert(term).values(row).run()
}

export const updateTerm = (db: Db, id: Id, patch: Partial<Term>): void => {
  changeRow(db, term, { id, patch })
}

export const deleteTerm = (db: Db, id: Id): number => db.delete(term).where(eq(term.id, id)).run().changes

/** Whatever refers to one term refers to another: the foreign keys of the file as they are, those of later features too. */
export function nameByOther(db: Db, id: Id, into: Id): void {
  for (const { child, column } of findReferences(db.$client).filter(({ parent }) => parent === 'term')) {
    const key = sql.identifier(column)
    db.run(sql`UPDATE ${sql.identifier(child)} SET ${key} = ${into} WHERE ${key} = ${id}`)
  }
}
