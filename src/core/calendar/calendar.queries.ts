import { and, between, eq, gte, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { actionStatuses } from '../../shared/actions/actions.contract.ts'
import { decisionStatuses } from '../../shared/decisions/decisions.contract.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import { promiseOutcomes } from '../../shared/promises/promises.contract.ts'
import { action } from '../actions/actions.table.ts'
import { committee } from '../committees/committees.table.ts'
import { companyRelation } from '../companies/companies.table.ts'
import type { ReadDb } from '../db/db.ts'
import { decision } from '../decisions/decisions.table.ts'
import { interview } from '../interviews/interviews.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { outreachEvent } from '../outreach/outreach.table.ts'
import { milestone, phase } from '../phases/phases.table.ts'
import { promise } from '../promises/promises.table.ts'
import { funderDuty, report } from '../reports/reports.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

/** Both days counted. */
export interface Period {
  from: CalendarDate
  to: CalendarDate
}

const meetingColumns = {
  id: meeting.id,
  date: meeting.date,
  startTime: meeting.startTime,
  endTime: meeting.endTime,
  place: meeting.place,
  status: meeting.status,
  circulatedOn: meeting.circulatedOn,
  committeeName: committee.name,
  committeeCode: committee.code,
  number: meeting.number,
}

const selectMeetings = (db: ReadDb) =>
  db.select(meetingColumns).from(meeting).innerJoin(committee, eq(committee.id, meeting.committeeId))

export const findMeetingsBetween = (db: ReadDb, { from, to }: Period) =>
  selectMeetings(db)
    .where(between(meeting.date, from, to))
    .all()

/** Meetings of these days whose minutes nobody received. */
export const findUncirculatedBetween = (db: ReadDb, { from, to }: Period) =>
  selectMeetings(db)
    .where(and(between(meeting.date, from, to), isNull(meeting.circulatedOn), ne(meeting.status, 'validated')))
    .all()

/** Meetings whose minutes were circulated on these days. */
export const findCirculatedBetween = (db: ReadDb, { from, to }: Period) =>
  selectMeetings(db)
    .where(between(meeting.circulatedOn, from, to))
    .all()

export const findInterviewsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: interview.id,
      date: interview.date,
      startTime: interview.startTime,
      title: usualName,
      detail: interview.place,
      status: interview.status,
    })
    .from(interview)
    .innerJoin(organisation, eq(organisation.id, interview.organisationId))
    .where(and(between(interview.date, from, to), ne(interview.status, 'cancelled')))
    .all()

/** Events of which at least one day is among these. */
export const findEventsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: outreachEvent.id,
      date: outreachEvent.date,
      endDate: outreachEvent.endDate,
      title: outreachEvent.name,
      detail: outreachEvent.place,
    })
    .from(outreachEvent)
    .where(and(lte(outreachEvent.date, to), or(gte(outreachEvent.date, from), gte(outreachEvent.endDate, from))))
    .all()

const personColumns = { firstName: contact.firstName, lastName: contact.lastName, jobTitle: contact.jobTitle }
const organisationName = sql<string | null>`${usualName}`

// The index of actions, decisions and promises begins with their state: naming every state lets it be used.

export const findActionsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: action.id,
      date: action.dueDate,
      title: action.title,
      number: action.number,
      status: action.status,
      organisationName,
      person: personColumns,
    })
    .from(action)
    .leftJoin(organisation, eq(organisation.id, action.ownerOrganisationId))
    .leftJoin(contact, eq(contact.id, action.ownerContactId))
    .where(and(inArray(action.status, [...actionStatuses]), between(action.dueDate, from, to)))
    .all()

export const findDecisionsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: decision.id,
      date: decision.deadline,
      title: decision.text,
      number: decision.number,
      status: decision.status,
      organisationName,
      person: personColumns,
    })
    .from(decision)
    .leftJoin(organisation, eq(organisation.id, decision.responsibleOrganisationId))
    .leftJoin(contact, eq(contact.id, decision.responsibleContactId))
    .where(and(inArray(decision.status, [...decisionStatuses]), between(decision.deadline, from, to)))
    .all()

/** At the day they are due on; without one, at the day they were reached on. */
export const findMilestonesBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: milestone.phaseId,
      date: sql<CalendarDate | null>`coalesce(${milestone.dueDate}, ${milestone.doneDate})`,
      title: milestone.name,
      detail: phase.name,
      doneDate: milestone.doneDate,
    })
    .from(milestone)
    .innerJoin(phase, eq(phase.id, milestone.phaseId))
    .where(between(sql`coalesce(${milestone.dueDate}, ${milestone.doneDate})`, from, to))
    .all()

/** At their actual end; while they have none, at the planned one. */
export const findPhaseEndsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: phase.id,
      date: sql<CalendarDate | null>`coalesce(${phase.actualEnd}, ${phase.plannedEnd})`,
      title: phase.name,
      actualEnd: phase.actualEnd,
    })
    .from(phase)
    .where(between(sql`coalesce(${phase.actualEnd}, ${phase.plannedEnd})`, from, to))
    .all()

export const findPromisesBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: promise.organisationId,
      date: promise.dueDate,
      title: promise.text,
      detail: usualName,
      outcome: promise.outcome,
    })
    .from(promise)
    .innerJoin(organisation, eq(organisation.id, promise.organisationId))
    .where(
      and(
        or(isNull(promise.outcome), inArray(promise.outcome, [...promiseOutcomes])),
        between(promise.dueDate, from, to),
      ),
    )
    .all()

export const findCompanyStepsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: companyRelation.organisationId,
      date: companyRelation.nextStepOn,
      title: companyRelation.nextStep,
      detail: usualName,
    })
    .from(companyRelation)
    .innerJoin(organisation, eq(organisation.id, companyRelation.organisationId))
    .where(between(companyRelation.nextStepOn, from, to))
    .all()

export const findSynergyStepsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: synergy.id,
      date: synergy.nextStepOn,
      title: synergy.nextStep,
      number: synergy.number,
      name: synergy.name,
    })
    .from(synergy)
    .where(between(synergy.nextStepOn, from, to))
    .all()

export const findReportsBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: report.id,
      date: report.dueOn,
      title: report.title,
      detail: sql<string>`coalesce(${usualName}, '')`,
      sentOn: report.sentOn,
    })
    .from(report)
    .leftJoin(organisation, eq(organisation.id, report.organisationId))
    .where(and(isNotNull(report.dueOn), between(report.dueOn, from, to)))
    .all()

export const findDutiesBetween = (db: ReadDb, { from, to }: Period) =>
  db
    .select({
      id: funderDuty.id,
      date: funderDuty.dueOn,
      title: funderDuty.label,
      detail: usualName,
      doneOn: funderDuty.doneOn,
    })
    .from(funderDuty)
    .innerJoin(organisation, eq(organisation.id, funderDuty.organisationId))
    .where(between(funderDuty.dueOn, from, to))
    .all()
