import { and, asc, between, desc, eq, ne, or, sql } from 'drizzle-orm'
import type { CompanyStatus } from '../../shared/companies/companies.contract.ts'
import type { College } from '../../shared/committees/committees.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import { committee, membership } from '../committees/committees.table.ts'
import { companyRelation } from '../companies/companies.table.ts'
import { companyStandings, isCompany } from '../companies/facts.queries.ts'
import type { ReadDb } from '../db/db.ts'
import { attendance, meeting } from '../meetings/meetings.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { synergy, synergyStep } from '../synergies/synergies.table.ts'
import type { Span } from './evidence.queries.ts'

/** Synergies that are not confidential and that moved in a period, the latest move of each, in order of date. */
export const findMovedSynergies = (db: ReadDb, { from, to }: Span) =>
  db
    .select({
      number: synergy.number,
      name: synergy.name,
      // With a single max() SQLite takes the bare columns from the row that has the maximum: the latest step.
      stage: sql<SynergyStage>`${synergyStep.stage}`,
      date: sql<CalendarDate>`${synergyStep.date}`,
      latest: sql<string>`max(${synergyStep.date} || ${synergyStep.id})`,
    })
    .from(synergyStep)
    .innerJoin(synergy, eq(synergy.id, synergyStep.synergyId))
    .where(and(between(synergyStep.date, from, to), ne(synergy.confidentiality, 'confidential')))
    .groupBy(synergy.id)
    .orderBy(asc(sql`${synergyStep.date}`), asc(synergy.number))
    .all()

/** Companies that came to where they stand at the end of a period in the course of it, in order of date, then of name. */
export const findCompaniesMoved = (db: ReadDb, { from, to }: Span) =>
  db
    .select({
      name: organisation.name,
      isConfidential: sql`coalesce(${companyRelation.confidentiality} = 'confidential', false)`.mapWith(Boolean),
      status: sql<CompanyStatus>`standing.status`,
      since: sql<CalendarDate>`standing.since`,
    })
    .from(organisation)
    .innerJoin(
      sql`${companyStandings({ ids: null, until: to })} as standing`,
      sql`standing.organisation_id = organisation.id`,
    )
    .leftJoin(companyRelation, eq(companyRelation.organisationId, organisation.id))
    .where(and(isCompany, sql`standing.since between ${from} and ${to}`))
    .orderBy(sql`standing.since`, sql`fold(${organisation.name})`, asc(organisation.id))
    .all()

const isHeld = sql`${meeting.status} not in ('preparation', 'convened')`
const isThere = sql`${attendance.status} in ('present', 'represented', 'guest')`

const isSeated = sql`coalesce(${membership.fromDate} <= ${meeting.date}, true)
  and coalesce(${membership.toDate} >= ${meeting.date}, true)`

/** Meetings held in a period, in order of date, with the guests who came. */
export const findMeetingsHeld = (db: ReadDb, { from, to }: Span) =>
  db
    .select({
      id: meeting.id,
      date: meeting.date,
      number: meeting.number,
      committeeCode: committee.code,
      guests: sql<number>`(select count(*) from attendance where attendance.meeting_id = ${meeting.id}
        and attendance.membership_id is null and attendance.status in ('present', 'represented', 'guest'))`,
    })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(and(between(meeting.date, from, to), isHeld))
    .orderBy(asc(meeting.date), asc(meeting.startTime), asc(meeting.id))
    .all()

/**
 * Members and those who came, by meeting held in a period and by collège: the composition of the body on that day, and seats
 * outside it about which something was noted, as the attendance list has them. Someone represented came.
 */
export const findSeatsHeld = (db: ReadDb, { from, to }: Span) =>
  db
    .select({
      meetingId: sql<Id>`${meeting.id}`,
      college: sql<College>`${membership.college}`,
      members: sql<number>`count(*)`,
      present: sql<number>`count(iif(${isThere}, 1, null))`,
    })
    .from(meeting)
    .innerJoin(membership, eq(membership.committeeId, meeting.committeeId))
    .leftJoin(attendance, and(eq(attendance.meetingId, meeting.id), eq(attendance.membershipId, membership.id)))
    .where(and(between(meeting.date, from, to), isHeld, or(isSeated, sql`${attendance.status} is not null`)))
    .groupBy(meeting.id, membership.college)
    .orderBy(desc(sql`count(*)`))
    .all()
