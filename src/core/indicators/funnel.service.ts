import type { Funnel } from '../../shared/indicators/indicators.contract.ts'
import { progressStages } from '../../shared/synergies/synergies.rules.ts'
import type { ReadDb } from '../db/db.ts'
import { findAbandoned, findDelays, findStands, type SoughtFunnel } from './funnel.queries.ts'
import { medianOf } from './values.ts'

const THOUSAND = 1_000

type Stand = ReturnType<typeof findStands>[number]

const countOf = (stands: readonly Stand[]): number => stands.reduce((sum, { count }) => sum + count, 0)

function stagesOf(db: ReadDb, sought: SoughtFunnel, stands: readonly Stand[]): Funnel['stages'] {
  const delays = Map.groupBy(findDelays(db, sought), ({ rank }) => rank)
  const reachedOf = (rank: number): number => countOf(stands.filter(({ furthest }) => (furthest ?? -1) >= rank))
  return progressStages.map((stage, rank) => {
    const reached = reachedOf(rank)
    const before = rank === 0 ? 0 : reachedOf(rank - 1)
    const days = medianOf((delays.get(rank) ?? []).map((delay) => delay.days))
    return {
      stage,
      count: countOf(stands.filter((stand) => stand.stage === stage)),
      reached,
      share: before === 0 ? null : Math.floor((reached * THOUSAND) / before),
      medianDays: days === null ? null : Math.round(days),
    }
  })
}

function themesOf(stands: readonly Stand[]): Funnel['themes'] {
  return [...Map.groupBy(stands, ({ themeId }) => themeId)]
    .map(([themeId, ofTheme]) => ({ themeId, name: ofTheme[0]?.themeName ?? '', count: countOf(ofTheme) }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'fr'))
}

/** How far the synergies came until a day, where they stand on it, and why some were abandoned. */
export function readFunnel(db: ReadDb, sought: SoughtFunnel): Funnel {
  const stands = findStands(db, sought)
  return {
    asOf: sought.asOf,
    stages: stagesOf(db, sought, stands),
    paused: countOf(stands.filter(({ stage }) => stage === 'paused')),
    abandoned: findAbandoned(db, sought),
    themes: themesOf(stands),
  }
}
