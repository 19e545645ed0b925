import { and, asc, count, desc, eq, getTableColumns, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id, Page } from '../../shared/fields.ts'
import type {
  InterviewCounts,
  InterviewDetail,
  InterviewLead,
  InterviewRow,
  InterviewStatus,
} from '../../shared/interviews/interviews.contract.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { dueColumns, nothingDue, type DueCount, type DueWindow } from '../db/due.ts'
import { matches } from '../db/search.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { interview } from './interviews.table.ts'

export type InterviewRecord = typeof interview.$inferSelect

export interface InterviewFilter {
  search: string
  status: InterviewStatus | null
  organisationId: Id | null
}

// Subqueries are written out: drizzle leaves the table's name out of columns where a query has one table alone. Needs and flows
// are later features, counted by the name of their table.
const isOfConsultancy = sql`exists (select 1 from json_each(leading.roles) where value = 'consultancy')`

/** Who led it, told from the organisations of its interviewers; null while none is named. */
export const lead = sql<InterviewLead | null>`(
  select case min(${isOfConsultancy}) when 1 then 'consultancy' when 0 then iif(max(${isOfConsultancy}), 'together', 'officer') end
    from interview_participant as led join contact as leader on leader.id = led.contact_id
    join organisation as leading on leading.id = leader.organisation_id
   where led.interview_id = interview.id and led.part = 'interviewer')`

const countOf = (table: 'need' | 'flow') => {
  const counted = sql.identifier(table)
  return sql<number>`(select count(*) from ${counted} where ${counted}.interview_id = interview.id)`
}

const peopleOf = sql`(select group_concat(concat_ws(' ', person.first_name, person.last_name, person.job_title), ' ')
  from interview_participant as taking join contact as person on person.id = taking.contact_id
 where taking.interview_id = interview.id)`

const isSought = ({ search, status, organisationId }: InterviewFilter): SQL | undefined =>
  and(
    status === null ? undefined : eq(interview.status, status),
    organisationId === null ? undefined : eq(interview.organisationId, organisationId),
    matches(search, [organisation.name, organisation.shortName, interview.place, interview.notes, peopleOf]),
  )

const isPlanned = sql`interview.status = 'planned'`
const plannedFirst = [
  sql`not ${isPlanned}`,
  // Soonest first while planned, latest first afterwards.
  sql`iif(${isPlanned}, interview.date || coalesce(interview.start_time, ''), '')`,
  desc(interview.date),
  desc(interview.startTime),
  asc(interview.id),
]

const { notes: _notes, place: _place, mode: _mode, ...rowColumns } = getTableColumns(interview)

/** One window of the interviews: planned ones first, soonest first; then held and cancelled ones, latest first. */
export function findInterviews(db: ReadDb, filter: InterviewFilter, page: Page): InterviewRow[] {
  // The window is cut first, so that only its rows are counted for.
  const shown = db
    .select({ id: interview.id })
    .from(interview)
    .innerJoin(organisation, eq(organisation.id, interview.organisationId))
    .where(isSought(filter))
    .orderBy(...plannedFirst)
    .limit(page.limit)
    .offset(page.offset)
  return db
    .select({
      ...rowColumns,
      organisationName: usualName,
      lead,
      needCount: countOf('need'),
      flowCount: countOf('flow'),
    })
    .from(interview)
    .innerJoin(organisation, eq(organisation.id, interview.organisationId))
    .where(inArray(interview.id, shown))
    .orderBy(...plannedFirst)
    .all()
}

export const countInterviews = (db: ReadDb, filter: InterviewFilter): number =>
  db
    .select({ count: count() })
    .from(interview)
    .innerJoin(organisation, eq(organisation.id, interview.organisationId))
    .where(isSought(filter))
    .get()?.count ?? 0

const dayColumns = {
  id: interview.id,
  organisationId: interview.organisationId,
  organisationName: usualName,
  date: interview.date,
  startTime: interview.startTime,
}

