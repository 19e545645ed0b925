import { sql, type SQL } from 'drizzle-orm'
import { companySteps } from '../../shared/companies/companies.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { progressStages } from '../../shared/synergies/synergies.rules.ts'
import { among } from '../db/among.ts'

/*
 * How far each company came is told by records, here and nowhere else: the list, its filter, the counts and the page of a
 * company all read these fragments.
 *
 *   contacted     an exchange; an interview whose date is gone by and that was not held (yet)
 *   met           an interview held; an attendance at a meeting held: present, represented, or a guest
 *   contributing  a need, an offer or a flow that it stated
 *   engaged       a role in a synergy, once both it had joined and the synergy had come to « priorisée » or further;
 *                 a seat in a follow-up group, from its first day (a seat without one: from the group's first meeting)
 *   any of them, or withdrawn: a step that the officer typed with its date
 *
 * A step needs no earlier one: a company met without having been called was met. Tables of later and of parallel features are
 * named in plain SQL.
 */

/** Whose facts are wanted (null: everyone's), and until which date. */
export interface FactScope {
  ids: readonly Id[] | null
  until: CalendarDate
}

/** Whether an `organisation` is a company: by its kind or by one of its roles. */
export const isCompany = sql`(organisation.kind = 'company'
  or exists (select 1 from json_each(organisation.roles) where value = 'company'))`

const prioritisedOrFurther = JSON.stringify(progressStages.slice(progressStages.indexOf('prioritised')))

/** When attendance tells that someone was there. */
export const wasThere = sql`attendance.status in ('present', 'represented', 'guest')
  and meeting.status not in ('preparation', 'convened')`

/** What told a step: organisation_id, step, date, source, id (of what the officer opens to see it), note. */
export function companyFacts({ ids, until }: FactScope): SQL {
  const isOf = (column: string): SQL => (ids === null ? sql`true` : among(sql.raw(column), ids))
  return sql`(select * from (
    select organisation_id, step, date, 'typed' as source, id, note from company_step where ${isOf('organisation_id')}
    union all
    select organisation_id, 'contacted', date, 'exchange', id, '' from exchange where ${isOf('organisation_id')}
    union all
    select organisation_id, iif(status = 'held', 'met', 'contacted'), date, 'interview', id, ''
      from interview where status <> 'cancelled' and ${isOf('organisation_id')}
    union all
    select membership.organisation_id, 'met', meeting.date, 'meeting', meeting.id, ''
      from membership join attendance on attendance.membership_id = membership.id
      join meeting on meeting.id = attendance.meeting_id where ${wasThere} and ${isOf('membership.organisation_id')}
    union all
    select attendance.organisation_id, 'met', meeting.date, 'meeting', meeting.id, ''
      from attendance join meeting on meeting.id = attendance.meeting_id
     where attendance.membership_id is null and ${wasThere} and ${isOf('attendance.organisation_id')}
    union all
    select organisation_id, 'contributing', stated_on, 'need', id, '' from need where ${isOf('organisation_id')}
    union all
    select organisation_id, 'contributing', stated_on, 'flow', id, '' from flow where ${isOf('organisation_id')}
    union all
    select organisation_id, 'engaged', max(joined_on, (
        select min(synergy_step.date) from synergy_step where synergy_step.synergy_id = synergy_company.synergy_id
           and synergy_step.stage in (select value from json_each(${prioritisedOrFurther})))), 'synergy', synergy_id, ''
      from synergy_company where ${isOf('organisation_id')}
    union all
    select membership.organisation_id, 'engaged', coalesce(membership.from_date, (
        select min(meeting.date) from meeting where meeting.committee_id = committee.id
           and meeting.status not in ('preparation', 'convened'))), 'seat', committee.id, ''
      from membership join committee on committee.id = membership.committee_id
     where committee.kind = 'followUp' and ${isOf('membership.organisation_id')}
  ) where organisation_id is not null and date <= ${until})`
}

const reachedSteps = companySteps.filter((step) => step !== 'withdrawn')
const rankText = `case fact.step ${companySteps.map((step, rank) => `when '${step}' then ${step === 'withdrawn' ? 0 : rank + 1}`).join(' ')} end`
const rankOf = sql.raw(rankText)

/**
 * Where each company stands: organisation_id, status, since. The furthest step that it reached; withdrawn from the day it
 * withdrew, until it is met, contributes or is engaged again, or the officer types a step: what happened before no longer
 * counts then. A call after it withdrew does not bring it back. A company that nothing is known of has no row.
 */
export const companyStandings = (scope: FactScope): SQL => sql`(
  -- With a single max() SQLite takes the bare columns from the row that has the maximum: the furthest step.
  select organisation_id, step as status, since, max(rank) as rank from (
    select fact.organisation_id, fact.step, ${rankOf} as rank,
           iif(fact.step = 'withdrawn', max(fact.date), min(fact.date)) as since
      from ${companyFacts(scope)} as fact
      left join (select organisation_id, max(date) as date from company_step
                  where step = 'withdrawn' and date <= ${scope.until} group by organisation_id) as withdrawal
        on withdrawal.organisation_id = fact.organisation_id
     where withdrawal.date is null or fact.step = 'withdrawn'
        or (fact.date > withdrawal.date and (fact.step <> 'contacted' or fact.source = 'typed'))
     group by fact.organisation_id, fact.step
  ) group by organisation_id)`

/** The furthest step that each company ever reached, whether or not it withdrew since: organisation_id, rank (1 contacted … 4 engaged). */
export const furthestSteps = (scope: FactScope): SQL => sql`(
  select fact.organisation_id, max(${rankOf}) as rank from ${companyFacts(scope)} as fact
   where fact.step <> 'withdrawn' group by fact.organisation_id)`

/** The first day on which each company had reached each step or a further one, null where it never did: organisation_id, contacted_on … engaged_on. */
export const firstReached = (scope: FactScope): SQL => sql`(
  select fact.organisation_id, ${sql.join(
    reachedSteps.map((step, rank) => sql.raw(`min(case when ${rankText} > ${rank} then fact.date end) as ${step}_on`)),
    sql`, `,
  )} from ${companyFacts(scope)} as fact where fact.step <> 'withdrawn' group by fact.organisation_id)`

/** When each company was last spoken with: organisation_id, date. An interview that was planned and not held is no contact. */
export const lastContacts = (scope: FactScope): SQL => sql`(
  select fact.organisation_id, max(fact.date) as date from ${companyFacts(scope)} as fact
   where fact.step = 'met' or (fact.step = 'contacted' and fact.source <> 'interview') group by fact.organisation_id)`
