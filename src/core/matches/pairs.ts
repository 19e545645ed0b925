import type { Id } from '../../shared/fields.ts'
import { yearlyQuantity } from '../../shared/flows/flows.rules.ts'
import { distanceKm, type Place } from '../../shared/geography.ts'
import { fitOfFlows, fitOfNeed, type Fit, type FlowFacts } from '../../shared/matches/matches.rules.ts'
import type { FlowSide, NeedSide } from './sides.queries.ts'

/** A flow, a need or an offer, ready to be compared with many others. */
export interface Side {
  kind: 'flow' | 'need'
  id: Id
  termId: Id
  organisationId: Id
  zoneId: Id | null
  isGiver: boolean
  /** Whether the filter asks for it. */
  isAimed: boolean
  /** Of the words typed, those that its texts hold: one bit a word. */
  held: number
  facts: FlowFacts
  intensity: NeedSide['intensity']
}

const noFacts: FlowFacts = { hasQuantity: false, hasUnit: false, yearly: null, form: null, hasConstraints: false }

const common = (row: FlowSide | NeedSide) => ({
  id: row.id,
  termId: row.termId,
  organisationId: row.organisationId,
  zoneId: row.zoneId,
  isGiver: row.isGiver === 1,
  isAimed: row.aimed === 1,
  held: row.held,
})

export const flowSide = (row: FlowSide): Side => ({
  kind: 'flow',
  ...common(row),
  intensity: null,
  facts: {
    hasQuantity: row.quantity !== null,
    hasUnit: row.unit !== null,
    yearly: yearlyQuantity(row),
    form: row.form,
    hasConstraints: row.hasConstraints === 1,
  },
})

export const needSide = (row: NeedSide): Side => ({
  kind: 'need',
  ...common(row),
  intensity: row.intensity,
  facts: noFacts,
})

type DistanceOf = (one: Id | null, other: Id | null) => number | null

/** Distances between zones, each worked out once. One zone is at no distance from itself, wherever it is. */
export function zoneDistances(places: ReadonlyMap<Id, Place>): DistanceOf {
  const known = new Map<Id, Map<Id, number | null>>()
  const workOut = (one: Id, other: Id): number | null => {
    const [from, to] = [places.get(one), places.get(other)]
    return from === undefined || to === undefined ? null : Math.round(distanceKm(from, to) * 10) / 10
  }
  return (one, other) => {
    if (one === null || other === null) return null
    if (one === other) return 0
    const row = known.get(one) ?? new Map<Id, number | null>()
    known.set(one, row)
    const found = row.get(other)
    if (found !== undefined) return found
    const worked = workOut(one, other)
    row.set(other, worked)
    return worked
  }
}

export interface FittingPair {
  giver: Side
  taker: Side
  fit: Fit
}

/** Whether two sides are a suggestion at all: one gives what another company looks for, under one name. */
export const isPair = (giver: Side, taker: Side): boolean =>
  giver.isGiver && !taker.isGiver && giver.termId === taker.termId && giver.organisationId !== taker.organisationId

export const fitOf = (giver: Side, taker: Side, distanceOf: DistanceOf): Fit => {
  const distance = distanceOf(giver.zoneId, taker.zoneId)
  return giver.kind === 'flow' ? fitOfFlows(giver.facts, taker.facts, distance) : fitOfNeed(taker, distance)
}

/**
 * Every giver with every taker of its term, terms and sides in the order in which they come; `isAimed`: only the pairs that have
 * a side which the filter asks for, so that one company is compared with all the others at little cost.
 */
export function* pairsOf(sides: readonly Side[], isAimed: boolean): Generator<[Side, Side]> {
  for (const group of Map.groupBy(sides, ({ termId }) => termId).values()) {
    const takers = group.filter(({ isGiver }) => !isGiver)
    const aimedTakers = takers.filter((taker) => taker.isAimed)
    for (const giver of group.filter(({ isGiver }) => isGiver))
      for (const taker of isAimed && !giver.isAimed ? aimedTakers : takers)
        if (isPair(giver, taker)) yield [giver, taker]
  }
}

/**
 * Pairs by their scores, which are few: no sorting of what may be many, and nothing is kept of how a pair fits, which is worked out
 * again for the few that are shown.
 */
export function ranking() {
  const byScore: [Side, Side][][] = Array.from({ length: 101 }, () => [])
  let total = 0
  return {
    add: (pair: [Side, Side], score: number): void => {
      byScore[100 - score]?.push(pair)
      total += 1
    },
    total: (): number => total,
    /** The best first; those of one score stay in the order in which they came. */
    window: (offset: number, limit: number): [Side, Side][] => byScore.flat().slice(offset, offset + limit),
  }
}