/** An interview as the day names it. */
export type InterviewOfDay = Pick<InterviewRecord, 'id' | 'organisationId' | 'date' | 'startTime'> & {
  organisationName: string
}

const findOfDay = (db: ReadDb, where: SQL | undefined, limit: number): InterviewOfDay[] =>
  db
    .select(dayColumns)
    .from(interview)
    .innerJoin(organisation, eq(organisation.id, interview.organisationId))
    .where(where)
    .orderBy(asc(interview.date), asc(interview.startTime), asc(interview.id))
    .limit(limit)
    .all()

const countWhere = (db: ReadDb, where: SQL | undefined): number =>
  db.select({ count: count() }).from(interview).where(where).get()?.count ?? 0

const isPlannedBy = (date: CalendarDate): SQL | undefined =>
  and(eq(interview.status, 'planned'), lte(interview.date, date))
const isReportToSend = and(eq(interview.status, 'held'), isNull(interview.reportSentOn))

/** Planned until this date, soonest first; those whose day is gone by and that were not noted as held too. */
export const findInterviewsPlannedBy = (db: ReadDb, date: CalendarDate, limit: number): InterviewOfDay[] =>
  findOfDay(db, isPlannedBy(date), limit)

export const countInterviewsPlannedBy = (db: ReadDb, { today, horizon }: DueWindow): DueCount =>
  db.select(dueColumns(interview.date, today)).from(interview).where(isPlannedBy(horizon)).get() ?? nothingDue

/** Held, with a report that was not sent to the company yet, the oldest first. */
export const findReportsToSend = (db: ReadDb, limit: number): InterviewOfDay[] => findOfDay(db, isReportToSend, limit)

export const countReportsToSend = (db: ReadDb): number => countWhere(db, isReportToSend)

/** How many are planned and held, and by whom these were led. */
export function getInterviewCounts(db: ReadDb): InterviewCounts {
  // Grouped, so that who led an interview is told once for each.
  const groups = db
    .select({
      status: sql<InterviewStatus>`led.status`,
      lead: sql<InterviewLead | null>`led.lead`,
      count: count(),
    })
    .from(
      sql`(select interview.status, iif(interview.status = 'held', ${lead}, null) as lead from interview
        where interview.status in ('planned', 'held')) as led`,
    )
    .groupBy(sql`led.status`, sql`led.lead`)
    .all()
  const sum = (isCounted: (group: (typeof groups)[number]) => boolean): number =>
    groups.filter(isCounted).reduce((total, group) => total + group.count, 0)
  return {
    planned: sum(({ status }) => status === 'planned'),
    held: sum(({ status }) => status === 'held'),
    consultancy: sum((group) => group.lead === 'consultancy'),
    together: sum((group) => group.lead === 'together'),
    officer: sum((group) => group.lead === 'officer'),
  }
}

/** An interview with the names that its view shows. */
export const getInterviewWithNames = (
  db: ReadDb,
  id: Id,
): Omit<InterviewDetail, 'participants' | 'answers'> | undefined =>
  db
    .select({ ...getTableColumns(interview), organisationName: usualName, lead })
    .from(interview)
    .innerJoin(organisation, eq(organisation.id, interview.organisationId))
    .where(eq(interview.id, id))
    .get()

export const getInterview = (db: ReadDb, id: Id): InterviewRecord | undefined =>
  db.select().from(interview).where(eq(interview.id, id)).get()

export const insertInterview = (db: Db, row: typeof interview.$inferInsert): void => {
  db.insert(interview).values(row).run()
}

export const updateInterview = (db: Db, id: Id, patch: Partial<InterviewRecord>): void => {
  changeRow(db, interview, { id, patch })
}

export const deleteInterview = (db: Db, id: Id): number =>
  db.delete(interview).where(eq(interview.id, id)).run().changes
