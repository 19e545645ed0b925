import { count, eq, sql } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/fields.ts'
import { progressStages } from '../../shared/synergies/synergies.rules.ts'
import type { ReadDb } from '../db/db.ts'
import { synergy, synergyStep } from './synergies.table.ts'

const progress = sql`(select key from json_each(${JSON.stringify(progressStages)}) where value = ${synergyStep.stage})`

/**
 * How many synergies stood at each stage on a date, by their form, and how far they ever came until then: their steps tell it.
 * `furthest` is the rank of a stage that leads on.
 */
export function countAsOf(db: ReadDb, date: CalendarDate) {
  const history = db
    .select({
      synergyId: synergyStep.synergyId,
      stage: synergyStep.stage,
      place:
        sql<number>`row_number() over (partition by ${synergyStep.synergyId} order by ${synergyStep.date} desc, ${synergyStep.id} desc)`.as(
          'place',
        ),
      furthest: sql<number | null>`max(${progress}) over (partition by ${synergyStep.synergyId})`.as('furthest'),
      wasPaused: sql<number>`max(${synergyStep.stage} = 'paused') over (partition by ${synergyStep.synergyId})`.as(
        'was_paused',
      ),
      wasAbandoned:
        sql<number>`max(${synergyStep.stage} = 'abandoned') over (partition by ${synergyStep.synergyId})`.as(
          'was_abandoned',
        ),
    })
    .from(synergyStep)
    .where(sql`${synergyStep.date} <= ${date}`)
    .as('history')
  return db
    .select({
      stage: history.stage,
      furthest: history.furthest,
      wasPaused: history.wasPaused,
      wasAbandoned: history.wasAbandoned,
      form: synergy.form,
      count: count(),
    })
    .from(history)
    .innerJoin(synergy, eq(synergy.id, history.synergyId))
    .where(sql`${history.place} = 1`)
    .groupBy(sql`${history.stage}, ${history.furthest}, ${history.wasPaused}, ${history.wasAbandoned}, ${synergy.form}`)
    .all()
}

export type CountedSynergies = ReturnType<typeof countAsOf>[number]
