import { sql, type SQL } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Synergy, SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import { progressStages } from '../../shared/synergies/synergies.rules.ts'
import type { ReadDb } from '../db/db.ts'

/** Which synergies are wanted, as of which day; null: any form, any theme. */
export interface SoughtFunnel {
  asOf: CalendarDate
  form: Synergy['form']
  themeId: Id | null
}

/** Their steps until that day. */
const stepsOf = ({ asOf, form, themeId }: SoughtFunnel): SQL => sql`
  select synergy_step.* from synergy_step join synergy on synergy.id = synergy_step.synergy_id
   where synergy_step.date <= ${asOf}
     and ${form === null ? sql`true` : sql`synergy.form = ${form}`}
     and ${themeId === null ? sql`true` : sql`synergy.theme_id = ${themeId}`}`

const rank = sql.raw(
  `case stage ${progressStages.map((stage, index) => `when '${stage}' then ${index}`).join(' ')} end`,
)

// With a single max() SQLite takes the bare columns from the row that has it: the last step, by date and then as it was noted.
const withSteps = (sought: SoughtFunnel): SQL => sql`with
  steps as materialized (${stepsOf(sought)}),
  last as (select synergy_id, stage, date, reason, max(date || id) as place from steps group by synergy_id)`

/** Where each synergy stands and how far it ever came: `furthest` is the rank of a stage that leads on; null: none. */
export const findStands = (db: ReadDb, sought: SoughtFunnel) =>
  db
    .select({
      stage: sql<SynergyStage>`stand.stage`,
      furthest: sql<number | null>`stand.furthest`,
      themeId: sql<Id | null>`stand.theme_id`,
      themeName: sql<string>`stand.theme_name`,
      count: sql<number>`stand.count`,
    })
    .from(
      sql`(${withSteps(sought)}
        select last.stage, furthest, theme.id as theme_id, coalesce(theme.name, '') as theme_name, count(*) as count
          from last join (select synergy_id, max(${rank}) as furthest from steps group by synergy_id) as reach
            on reach.synergy_id = last.synergy_id
          join synergy on synergy.id = last.synergy_id left join theme on theme.id = synergy.theme_id
         group by last.stage, furthest, theme.id) as stand`,
    )
    .all()

/** From the first day of a synergy at one stage to its first day at the next, where it was at both, in this order: days. */
export const findDelays = (db: ReadDb, sought: SoughtFunnel) =>
  db
    .select({ rank: sql<number>`delay.rank`, days: sql<number>`delay.days` })
    .from(
      sql`(with first as materialized (
          select synergy_id, ${rank} as rank, min(date) as date from (${stepsOf(sought)})
           where stage not in ('paused', 'abandoned') group by synergy_id, stage)
        select next.rank, julianday(next.date) - julianday(first.date) as days
          from first join first as next on next.synergy_id = first.synergy_id and next.rank = first.rank + 1
         where next.date >= first.date) as delay`,
    )
    .all()

/** Those that stand abandoned, the latest first: when, why, and at which stage they were before. */
export const findAbandoned = (db: ReadDb, sought: SoughtFunnel) =>
  db
    .select({
      synergyId: sql<Id>`gone.synergy_id`,
      number: sql<number>`gone.number`,
      name: sql<string>`gone.name`,
      date: sql<CalendarDate>`gone.date`,
      after: sql<SynergyStage | null>`gone.after`,
      reason: sql<string>`gone.reason`,
    })
    .from(
      sql`(${withSteps(sought)}
        select last.synergy_id, synergy.number, synergy.name, last.date, last.reason, (
            select steps.stage from steps where steps.synergy_id = last.synergy_id and steps.stage not in ('paused', 'abandoned')
             order by steps.date desc, steps.id desc limit 1) as after
          from last join synergy on synergy.id = last.synergy_id where last.stage = 'abandoned'
         order by last.date desc, synergy.number desc) as gone`,
    )
    .all()
