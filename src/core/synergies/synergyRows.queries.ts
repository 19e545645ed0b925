import { and, asc, count, eq, inArray, or, sql, type AnyColumn, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { synergyStages, type SynergyFilter } from '../../shared/synergies/synergies.contract.ts'
import { movingStages } from '../../shared/synergies/synergies.rules.ts'
import type { ReadDb } from '../db/db.ts'
import { matches } from '../db/search.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'
import { synergy } from './synergies.table.ts'

// Subqueries are written out: drizzle leaves the table's name out of columns where a query has one table alone. Follow-up groups
// are a later feature: read by the name of their table, never imported.
/** When a synergy last moved: its latest step, a meeting of its group, the scenario chosen, a readiness. */
export const lastMoveOn = sql<CalendarDate>`max(synergy.stage_since,
  coalesce((select max(readiness.date) from readiness where readiness.synergy_id = synergy.id), ''),
  coalesce((select max(scenario.chosen_on) from scenario where scenario.synergy_id = synergy.id and scenario.is_chosen), ''),
  coalesce((select max(meeting.date) from follow_up_group
      join meeting on meeting.committee_id = follow_up_group.committee_id
     where follow_up_group.synergy_id = synergy.id and meeting.status not in ('preparation', 'convened')), ''))`

// Companies are fewer than the synergies that they are in: those that a word names are found once, not for each synergy.
const isOfCompanyNamed = (word: string): SQL | undefined =>
  sql`synergy.id in (select synergy_id from synergy_company where organisation_id in (
    select organisation.id from organisation
     where ${matches(word, [sql`organisation.name`, sql`organisation.short_name`])}))`

const ownTexts = [
  sql`'S-' || synergy.number`,
  synergy.name,
  synergy.summary,
  synergy.nextStep,
  sql`(select theme.name from theme where theme.id = synergy.theme_id)`,
]

/** Every word typed is in the words of the synergy or names one of its companies. */
const holdsWords = (typed: string): SQL | undefined =>
  and(
    ...typed
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => or(matches(word, ownTexts), isOfCompanyNamed(word))),
  )

const NAMED_COMPANIES = 3
/** The first companies of a synergy by name, as JSON. */
const firstCompanies = sql`(select json_group_array(name) from (
  select distinct iif(organisation.short_name = '', organisation.name, organisation.short_name) as name
    from synergy_company join organisation on organisation.id = synergy_company.organisation_id
   where synergy_company.synergy_id = ${synergy.id} order by fold(name), name limit ${NAMED_COMPANIES}))`.mapWith(
  (json: string) => z.array(z.string()).parse(JSON.parse(json)),
)

const stageRank = sql`case synergy.stage ${sql.join(
  synergyStages.map((stage, rank) => sql`when ${stage} then ${rank}`),
  sql` `,
)} end`

const sourceIs = (column: 'need_id' | 'flow_id', id: Id): SQL =>
  sql`synergy.id in (select synergy_id from synergy_source where ${sql.identifier(column)} = ${id})`

/** What asks for attention as of a day: `coldReasonsOf` of the shared rules, in SQL. */
export interface ColdLimits {
  today: CalendarDate
  /** A synergy that has not moved since then is cold. */
  coldSince: CalendarDate
}

/** What JavaScript's `trim` takes away, so that a blank next step is blank here too. */
const BLANKS =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'

const isCold = ({ today, coldSince }: ColdLimits): SQL | undefined =>
  and(
    inArray(synergy.stage, movingStages),
    or(
      sql`trim(synergy.next_step, ${BLANKS}) = ''`,
      sql`synergy.next_step_on < ${today}`,
      sql`(synergy.stage_since <= ${coldSince} and ${lastMoveOn} <= ${coldSince})`,
    ),
  )

/** What is sought among the synergies, and as of when. */
export type SoughtSynergies = SynergyFilter & ColdLimits

const isThe = (column: AnyColumn, value: string | null): SQL | undefined =>
  value === null ? undefined : eq(column, value)

