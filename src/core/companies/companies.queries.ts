import { and, asc, count, eq, lte, sql, type SQL } from 'drizzle-orm'
import {
  companySteps,
  type CompanyCounts,
  type CompanyRow,
  type CompanyStatus,
  type CompanyStep,
} from '../../shared/companies/companies.contract.ts'
import type { CalendarDate, Id, Page } from '../../shared/fields.ts'
import { among } from '../db/among.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { dueColumns, nothingDue, type DueCount, type DueWindow } from '../db/due.ts'
import { matches } from '../db/search.ts'
import { zone } from '../initiative/initiative.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { companyRelation, companyStep, spokenNote } from './companies.table.ts'
import {
  companyFacts,
  companyStandings,
  furthestSteps,
  isCompany,
  lastContacts,
  type FactScope,
} from './facts.queries.ts'

export interface CompanyFilter {
  search: string
  status: CompanyStatus | null
  reached: CompanyStep['step'] | null
  zoneId: Id | null
  isLate: boolean
}

export type RelationRecord = typeof companyRelation.$inferSelect
export type StepRecord = typeof companyStep.$inferSelect

const peopleOf = sql`(select group_concat(concat_ws(' ', contact.first_name, contact.last_name, contact.job_title), ' ')
  from contact where contact.organisation_id = ${organisation.id})`

/** A next step, or a promise of ours, whose date is gone by: the promises that are late are read once, not once a company. */
const isLate = (
  today: CalendarDate,
): SQL<boolean> => sql<boolean>`(coalesce(${companyRelation.nextStepOn} < ${today}, false)
  or ${organisation.id} in (select promise.organisation_id from promise
      where promise.side = 'ours' and promise.outcome is null and promise.due_date < ${today}))`

/** As `countReached` counts them. */
const hasReached = (step: CompanyStep['step'], today: CalendarDate): SQL =>
  step === 'withdrawn'
    ? sql`${organisation.id} in (select organisation_id from company_step where step = 'withdrawn' and date <= ${today})`
    : sql`${organisation.id} in (select organisation_id from ${furthestSteps({ ids: null, until: today })} as furthest
        where furthest.rank > ${companySteps.indexOf(step)})`

const isSought = (filter: CompanyFilter, today: CalendarDate): SQL | undefined =>
  and(
    isCompany,
    matches(filter.search, [
      organisation.name,
      organisation.shortName,
      organisation.activity,
      zone.name,
      companyRelation.nextStep,
      peopleOf,
    ]),
    filter.zoneId === null ? undefined : eq(organisation.zoneId, filter.zoneId),
    filter.isLate ? isLate(today) : undefined,
    filter.reached === null ? undefined : hasReached(filter.reached, today),
    filter.status === null ? undefined : sql`coalesce(standing.status, 'toContact') = ${filter.status}`,
  )

// Where companies stand is computed from all their records only when it is asked for.
const standingsOf = (status: CompanyStatus | null, today: CalendarDate): SQL =>
  status === null
    ? sql`(select null as organisation_id, null as status) as standing`
    : sql`${companyStandings({ ids: null, until: today })} as standing`

const isHis = (name: string): SQL => sql`${sql.raw(name)}.organisation_id = ${organisation.id}`

/** The ids of all the companies sought, by name: looking for them is what takes time, so that it is done once for a list and its total. */
const findCompanyIds = (db: ReadDb, filter: CompanyFilter, today: CalendarDate): Id[] =>
  db
    .select({ id: organisation.id })
    .from(organisation)
    .leftJoin(zone, eq(zone.id, organisation.zoneId))
    .leftJoin(companyRelation, eq(companyRelation.organisationId, organisation.id))
    .leftJoin(standingsOf(filter.status, today), isHis('standing'))
    .where(isSought(filter, today))
    .orderBy(sql`fold(${organisation.name})`, asc(organisation.id))
    .all()
    .map(({ id }) => id)

export const countCompanies = (db: ReadDb): number =>
  db.select({ count: count() }).from(organisation).where(isCompany).get()?.count ?? 0

/** One window of the companies, by name, and how many there are: first which they are, then what is known of these alone. */
export function findCompanies(
  db: ReadDb,
  { offset, limit, ...filter }: CompanyFilter & Page,
  today: CalendarDate,
): { total: number; rows: CompanyRow[] } {
  const sought = findCompanyIds(db, filter, today)
  const ids = sought.slice(offset, offset + limit)
  return { total: sought.length, rows: ids.length === 0 ? [] : readRows(db, ids, today) }
}

function readRows(db: ReadDb, ids: readonly Id[], today: CalendarDate): CompanyRow[] {
  const scope: FactScope = { ids, until: today }
  return db
    .select({
      organisationId: organisation.id,
      name: organisation.name,
      zoneName: sql<string>`coalesce(${zone.name}, '')`,
      isAssociationMember: sql`coalesce(${companyRelation.isAssociationMember}, false)`.mapWith(Boolean),
      nextStep: sql<string>`coalesce(${companyRelation.nextStep}, '')`,
      nextStepOn: companyRelation.nextStepOn,
      status: sql<CompanyStatus>`coalesce(standing.status, 'toContact')`,
      statusSince: sql<CalendarDate | null>`standing.since`,
      lastContactOn: sql<CalendarDate | null>`contacted.date`,
      needCount: sql<number>`(select count(*) from need where need.organisation_id = ${organisation.id})`,
      flowCount: sql<number>`(select count(*) from flow where flow.organisation_id = ${organisation.id})`,
      synergyCount: sql<number>`(select count(distinct synergy_company.synergy_id) from synergy_company
        where synergy_company.organisation_id = ${organisation.id})`,
      isLate: isLate(today).mapWith(Boolean),
    })
    .from(organisation)
    .leftJoin(zone, eq(zone.id, organisation.zoneId))
    .leftJoin(companyRelation, eq(companyRelation.organisationId, organisation.id))
    .leftJoin(sql`${companyStandings(scope)} as standing`, isHis('standing'))
    .leftJoin(sql`${lastContacts(scope)} as contacted`, isHis('contacted'))
    .where(among(organisation.id, ids))
    .orderBy(sql`fold(${organisation.name})`, asc(organisation.id))
    .all()
}

