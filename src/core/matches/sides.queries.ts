import { and, count, eq, isNotNull, lte, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { Match, MatchSide } from '../../shared/matches/matches.contract.ts'
import { fold } from '../../shared/search.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { flow } from '../flows/flows.table.ts'
import { zone } from '../initiative/initiative.table.ts'
import { need } from '../needs/needs.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { term } from '../vocabulary/vocabulary.table.ts'

/** Which flows, needs and offers are compared. */
export interface SideFilter {
  /** Only pairs that this company is in. */
  organisationId: Id | null
  /** Only pairs that this flow, need or offer is in. */
  sideId: Id | null
  search: string
}

/** Of the words typed, those that count: one bit a word. */
export const wordsOf = (search: string): string[] => fold(search).split(/\s+/u).filter(Boolean).slice(0, 30)

/** One bit for each of the words that these texts hold. */
const heldWords = (search: string, texts: readonly SQLWrapper[]): SQL<number> => {
  const words = wordsOf(search)
  if (words.length === 0) return sql<number>`0`
  const text = sql.join(
    texts.map((part) => sql`coalesce(${part}, '')`),
    sql` || ' ' || `,
  )
  // Each in its parentheses: SQLite gives `|` and `<<` one rank.
  const bits = words.map((word, bit) => sql`((instr(fold(${text}), ${word}) > 0) << ${sql.raw(String(bit))})`)
  return sql<number>`(${sql.join(bits, sql` | `)})`
}

interface SideColumns {
  id: SQLWrapper
  organisationId: SQLWrapper
}

const isAimed = ({ id, organisationId }: SideColumns, filter: SideFilter): SQL<number> =>
  sql<number>`(${
    and(
      filter.organisationId === null ? undefined : sql`${organisationId} = ${filter.organisationId}`,
      filter.sideId === null ? undefined : sql`${id} = ${filter.sideId}`,
    ) ?? sql`0`
  })`

// Subqueries on the table itself are written out under another name, which drizzle cannot take for the outer one.
const termsOf = (table: 'flow' | 'need', filter: SideFilter): SQL | undefined =>
  and(
    filter.organisationId === null
      ? undefined
      : sql`term_id in (select aimed.term_id from ${sql.raw(table)} as aimed where aimed.organisation_id = ${filter.organisationId})`,
    filter.sideId === null
      ? undefined
      : sql`term_id in (select aimed.term_id from ${sql.raw(table)} as aimed where aimed.id = ${filter.sideId})`,
  )

const isOffered = (table: 'flow' | 'need', column: string, value: string): SQL =>
  sql.raw(`${table}.term_id in (select other.term_id from ${table} as other where other.${column} = '${value}')`)

/** Flows whose term has both an outgoing and an incoming flow. */
const comparableFlows = (filter: SideFilter): SQL | undefined =>
  and(
    isNotNull(flow.termId),
    isOffered('flow', 'direction', 'out'),
    isOffered('flow', 'direction', 'in'),
    termsOf('flow', filter),
  )

const comparableNeeds = (filter: SideFilter): SQL | undefined =>
  and(
    isNotNull(need.termId),
    isOffered('need', 'kind', 'offer'),
    isOffered('need', 'kind', 'need'),
    termsOf('need', filter),
  )

// Those that the filter names come first, then the latest: what is left out of a term with very many is the oldest.
const rankIn = (group: SQL, named: SQL, latest: SQL): SQL.Aliased<number> =>
  sql<number>`row_number() over (partition by ${group} order by ${named} desc, ${latest} desc)`.as('rank')

const flowSides = (db: ReadDb, filter: SideFilter) => {
  const aimed = isAimed(flow, filter)
  const held = heldWords(filter.search, [
    flow.label,
    organisation.shortName,
    organisation.name,
    term.name,
    term.synonyms,
  ])
  return db
    .select({
      id: flow.id,
      termId: sql<Id>`${flow.termId}`.as('term'),
      isGiver: sql<number>`${flow.direction} = 'out'`.as('is_giver'),
      organisationId: flow.organisationId,
      zoneId: organisation.zoneId,
      quantity: flow.quantity,
      unit: flow.unit,
      period: flow.period,
      form: flow.form,
      hasConstraints: sql<number>`trim(${flow.constraints}) <> ''`.as('has_constraints'),
      aimed: aimed.as('aimed'),
      held: held.as('held'),
      rank: rankIn(
        sql`${flow.termId}, ${flow.direction}`,
        sql`${aimed} desc, ${held} <> 0`,
        sql`${flow.statedOn} desc, ${flow.id}`,
      ),
    })
    .from(flow)
    .innerJoin(organisation, eq(organisation.id, flow.organisationId))
    .innerJoin(term, eq(term.id, flow.termId))
}

const needSides = (db: ReadDb, filter: SideFilter) => {
  const aimed = isAimed(need, filter)
  const held = heldWords(filter.search, [
    need.text,
    organisation.shortName,
    organisation.name,
    term.name,
    term.synonyms,
  ])
  return db
    .select({
      id: need.id,
      termId: sql<Id>`${need.termId}`.as('term'),
      isGiver: sql<number>`${need.kind} = 'offer'`.as('is_giver'),
      organisationId: need.organisationId,
      zoneId: organisation.zoneId,
      intensity: need.intensity,
      aimed: aimed.as('aimed'),
      held: held.as('held'),
      rank: rankIn(
        sql`${need.termId}, ${need.kind}`,
        sql`${aimed} desc, ${held} <> 0`,
        sql`${need.statedOn} desc, ${need.id}`,
      ),
    })
    .from(need)
    .innerJoin(organisation, eq(organisation.id, need.organisationId))
    .innerJoin(term, eq(term.id, need.termId))
}

/** How many flows a term brings together; needs and offers likewise. */
export const countComparable = (db: ReadDb, kind: Match['kind'], filter: SideFilter): number =>
  (kind === 'flow'
    ? db.select({ count: count() }).from(flow).where(comparableFlows(filter)).get()
    : db.select({ count: count() }).from(need).where(comparableNeeds(filter)).get()
  )?.count ?? 0

/** Flows to compare, by term: of each term and direction the first `most`. */
export const findFlowSides = (db: ReadDb, filter: SideFilter, most: number) => {
  const ranked = flowSides(db, filter).where(comparableFlows(filter)).as('ranked')
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.rank, most))
    .orderBy(sql`${ranked.termId}`, sql`${ranked.rank}`)
    .all()
}

