import { and, asc, eq, gte, isNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { FunderDeadline } from '../../shared/today/today.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { dueColumns, nothingDue, type DueCount, type DueWindow } from '../db/due.ts'
import { indicator, measure } from '../indicators/indicators.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { outreachEvent } from '../outreach/outreach.table.ts'
import { funderDuty, report } from '../reports/reports.table.ts'

/** Typed indicators that are to be measured at intervals, with the day of the last measure; the officer's tens of them. */
export const findTypedIndicators = (db: ReadDb) =>
  db
    .select({
      id: indicator.id,
      name: indicator.name,
      frequency: indicator.frequency,
      baselineDate: indicator.baselineDate,
      lastOn: sql<CalendarDate | null>`(select max(${measure.asOf}) from ${measure} where ${measure.indicatorId} = indicator.id)`,
    })
    .from(indicator)
    .where(and(isNull(indicator.formula), ne(indicator.frequency, 'onDemand')))
    .orderBy(asc(indicator.position), asc(indicator.id))
    .all()

/** Over before `today`, or to come until `horizon`; older than `since`, nobody will ask any more. */
export interface EventWindow extends DueWindow {
  since: CalendarDate
}

const lastDay = sql<CalendarDate>`coalesce(${outreachEvent.endDate}, ${outreachEvent.date})`

const isEventOfDay = ({ since, today, horizon }: EventWindow): SQL | undefined =>
  and(
    gte(outreachEvent.date, since),
    lte(outreachEvent.date, horizon),
    or(sql`${lastDay} >= ${today}`, and(lt(lastDay, today), isNull(outreachEvent.participantCount))),
  )

/** The oldest first: those that are over and whose participants are not noted, then those to come. */
export const findEventsOfDay = (db: ReadDb, window: EventWindow, limit: number) =>
  db
    .select({
      id: outreachEvent.id,
      name: outreachEvent.name,
      place: outreachEvent.place,
      date: outreachEvent.date,
      endDate: outreachEvent.endDate,
    })
    .from(outreachEvent)
    .where(isEventOfDay(window))
    .orderBy(asc(outreachEvent.date), asc(outreachEvent.id))
    .limit(limit)
    .all()

export const countEventsOfDay = (db: ReadDb, window: EventWindow): DueCount =>
  db.select(dueColumns(lastDay, window.today)).from(outreachEvent).where(isEventOfDay(window)).get() ?? nothingDue

const isReportDue = (date: CalendarDate): SQL | undefined => and(isNull(report.sentOn), lte(report.dueOn, date))
const isDutyDue = (date: CalendarDate): SQL | undefined => and(isNull(funderDuty.doneOn), lte(funderDuty.dueOn, date))

/** Reports and what else funders expect by this date, the soonest due first. */
export const findFunderDeadlines = (
  db: ReadDb,
  horizon: CalendarDate,
  limit: number,
): Omit<FunderDeadline, 'isLate'>[] =>
  union(
    db
      .select({
        kind: sql<FunderDeadline['kind']>`'report'`.as('kind'),
        id: sql<Id>`${report.id}`.as('id'),
        title: report.title,
        organisationName: sql<string>`coalesce(${usualName}, '')`.as('organisation_name'),
        dueOn: sql<CalendarDate>`${report.dueOn}`.as('due_on'),
      })
      .from(report)
      .leftJoin(organisation, eq(organisation.id, report.organisationId))
      .where(isReportDue(horizon)),
    db
      .select({
        kind: sql<FunderDeadline['kind']>`'duty'`.as('kind'),
        id: sql<Id>`${funderDuty.id}`.as('id'),
        title: funderDuty.label,
        organisationName: usualName.as('organisation_name'),
        dueOn: sql<CalendarDate>`${funderDuty.dueOn}`.as('due_on'),
      })
      .from(funderDuty)
      .innerJoin(organisation, eq(organisation.id, funderDuty.organisationId))
      .where(isDutyDue(horizon)),
  )
    .orderBy(sql`due_on`, sql`kind`, sql`id`)
    .limit(limit)
    .all()

export function countFunderDeadlines(db: ReadDb, { today, horizon }: DueWindow): DueCount {
  const reports =
    db.select(dueColumns(report.dueOn, today)).from(report).where(isReportDue(horizon)).get() ?? nothingDue
  const duties =
    db.select(dueColumns(funderDuty.dueOn, today)).from(funderDuty).where(isDutyDue(horizon)).get() ?? nothingDue
  return { total: reports.total + duties.total, late: reports.late + duties.late }
}