const isSought = (filter: SoughtSynergies): SQL | undefined =>
  and(
    isThe(synergy.stage, filter.stage),
    isThe(synergy.form, filter.form),
    isThe(synergy.nature, filter.nature),
    isThe(synergy.ambition, filter.ambition),
    isThe(synergy.origin, filter.origin),
    isThe(synergy.themeId, filter.themeId),
    isThe(synergy.collectiveNeedId, filter.collectiveNeedId),
    filter.organisationId === null
      ? undefined
      : sql`synergy.id in (select synergy_id from synergy_company where organisation_id = ${filter.organisationId})`,
    filter.needId === null ? undefined : sourceIs('need_id', filter.needId),
    filter.flowId === null ? undefined : sourceIs('flow_id', filter.flowId),
    filter.isCold ? isCold(filter) : undefined,
    holdsWords(filter.search),
  )

const rowColumns = {
  id: synergy.id,
  number: synergy.number,
  name: synergy.name,
  nature: synergy.nature,
  form: synergy.form,
  ambition: synergy.ambition,
  stage: synergy.stage,
  stageSince: synergy.stageSince,
  confidentiality: synergy.confidentiality,
  nextStep: synergy.nextStep,
  nextStepOn: synergy.nextStepOn,
  themeName: sql<string>`coalesce(${theme.name}, '')`,
  companyCount: sql<number>`(select count(distinct organisation_id) from synergy_company where synergy_company.synergy_id = ${synergy.id})`,
  companyNames: firstCompanies,
}

/** `stage`: in the order of the stages, then the longest idle first; `idle`: the longest idle first. */
export type SynergyOrder = 'stage' | 'idle'

/** One window of the synergies, and how many there are. What only the window shows is read for it alone. */
export function findSynergyRows(
  db: ReadDb,
  filter: SoughtSynergies,
  { offset, limit, order }: { offset: number; limit: number; order: SynergyOrder },
) {
  // Counted in the pass that finds the window: what synergies are sought by costs more than reading them.
  const stageFirst = order === 'stage' ? [stageRank] : []
  const page = db
    .select({
      id: synergy.id,
      lastMoveOn: lastMoveOn.as('last_move_on'),
      total: sql<number>`count(*) over ()`.as('total'),
    })
    .from(synergy)
    .where(isSought(filter))
    .orderBy(...stageFirst, sql`last_move_on`, asc(synergy.number))
    .limit(limit)
    .offset(offset)
    .as('page')
  const found = db
    .select({ row: { ...rowColumns, lastMoveOn: page.lastMoveOn }, total: page.total })
    .from(page)
    .innerJoin(synergy, eq(synergy.id, page.id))
    .leftJoin(theme, eq(theme.id, synergy.themeId))
    .orderBy(...stageFirst, asc(page.lastMoveOn), asc(synergy.number))
    .all()
  // A window past the last one tells no total.
  const total = found[0]?.total ?? (offset === 0 ? 0 : countSynergies(db, filter))
  return { total, rows: found.map(({ row }) => row) }
}

export type FoundSynergy = ReturnType<typeof findSynergyRows>['rows'][number]

export const countSynergies = (db: ReadDb, filter: SoughtSynergies): number =>
  db.select({ count: count() }).from(synergy).where(isSought(filter)).get()?.count ?? 0

/** How many synergies there are at each stage that has any. */
export const countByStage = (db: ReadDb, filter: SoughtSynergies) =>
  db.select({ stage: synergy.stage, count: count() }).from(synergy).where(isSought(filter)).groupBy(synergy.stage).all()

/** The first synergies of every stage, the longest idle first within each. */
export function findFirstOfStages(db: ReadDb, filter: SoughtSynergies, limit: number): FoundSynergy[] {
  const ranked = db
    .select({
      id: synergy.id,
      lastMoveOn: lastMoveOn.as('last_move_on'),
      place: sql<number>`row_number() over (partition by synergy.stage order by ${lastMoveOn}, synergy.number)`.as(
        'place',
      ),
    })
    .from(synergy)
    .where(isSought(filter))
    .as('ranked')
  return db
    .select({ ...rowColumns, lastMoveOn: ranked.lastMoveOn })
    .from(ranked)
    .innerJoin(synergy, eq(synergy.id, ranked.id))
    .leftJoin(theme, eq(theme.id, synergy.themeId))
    .where(sql`${ranked.place} <= ${limit}`)
    .orderBy(asc(ranked.place))
    .all()
}

export const getLastMove = (db: ReadDb, id: Id): CalendarDate | undefined =>
  db.select({ lastMoveOn }).from(synergy).where(eq(synergy.id, id)).get()?.lastMoveOn
