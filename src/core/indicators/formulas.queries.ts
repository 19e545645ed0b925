import { sql, type SQL } from 'drizzle-orm'
import type { FigureRecordKind, Indicator } from '../../shared/indicators/indicators.contract.ts'
import type { Formula } from '../../shared/indicators/formulas.ts'
import { impactStatuses } from '../../shared/synergies/impacts.contract.ts'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import { isCompany } from '../companies/facts.queries.ts'
import { among } from '../db/among.ts'
import { FOREVER } from './facts.queries.ts'

/*
 * A figure is its records. Each formula says which count: rows of id, opens_id, since (the first day on which it counts), until (the
 * first on which it no longer does) and weight (what it adds). At most one row of a record counts on any day. The value on a day, the
 * list of what stands behind it and the curve all come from these rows alone.
 */

/** What a formula is narrowed by. The unit tells impacts of the kind `other` apart, since each names its own. */
export type Narrowing = Pick<Indicator, 'impactKind' | 'impactNature' | 'impactStatus' | 'unit'>

type Rows = (narrowing: Narrowing) => SQL

/** `count`: how many; `sum`: of their weights; `median`: of their weights; `share`: sum of the rows in % of those of `outOf`. */
export type Aggregate = 'count' | 'sum' | 'median' | 'share'

export interface Figure {
  aggregate: Aggregate
  /** What the records behind it are. */
  kind: FigureRecordKind
  rows: Rows
  /** Of a share: what it is a share of. */
  outOf?: Rows
}

const forGood = sql.raw(`'${FOREVER}' as until`)
/** Until the end of the calendar year of a date. */
const restOfYear = (date: string): SQL => sql.raw(`printf('%04d-01-01', substr(${date}, 1, 4) + 1) as until`)
const firstDayOf = (year: string): string => `printf('%04d-01-01', ${year})`
const lastDayOf = (year: string): string => `printf('%04d-12-31', ${year})`

const once = (table: string, date: string, isCounted = 'true'): Rows => {
  const rows = sql`select id, id as opens_id, ${sql.raw(date)} as since, ${forGood}, 1 as weight
                     from ${sql.raw(table)} where ${sql.raw(isCounted)}`
  return () => rows
}

const companiesAt = (step: 'contacted' | 'met' | 'contributing' | 'engaged'): Figure => ({
  aggregate: 'count',
  kind: 'organisation',
  rows: () => sql`select organisation_id as id, organisation_id as opens_id, ${sql.raw(`${step}_on`)} as since, ${forGood}, 1 as weight
                    from company_reach where ${sql.raw(`${step}_on`)} is not null`,
})

const synergiesFrom =
  (column: string): Rows =>
  () =>
    sql`select synergy_id as id, synergy_id as opens_id, ${sql.raw(column)} as since, ${forGood}, 1 as weight
              from synergy_reach where ${sql.raw(column)} is not null`

const synergiesOfForm = (form: 'collective' | 'b2b'): Figure => ({
  aggregate: 'count',
  kind: 'synergy',
  rows: () => sql`select synergy_id as id, synergy_id as opens_id, first_on as since, ${forGood}, 1 as weight
                    from synergy_reach join synergy on synergy.id = synergy_id where synergy.form = ${form}`,
})

/** Of those that came to the stage before, or further. */
const shareReaching = (stage: SynergyStage, before: SynergyStage): Figure => ({
  aggregate: 'share',
  kind: 'synergy',
  rows: synergiesFrom(`${stage}_on`),
  outOf: synergiesFrom(`${before}_on`),
})

const times =
  (table: string): Rows =>
  () =>
    sql`select id, id as opens_id, since, until, 1 as weight from ${sql.raw(table)}`

const meetingsOf = (kind: 'steering' | 'technical' | 'followUp', until: SQL): Figure => ({
  aggregate: 'count',
  kind: 'meeting',
  rows: () => sql`select meeting.id, meeting.id as opens_id, meeting.date as since, ${until}, 1 as weight
                    from meeting join committee on committee.id = meeting.committee_id
                   where committee.kind = ${kind} and meeting.status not in ('preparation', 'convened')`,
})

/** Granted money, in euros, from the start of the year that it is for. */
const granted =
  (which: string): Rows =>
  () =>
    sql`select id, id as opens_id, ${sql.raw(firstDayOf('year'))} as since, ${forGood}, granted_cents / 100.0 as weight
              from funding where granted_cents > 0 and ${sql.raw(which)}`