/** Where one company stands; undefined while nothing is known of it. */
export const getStanding = (db: ReadDb, id: Id, until: CalendarDate) =>
  db
    .select({ status: sql<CompanyStatus>`standing.status`, since: sql<CalendarDate>`standing.since` })
    .from(sql`${companyStandings({ ids: [id], until })} as standing`)
    .get()

export const getLastContact = (db: ReadDb, id: Id, until: CalendarDate): CalendarDate | null =>
  db
    .select({ date: sql<CalendarDate>`contacted.date` })
    .from(sql`${lastContacts({ ids: [id], until })} as contacted`)
    .get()?.date ?? null

/** Everything that told a step of one company, by date; of one day what the officer typed comes first. */
export const findFacts = (db: ReadDb, id: Id, until: CalendarDate): CompanyStep[] =>
  db
    .select({
      id: sql<Id>`fact.id`,
      step: sql<CompanyStep['step']>`fact.step`,
      date: sql<CalendarDate>`fact.date`,
      source: sql<CompanyStep['source']>`fact.source`,
      note: sql<string>`fact.note`,
    })
    .from(sql`${companyFacts({ ids: [id], until })} as fact`)
    .orderBy(sql`fact.date`, sql`fact.source <> 'typed'`, sql`fact.id`)
    .all()

/** How many companies stand where, as of a date; those that nothing is known of are not counted. */
export const countStandings = (db: ReadDb, until: CalendarDate): { status: CompanyStatus; count: number }[] =>
  db
    .select({ status: sql<CompanyStatus>`standing.status`, count: count() })
    .from(organisation)
    .innerJoin(sql`${companyStandings({ ids: null, until })} as standing`, isHis('standing'))
    .where(isCompany)
    .groupBy(sql`standing.status`)
    .all()

/** How many companies reached each step or a further one until a date, and how many ever withdrew. */
export function countReached(db: ReadDb, until: CalendarDate): CompanyCounts['reached'] {
  const furthest = db
    .select({ rank: sql<number>`furthest.rank`, count: count() })
    .from(organisation)
    .innerJoin(sql`${furthestSteps({ ids: null, until })} as furthest`, isHis('furthest'))
    .where(isCompany)
    .groupBy(sql`furthest.rank`)
    .all()
  const withdrawn = db
    .select({ count: count() })
    .from(organisation)
    .where(
      and(
        isCompany,
        sql`exists (select 1 from company_step where company_step.organisation_id = organisation.id
          and company_step.step = 'withdrawn' and company_step.date <= ${until})`,
      ),
    )
    .get()
  return companySteps.map((step, index) => ({
    step,
    count:
      step === 'withdrawn'
        ? (withdrawn?.count ?? 0)
        : furthest.filter(({ rank }) => rank > index).reduce((sum, row) => sum + row.count, 0),
  }))
}

export const getRelation = (db: ReadDb, organisationId: Id): RelationRecord | undefined =>
  db.select().from(companyRelation).where(eq(companyRelation.organisationId, organisationId)).get()

export const insertRelation = (db: Db, row: typeof companyRelation.$inferInsert): void => {
  db.insert(companyRelation).values(row).run()
}

export const updateRelation = (db: Db, id: Id, patch: Partial<RelationRecord>): number =>
  changeRow(db, companyRelation, { id, patch })

const isStepDueBy = (date: CalendarDate): SQL | undefined => lte(companyRelation.nextStepOn, date)

/** The next steps that are due by this date, the soonest first. */
export const findNextStepsDueBy = (db: ReadDb, date: CalendarDate, limit: number) =>
  db
    .select({
      organisationId: companyRelation.organisationId,
      organisationName: usualName,
      nextStep: companyRelation.nextStep,
      nextStepOn: sql<CalendarDate>`${companyRelation.nextStepOn}`,
    })
    .from(companyRelation)
    .innerJoin(organisation, eq(organisation.id, companyRelation.organisationId))
    .where(isStepDueBy(date))
    .orderBy(asc(companyRelation.nextStepOn), sql`fold(${usualName})`, asc(companyRelation.id))
    .limit(limit)
    .all()

export const countNextStepsDueBy = (db: ReadDb, { today, horizon }: DueWindow): DueCount =>
  db.select(dueColumns(companyRelation.nextStepOn, today)).from(companyRelation).where(isStepDueBy(horizon)).get() ??
  nothingDue

export const getSpokenNote = (db: ReadDb, organisationId: Id): typeof spokenNote.$inferSelect | undefined =>
  db.select().from(spokenNote).where(eq(spokenNote.organisationId, organisationId)).get()

export const insertSpokenNote = (db: Db, row: typeof spokenNote.$inferInsert): void => {
  db.insert(spokenNote).values(row).run()
}

export const updateSpokenNote = (db: Db, id: Id, text: string): number =>
  changeRow(db, spokenNote, { id, patch: { text } })

export const insertStep = (db: Db, row: typeof companyStep.$inferInsert): void => {
  db.insert(companyStep).values(row).run()
}

export const updateStep = (db: Db, id: Id, patch: Partial<StepRecord>): number =>
  changeRow(db, companyStep, { id, patch })

export const deleteStep = (db: Db, id: Id): number => db.delete(companyStep).where(eq(companyStep.id, id)).run().changes
