import type { PhaseStatus } from '../phases/phases.contract.ts'
import type { phaseEffects } from './decisions.contract.ts'

/** What forbids a decision to open or close a phase, besides what the phase itself lacks: keys of `missing` in locales. */
export const missingBeforePhaseKeys = ['phaseNotPlanned', 'decisionAlreadyUsed'] as const
export type MissingBeforePhase = (typeof missingBeforePhaseKeys)[number]

interface Effect {
  phaseEffect: (typeof phaseEffects)[number] | null
}

/** A decision opens or closes one phase at most. */
export const missingOfDecision = ({ phaseEffect }: Effect): MissingBeforePhase[] =>
  phaseEffect === null ? [] : ['decisionAlreadyUsed']

/** A phase is opened once. */
export const missingBeforeOpening = (decision: Effect, phase: { status: PhaseStatus }): MissingBeforePhase[] => [
  ...missingOfDecision(decision),
  ...(phase.status === 'planned' ? [] : (['phaseNotPlanned'] as const)),
]