// As `facilitationOf` of the budget: what is planned until the year is over or the plan is reached, then what was done.
const facilitationRows: Rows = () => sql`
  select id, id as opens_id, since, until, weight from (
    select staff_line.id, ${sql.raw(firstDayOf('staff_line.year'))} as since, ${sql.raw(lastDayOf('staff_line.year'))} as until,
           iif(actual > 0 and actual >= planned, actual_fte, planned_fte) / 100.0 as weight
      from staff_line join facilitation on facilitation.year = staff_line.year where is_facilitation
    union all
    select staff_line.id, ${sql.raw(lastDayOf('staff_line.year'))}, ${sql.raw(firstDayOf('staff_line.year + 1'))},
           iif(actual > 0, actual_fte, planned_fte) / 100.0
      from staff_line join facilitation on facilitation.year = staff_line.year where is_facilitation
  ) where weight > 0`

const impactRows: Rows = ({ impactKind, impactNature, impactStatus, unit }) => {
  const sureEnough = impactStatuses.slice(impactStatuses.indexOf(impactStatus ?? 'estimated'))
  const isOfUnit = impactKind === 'other' ? sql`fold(trim(unit)) = fold(trim(${unit}))` : sql`true`
  return sql`select id, synergy_id as opens_id, since, until, quantity as weight from impact_life
              where kind = ${impactKind} and nature = ${impactNature} and ${among(sql.raw('status'), sureEnough)} and ${isOfUnit}`
}

/** In the calendar year of the day. */
const ofYear = (table: 'time_entry' | 'trip', weight: string): Rows => {
  const rows = sql`select id, id as opens_id, date as since, ${restOfYear('date')}, ${sql.raw(weight)} as weight from ${sql.raw(table)}`
  return () => rows
}

const count = (kind: FigureRecordKind, rows: Rows): Figure => ({ aggregate: 'count', kind, rows })
const sum = (kind: FigureRecordKind, rows: Rows): Figure => ({ aggregate: 'sum', kind, rows })

/** What each formula counts. A new one is added here, to the list of formulas, and to the words of the page. */
export const figures: Record<Formula, Figure> = {
  operationalSynergies: count('synergy', times('operational')),
  companiesInSynergies: count('organisation', times('company_in_synergy')),
  recurringSynergies: count('synergy', times('recurring')),
  steeringPerYear: meetingsOf('steering', restOfYear('meeting.date')),

  companiesContacted: companiesAt('contacted'),
  companiesMet: companiesAt('met'),
  companiesInterviewed: count(
    'organisation',
    () => sql`select organisation.id, organisation.id as opens_id, min(interview.date) as since, ${forGood}, 1 as weight
                from interview join organisation on organisation.id = interview.organisation_id
               where interview.status = 'held' and ${isCompany} group by organisation.id`,
  ),
  companiesContributing: companiesAt('contributing'),
  companiesEngaged: companiesAt('engaged'),
  interviewsHeld: count('interview', once('interview', 'date', `status = 'held'`)),
  needsStated: count('need', once('need', 'stated_on')),
  flowsStated: count('flow', once('flow', 'stated_on')),
  synergiesDetected: count('synergy', synergiesFrom('first_on')),
  synergiesCollective: synergiesOfForm('collective'),
  synergiesB2b: synergiesOfForm('b2b'),
  eventsHeld: count('event', once('outreach_event', 'date')),
  eventParticipants: sum(
    'event',
    () => sql`select id, id as opens_id, date as since, ${forGood}, participant_count as weight
                from outreach_event where participant_count > 0`,
  ),
  steeringMeetings: meetingsOf('steering', forGood),
  technicalMeetings: meetingsOf('technical', forGood),
  followUpMeetings: meetingsOf('followUp', forGood),

  sharePrioritised: shareReaching('prioritised', 'detected'),
  shareQualified: shareReaching('qualified', 'prioritised'),
  shareStudied: shareReaching('studied', 'qualified'),
  shareImplementing: shareReaching('implementing', 'studied'),
  shareOperational: shareReaching('operational', 'implementing'),
  shareLasting: shareReaching('lasting', 'operational'),
  daysToOperational: {
    aggregate: 'median',
    kind: 'synergy',
    // From the day it was detected, else from its first step: one that was entered as it stood may have no other.
    rows: () => sql`select synergy_id as id, synergy_id as opens_id, operational_on as since, ${forGood},
                           julianday(operational_on) - julianday(iif(at_detected_on <= operational_on, at_detected_on, first_on)) as weight
                      from synergy_reach where operational_on is not null`,
  },
  synergiesAbandoned: count('synergy', times('abandoned')),
  shareAbandoned: { aggregate: 'share', kind: 'synergy', rows: times('abandoned'), outOf: synergiesFrom('first_on') },

  impact: sum('impact', impactRows),

  facilitationFte: sum('staffLine', facilitationRows),
  privateFunding: { aggregate: 'share', kind: 'funding', rows: granted(`origin = 'private'`), outOf: granted('true') },
  actionsDone: count('action', once('action', 'settled_on', `status = 'done' and settled_on is not null`)),
  hoursSpent: sum('timeEntry', ofYear('time_entry', 'minutes / 60.0')),
  kilometresDriven: sum('trip', ofYear('trip', 'kilometre_tenths / 10.0')),
}
