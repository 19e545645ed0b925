import { sql, type SQL } from 'drizzle-orm'
import { impactKinds } from '../../shared/synergies/impacts.contract.ts'
import { progressStages } from '../../shared/synergies/synergies.rules.ts'
import { firstReached, isCompany } from '../companies/facts.queries.ts'

/*
 * What figures are counted from, as tables that a query names after `with`: what is not named there is not computed, what is named
 * twice is computed once. Whatever holds for a time has `since` (included) and `until` (not included). Tables of later and of
 * parallel features are named in plain SQL.
 */

/** The `until` of what holds for good; above every date that can be written. */
export const FOREVER = '9999-12-31'

/** One row for each time during which a record holds: times of one record that touch or overlap become one. Takes and gives id, since, until. */
const merged = (times: SQL): SQL => sql`
  select id, min(since) as since, max(until) as until from (
    select id, since, until, sum(is_start) over (partition by id order by since, until rows unbounded preceding) as island from (
      select id, since, until, since > coalesce(max(until) over (
          partition by id order by since, until rows between unbounded preceding and 1 preceding), '') as is_start
        from (${times}) where since < until))
   group by id, island`

const quoted = (stages: readonly string[]): string => stages.map((stage) => `'${stage}'`).join(', ')

const firstDays = sql.raw(
  progressStages
    .map(
      (stage, rank) =>
        `min(case when stage in (${quoted(progressStages.slice(rank))}) then date end) as ${stage}_on,
         min(case when stage = '${stage}' then date end) as at_${stage}_on`,
    )
    .join(', '),
)

const usualKinds = sql.raw(quoted(impactKinds.filter((kind) => kind !== 'other')))

/** Everything that figures are counted from, for a query to begin with. */
export const facts = sql`
  -- The first day of each company at each step or further.
  company_reach as materialized (
    select reach.* from ${firstReached({ ids: null, until: FOREVER })} as reach
      join organisation on organisation.id = reach.organisation_id where ${isCompany}),
  -- The first day of each synergy at each stage or further (detected_on), and at that very stage (at_detected_on).
  synergy_reach as materialized (
    select synergy_id, min(date) as first_on, ${firstDays} from synergy_step group by synergy_id),
  -- Where each synergy stood, and when: of several steps of one day the last one counts.
  -- With a single max() SQLite takes the bare columns from the row that has the maximum.
  synergy_stand as materialized (
    select synergy_id, stage, date as since,
           coalesce(lead(date) over (partition by synergy_id order by date), ${FOREVER}) as until
      from (select synergy_id, date, stage, max(id) from synergy_step group by synergy_id, date)),
  -- When each synergy was operational or lasting.
  operational as materialized (${merged(
    sql`select synergy_id as id, since, until from synergy_stand where stage in ('operational', 'lasting')`,
  )}),
  -- When each synergy stood abandoned.
  abandoned as materialized (${merged(
    sql`select synergy_id as id, since, until from synergy_stand where stage = 'abandoned'`,
  )}),
  -- When each company took part in a synergy that was operational or lasting.
  company_in_synergy as (${merged(
    sql`select synergy_company.organisation_id as id, max(synergy_company.joined_on, operational.since) as since, operational.until
          from operational join synergy_company on synergy_company.synergy_id = operational.id
          join organisation on organisation.id = synergy_company.organisation_id where ${isCompany}`,
  )}),
  -- When a synergy was operational that already was a year before or more, within the four years that end on that day.
  recurring as (${merged(
    sql`select now.id, max(now.since, date(earlier.since, '+1 year')) as since,
               min(now.until, coalesce(date(earlier.until, '+4 years'), ${FOREVER})) as until
          from operational as now join operational as earlier on earlier.id = now.id and earlier.since <= now.since`,
  )}),
  -- When each impact counts: from its first day (else from the first step of its synergy), as long as its synergy is not abandoned.
  -- What was noted once and for all (a one-off impact that is more than an estimate) counts for good.
  alive as materialized (
    select id as synergy_id, '' as since, min(since) as until from abandoned group by id
    union all
    select abandoned.id, abandoned.until, coalesce((
        select min(again.since) from abandoned as again where again.id = abandoned.id and again.since >= abandoned.until), ${FOREVER})
      from abandoned where abandoned.until < ${FOREVER}
    union all
    select synergy_id, '', ${FOREVER} from synergy_reach where synergy_id not in (select id from abandoned)),
  impact_life as materialized (
    select impact.id, impact.synergy_id, impact.kind, impact.nature, impact.status, impact.quantity,
           iif(impact.kind in (${usualKinds}), '', impact.label) as label,
           iif(impact.kind in (${usualKinds}), '', impact.unit) as unit,
           max(coalesce(impact.start_date, synergy_reach.first_on), alive.since) as since, alive.until
      from impact join synergy_reach on synergy_reach.synergy_id = impact.synergy_id
      join alive on alive.synergy_id = impact.synergy_id
     where impact.nature = 'annual' or impact.status = 'estimated'
    union all
    select impact.id, impact.synergy_id, impact.kind, impact.nature, impact.status, impact.quantity,
           iif(impact.kind in (${usualKinds}), '', impact.label),
           iif(impact.kind in (${usualKinds}), '', impact.unit),
           coalesce(impact.start_date, synergy_reach.first_on), ${FOREVER}
      from impact join synergy_reach on synergy_reach.synergy_id = impact.synergy_id
     where impact.nature = 'oneOff' and impact.status <> 'estimated'),
  -- The facilitation of each year, in hundredths of a full-time equivalent.
  facilitation as (
    select year, total(planned_fte) as planned, total(actual_fte) as actual from staff_line where is_facilitation group by year)`
