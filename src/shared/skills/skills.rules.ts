import type { CalendarDate, Id } from '../fields.ts'
import {
  overlapSteps,
  type Activity,
  type ActivityRow,
  type Autonomy,
  type ConfirmedStep,
  type EvidenceSource,
  type OverlapStep,
  type Proof,
  type Proposal,
  type Rating,
} from './skills.contract.ts'

/** How far along the overlap a step is: 0 for observing, 4 for passing on; -1 while nothing is confirmed. */
export const rankOf = (step: OverlapStep | null): number => (step === null ? -1 : overlapSteps.indexOf(step))

/** How many proofs of a step, or of one beyond it, speak for it. What is not here is never proposed. */
const needed: Partial<Record<OverlapStep, number>> = { observes: 1, coFacilitates: 1, leadsWithSupport: 1, alone: 2 }

const byDate = (one: { date: CalendarDate }, other: { date: CalendarDate }): number =>
  one.date.localeCompare(other.date)

/** How many proofs of a proposal are handed out with it. */
const MOST_PROOFS = 50

interface Proven {
  id: Id
  source: EvidenceSource | null
  isRetired: boolean
}

/** Says what the proofs are, in a sentence. */
export type EvidenceWords = (source: EvidenceSource, proofs: readonly Proof[]) => string

/**
 * The furthest step that the proofs speak for, beyond the one confirmed; null when they speak for none. Dated from the
 * proof that brought it about: the second one where two are needed.
 */
export function proposalOf(
  { id, source, isRetired }: Proven,
  confirmed: OverlapStep | null,
  { proofs, words }: { proofs: readonly Proof[]; words: EvidenceWords },
): Proposal | null {
  if (source === null || isRetired) return null
  for (const step of overlapSteps.toReversed()) {
    const threshold = needed[step]
    if (threshold === undefined) continue
    if (rankOf(step) <= rankOf(confirmed)) return null
    const speaking = proofs.filter((proof) => rankOf(proof.step) >= rankOf(step)).toSorted(byDate)
    const decisive = speaking[threshold - 1]
    if (decisive === undefined) continue
    return {
      activityId: id,
      step,
      date: decisive.date,
      evidence: words(source, speaking),
      proofs: speaking.toReversed().slice(0, MOST_PROOFS),
    }
  }
  return null
}

/** The latest confirmed step; of those of one day, the furthest. */
export const currentStep = (steps: readonly ConfirmedStep[]): ConfirmedStep | null =>
  steps.toSorted((one, other) => byDate(one, other) || rankOf(one.step) - rankOf(other.step)).at(-1) ?? null

type Levels = { officer: { level: number } | null; consultancy: { level: number } | null }

/** The best of the two ratings; null while nobody rated it. */
const bestLevel = ({ officer, consultancy }: Levels): number | null =>
  officer === null && consultancy === null ? null : Math.max(officer?.level ?? 0, consultancy?.level ?? 0)

type Aimed = Pick<Activity, 'targetLevel' | 'targetDate' | 'isRetired'> & Levels

/** Whether neither of the two says that the target is reached; without a target nothing is below it. */
export const isBelowTarget = (row: Omit<Aimed, 'targetDate'>): boolean =>
  !row.isRetired && row.targetLevel !== null && (bestLevel(row) ?? -1) < row.targetLevel

/** The target date is gone by and neither rating reaches the target. */
export const isLate = (row: Aimed, today: CalendarDate): boolean =>
  row.targetDate !== null && row.targetDate < today && isBelowTarget(row)

type Planned = Pick<ActivityRow, 'targetDate' | 'targetLevel' | 'isRetired' | 'nextSession' | 'officer' | 'consultancy'>

/** Below their target and in no transfer session to come: soonest target first, those without a date last. */
export const toPlan = <Row extends Planned>(rows: readonly Row[]): Row[] =>
  rows
    .filter((row) => row.nextSession === null && isBelowTarget(row))
    .toSorted((one, other) => (one.targetDate ?? '9999').localeCompare(other.targetDate ?? '9999'))

const mean = (levels: readonly number[]): number | null =>
  levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length

/** The mean of the latest levels of each rater on every day on which one was given, of the activities in use. */
export function autonomyOf(
  activities: readonly Pick<Activity, 'id' | 'targetLevel' | 'isRetired'>[],
  ratings: readonly Rating[],
  steps: readonly ConfirmedStep[],
): Autonomy {
  const inUse = activities.filter(({ isRetired }) => !isRetired)
  const ids = new Set(inUse.map(({ id }) => id))
  const given = ratings.filter(({ activityId }) => ids.has(activityId))
  const latest = { officer: new Map<Id, number>(), consultancy: new Map<Id, number>() }
  const points = [...Map.groupBy(given.toSorted(byDate), ({ date }) => date)].map(([date, ofDay]) => {
    for (const { rater, activityId, level } of ofDay) latest[rater].set(activityId, level)
    return {
      date,
      officer: mean([...latest.officer.values()]),
      consultancy: mean([...latest.consultancy.values()]),
      rated: new Set([...latest.officer.keys(), ...latest.consultancy.keys()]).size,
    }
  })
  const stepsOf = Map.groupBy(steps, ({ activityId }) => activityId)
  return {
    points,
    target: mean(inUse.flatMap(({ targetLevel }) => targetLevel ?? [])),
    activities: inUse.length,
    alone: inUse.filter(({ id }) => rankOf(currentStep(stepsOf.get(id) ?? [])?.step ?? null) >= rankOf('alone')).length,
  }
}
