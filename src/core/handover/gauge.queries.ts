import { asc, eq, lte, or, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { GaugePoint } from '../../shared/handover/handover.contract.ts'
import { progressStages, stageRank } from '../../shared/synergies/synergies.rules.ts'
import { action } from '../actions/actions.table.ts'
import { committee } from '../committees/committees.table.ts'
import { companyRelation } from '../companies/companies.table.ts'
import { companyStandings, isCompany } from '../companies/facts.queries.ts'
import { among } from '../db/among.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { zone } from '../initiative/initiative.table.ts'
import { isOpen } from '../meetings/followUp.queries.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { synergy } from '../synergies/synergies.table.ts'
import { lastMoveOn } from '../synergies/synergyRows.queries.ts'
import { gaugePoint } from './handover.table.ts'

/*
 * One statement tells all that is asked of one kind of record; which of them lack something is then told by the shared rules. What is
 * named in plain SQL is counted once a row, by an index.
 */

const hasContact = sql`exists (select 1 from contact where contact.organisation_id = organisation.id)`
const isIntroduced = sql`exists (select 1 from contact join introduction on introduction.contact_id = contact.id
  where contact.organisation_id = organisation.id
    and (introduction.introduced_by_id is not null or trim(introduction.introduced_by) <> ''))`
const introductionOfNobody = sql<Id | null>`(select min(introduction.id) from contact
  join introduction on introduction.contact_id = contact.id where contact.organisation_id = organisation.id)`

/** The companies that the démarche has met and that are with it still, those that came furthest first. */
export const findFollowedCompanies = (db: ReadDb, until: CalendarDate) =>
  db
    .select({
      id: organisation.id,
      name: usualName,
      isEngaged: sql`standing.status = 'engaged'`.mapWith(Boolean),
      zoneName: sql<string>`coalesce(${zone.name}, '')`,
      referentId: companyRelation.referentId,
      nextStep: sql<string>`coalesce(${companyRelation.nextStep}, '')`,
      hasContact: hasContact.mapWith(Boolean),
      isIntroduced: isIntroduced.mapWith(Boolean),
      introductionId: introductionOfNobody,
    })
    .from(organisation)
    .innerJoin(
      sql`${companyStandings({ ids: null, until })} as standing`,
      sql`standing.organisation_id = ${organisation.id}`,
    )
    .leftJoin(zone, eq(zone.id, organisation.zoneId))
    .leftJoin(companyRelation, eq(companyRelation.organisationId, organisation.id))
    .where(sql`${isCompany} and standing.status not in ('contacted', 'withdrawn')`)
    .orderBy(sql`standing.rank desc`, sql`fold(${usualName})`, asc(organisation.id))
    .all()

const operationalStages = JSON.stringify(progressStages.slice(stageRank('operational')))

const isUnproven = sql`(synergy.stage in (select value from json_each(${operationalStages}))
  and not exists (select 1 from synergy_step where synergy_step.synergy_id = synergy.id
    and synergy_step.evidence_kind is not null and trim(synergy_step.evidence) <> ''))`

/** The synergies that nobody abandoned, the longest idle first. */
export const findLiveSynergies = (db: ReadDb) =>
  db
    .select({
      id: synergy.id,
      number: synergy.number,
      name: synergy.name,
      stage: synergy.stage,
      referentId: synergy.referentId,
      nextStep: synergy.nextStep,
      nextStepOn: synergy.nextStepOn,
      lastMoveOn: lastMoveOn.as('last_move_on'),
      isUnproven: isUnproven.mapWith(Boolean),
    })
    .from(synergy)
    .where(ne(synergy.stage, 'abandoned'))
    .orderBy(sql`last_move_on`, asc(synergy.number))
    .all()

const Names = z.array(z.string())

/** The usual names of the companies of some synergies. */
export const findCompaniesOf = (db: ReadDb, synergyIds: Iterable<Id>): Map<Id, string[]> =>
  new Map(
    db
      .select({
        id: sql<Id>`taking.synergy_id`,
        names: sql`json_group_array(taking.name)`.mapWith((json: string) => Names.parse(JSON.parse(json))),
      })
      .from(
        sql`(select distinct synergy_company.synergy_id, ${usualName} as name from synergy_company
               join organisation on organisation.id = synergy_company.organisation_id
              where ${among(sql`synergy_company.synergy_id`, synergyIds)} order by fold(name)) as taking`,
      )
      .groupBy(sql`taking.synergy_id`)
      .all()
      .map(({ id, names }) => [id, names]),
  )

/** The meetings that were held, or whose day is gone by without anybody saying so, the oldest first. */
export const findHeldMeetings = (db: ReadDb, today: CalendarDate) =>
  db
    .select({
      id: meeting.id,
      committeeCode: committee.code,
      committeeName: committee.name,
      number: meeting.number,
      date: meeting.date,
      status: meeting.status,
    })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(
      or(sql`${meeting.status} not in ('preparation', 'convened')`, lte(meeting.date, sql`date(${today}, '-1 day')`)),
    )
    .orderBy(asc(meeting.date), asc(meeting.number), asc(meeting.id))
    .all()

/** The actions that are neither done nor abandoned, the soonest due first, those without a due date last. */
export const findOpenActions = (db: ReadDb) =>
  db
    .select({
      id: action.id,
      number: action.number,
      title: action.title,
      description: action.description,
      status: action.status,
      dueDate: action.dueDate,
      organisationId: action.ownerOrganisationId,
      contactId: action.ownerContactId,
    })
    .from(action)
    .where(isOpen({ status: action.status }))
    .orderBy(sql`${action.dueDate} is null`, asc(action.dueDate), asc(action.number))
    .all()

/** One point a day at most, oldest first. */
export const findPoints = (db: ReadDb): GaugePoint[] =>
  db
    .select({ date: gaugePoint.date, score: gaugePoint.score, missing: gaugePoint.missing })
    .from(gaugePoint)
    .orderBy(asc(gaugePoint.date))
    .all()

/** The point of a day, in the place of the one that the day may have. */
export const putPoint = (db: Db, point: typeof gaugePoint.$inferInsert): void => {
  const { score, missing } = point
  db.insert(gaugePoint).values(point).onConflictDoUpdate({ target: gaugePoint.date, set: { score, missing } }).run()
}
