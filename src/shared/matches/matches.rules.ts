import type { flowForms } from '../flows/flows.contract.ts'
import type { YearlyQuantity } from '../flows/flows.rules.ts'
import type { needIntensities } from '../needs/needs.contract.ts'
import type { Match } from './matches.contract.ts'

type Form = (typeof flowForms)[number]
type Intensity = (typeof needIntensities)[number]

/** What the score of two flows reads of each. */
export interface FlowFacts {
  hasQuantity: boolean
  hasUnit: boolean
  /** Null while it is not known, or when it happens once: it then compares with nothing that comes back every year. */
  yearly: YearlyQuantity | null
  form: Form | null
  hasConstraints: boolean
}

export interface Fit extends Pick<Match, 'reasons' | 'unknowns' | 'share' | 'distanceKm'> {
  /** 0 to 100. */
  score: number
}

/** As far as a supplier's lorry goes in half a morning; further than that, distance speaks for no pair. */
const FAR_KM = 50
/** On the same side of the territory. */
const NEAR_KM = 10

const points = {
  flow: { sameTerm: 40, quantity: 25, distance: 20, form: 15 },
  need: { sameTerm: 50, distance: 25, intensity: 25 },
} as const

const intensityShare: Record<Intensity, number> = { high: 1, medium: 0.6, low: 0.2 }

const closeness = (km: number): number => Math.max(0, 1 - km / FAR_KM)

function addDistance(fit: Fit, most: number): void {
  if (fit.distanceKm === null) {
    fit.unknowns.push('distance')
    return
  }
  fit.score += most * closeness(fit.distanceKm)
  if (fit.distanceKm === 0) fit.reasons.push('sameZone')
  else if (fit.distanceKm <= NEAR_KM) fit.reasons.push('near')
}

/** What is missing before the amounts of two flows can be compared; null when nothing is. */
function missingForShare(giver: FlowFacts, taker: FlowFacts): Fit['unknowns'][number] | null {
  if (!giver.hasQuantity || !taker.hasQuantity) return 'quantity'
  if (!giver.hasUnit || !taker.hasUnit) return 'unit'
  if (giver.yearly === null || taker.yearly === null) return 'period'
  return giver.yearly.dimension === taker.yearly.dimension ? null : 'unit'
}

function addQuantity(fit: Fit, giver: FlowFacts, taker: FlowFacts): void {
  const missing = missingForShare(giver, taker)
  if (missing !== null) fit.unknowns.push(missing)
  // Looking for nothing is no share of anything: such a flow is not compared.
  if (missing !== null || giver.yearly === null || taker.yearly === null || taker.yearly.amount === 0) return
  const share = giver.yearly.amount / taker.yearly.amount
  fit.share = share
  fit.score += points.flow.quantity * Math.min(1, share)
  if (share >= 1) fit.reasons.push('enough')
  else if (share > 0) fit.reasons.push('partly')
}

function addForm(fit: Fit, giver: FlowFacts, taker: FlowFacts): void {
  if (giver.form === null || taker.form === null) fit.unknowns.push('form')
  else if (giver.form === taker.form) {
    fit.score += points.flow.form
    fit.reasons.push('sameForm')
  }
}

const start = (sameTerm: number, distanceKm: number | null): Fit => ({
  score: sameTerm,
  reasons: ['sameTerm'],
  unknowns: [],
  share: null,
  distanceKm,
})

/**
 * How well an outgoing flow fits an incoming one of another company, out of 100. It is a rank, not a probability: it says which
 * pair to look at first, and every point of it can be told.
 *
 * - 40 points because both are named by the same term of the vocabulary: without it there is no suggestion at all.
 * - Up to 25 for the quantity: all of them when the giver has in a year at least what the taker looks for, half of them for
 *   half of it. Tonnes and cubic metres do not compare, nor does what happens once with what comes back.
 * - Up to 20 for the distance between the two zones as the crow flies: all of them in one zone, none from 50 km on.
 * - 15 for the same physical form.
 *
 * What is not known adds nothing and takes nothing away: it is named, so that the officer knows what to ask. Constraints count
 * for no point, because no rule can weigh them: they are only named while one of the two companies has said nothing of its own.
 */
export function fitOfFlows(giver: FlowFacts, taker: FlowFacts, distanceKm: number | null): Fit {
  const fit = start(points.flow.sameTerm, distanceKm)
  addQuantity(fit, giver, taker)
  addDistance(fit, points.flow.distance)
  addForm(fit, giver, taker)
  if (!giver.hasConstraints || !taker.hasConstraints) fit.unknowns.push('constraints')
  fit.score = Math.round(fit.score)
  return fit
}

/**
 * How well an offer fits a need of another company, out of 100; a rank, as for flows.
 *
 * - 50 points because both are named by the same term of the vocabulary.
 * - Up to 25 for the distance between the two zones, as for flows.
 * - Up to 25 for how intense the need is: 25 when it is high, 15 when it is medium, 5 when it is low.
 */
export function fitOfNeed(need: { intensity: Intensity | null }, distanceKm: number | null): Fit {
  const fit = start(points.need.sameTerm, distanceKm)
  addDistance(fit, points.need.distance)
  if (need.intensity === null) fit.unknowns.push('intensity')
  else fit.score += points.need.intensity * intensityShare[need.intensity]
  if (need.intensity === 'high') fit.reasons.push('intense')
  fit.score = Math.round(fit.score)
  return fit
}