/** Needs and offers to compare, by term: of each term and kind the first `most`. */
export const findNeedSides = (db: ReadDb, filter: SideFilter, most: number) => {
  const ranked = needSides(db, filter).where(comparableNeeds(filter)).as('ranked')
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.rank, most))
    .orderBy(sql`${ranked.termId}`, sql`${ranked.rank}`)
    .all()
}

/** These flows, whichever they are compared with. */
export const findFlowSidesAmong = (db: ReadDb, filter: SideFilter, ids: Iterable<Id>) =>
  flowSides(db, filter)
    .where(and(isNotNull(flow.termId), among(flow.id, ids)))
    .all()

export const findNeedSidesAmong = (db: ReadDb, filter: SideFilter, ids: Iterable<Id>) =>
  needSides(db, filter)
    .where(and(isNotNull(need.termId), among(need.id, ids)))
    .all()

export type FlowSide = ReturnType<typeof findFlowSides>[number]
export type NeedSide = ReturnType<typeof findNeedSides>[number]

type ShownSide = MatchSide & Pick<Match, 'termId' | 'termName'>

const shown = {
  organisationName: usualName,
  termId: term.id,
  termName: term.name,
  zoneName: sql<string>`coalesce(${zone.name}, '')`,
}

/** How one side of a suggestion is shown. */
export const findShownFlows = (db: ReadDb, ids: Iterable<Id>): ShownSide[] =>
  db
    .select({
      ...shown,
      id: flow.id,
      organisationId: flow.organisationId,
      label: flow.label,
      direction: flow.direction,
      quantity: flow.quantity,
      unit: flow.unit,
      period: flow.period,
      confidentiality: flow.confidentiality,
    })
    .from(flow)
    .innerJoin(organisation, eq(organisation.id, flow.organisationId))
    .innerJoin(term, eq(term.id, flow.termId))
    .leftJoin(zone, eq(zone.id, organisation.zoneId))
    .where(among(flow.id, ids))
    .all()

export const findShownNeeds = (db: ReadDb, ids: Iterable<Id>): ShownSide[] =>
  db
    .select({
      ...shown,
      id: need.id,
      organisationId: need.organisationId,
      label: need.text,
      confidentiality: need.confidentiality,
    })
    .from(need)
    .innerJoin(organisation, eq(organisation.id, need.organisationId))
    .innerJoin(term, eq(term.id, need.termId))
    .leftJoin(zone, eq(zone.id, organisation.zoneId))
    .where(among(need.id, ids))
    .all()
    .map((row) => ({ ...row, direction: null, quantity: null, unit: null, period: null }))
