import { assertNever } from '../errors.ts'
import type { CalendarDate } from '../fields.ts'
import type { ColdReason, SynergyRole, SynergyStage } from './synergies.contract.ts'

/** S-7: kept for life, never given twice. */
export const synergyNumber = (number: number): string => `S-${number}`

/** The stages that lead on, in order; a synergy can also be paused or abandoned. */
export const progressStages = [
  'idea',
  'detected',
  'prioritised',
  'qualified',
  'studied',
  'implementing',
  'operational',
  'lasting',
] as const satisfies readonly SynergyStage[]

/** How far a stage is, 0 for the idea; -1 for a synergy that is paused or abandoned. */
export const stageRank = (stage: SynergyStage): number => progressStages.findIndex((known) => known === stage)

/** Between the idea and the operational: what should move. */
export const isMoving = (stage: SynergyStage): boolean => {
  const rank = stageRank(stage)
  return rank >= 0 && rank < stageRank('operational')
}

/** The stages of what should move. */
export const movingStages: readonly SynergyStage[] = progressStages.filter(isMoving)

export const missingForStageKeys = [
  'company',
  'twoCompanies',
  'scenario',
  'chosenScenario',
  'evidence',
  'twoUsers',
  'wasOperational',
  'reason',
  'onlyStep',
] as const
export type MissingForStage = (typeof missingForStageKeys)[number]

/** What the stages ask for. */
export interface SynergyFacts {
  stage: SynergyStage
  companies: readonly { organisationId: string; role: SynergyRole }[]
  scenarios: readonly { isChosen: boolean }[]
  /** Whether it ever came to « opérationnelle ». */
  wasOperational: boolean
}

/** What is said when it is moved. */
export interface StageMove {
  to: SynergyStage
  reason: string
  evidenceKind: 'exchange' | 'mutualisedService' | null
  evidence: string
}

const countCompanies = (companies: SynergyFacts['companies']): number =>
  new Set(companies.map(({ organisationId }) => organisationId)).size

type Demand = [MissingForStage, boolean]

// ADEME, référentiel « Territoire Engagé », synergies d'EIT: a real exchange of matter, or a service that at least two entities
// use in common. The app asks for what shows it.
function demandsOfOperational({ companies }: SynergyFacts, { evidenceKind, evidence }: StageMove): Demand[] {
  const users = countCompanies(companies.filter(({ role }) => role === 'uses'))
  return [
    ['evidence', evidenceKind === null || evidence.trim() === ''],
    ['twoCompanies', countCompanies(companies) < 2],
    ['twoUsers', evidenceKind === 'mutualisedService' && users < 2],
  ]
}

function demands(facts: SynergyFacts, move: StageMove): Demand[] {
  switch (move.to) {
    case 'idea':
      return []
    case 'detected':
    case 'prioritised':
      return [['company', facts.companies.length === 0]]
    case 'qualified':
      return [['twoCompanies', countCompanies(facts.companies) < 2]]
    case 'studied':
      return [['scenario', facts.scenarios.length === 0]]
    case 'implementing':
      return [['chosenScenario', facts.scenarios.every(({ isChosen }) => !isChosen)]]
    case 'operational':
      return demandsOfOperational(facts, move)
    case 'lasting':
      return [['wasOperational', !facts.wasOperational]]
    case 'paused':
    case 'abandoned':
      return [['reason', move.reason.trim() === '']]
    default:
      return assertNever(move.to)
  }
}

/**
 * What is missing before a synergy can come to a stage. Stages can be skipped: a démarche that is taken over is entered as it
 * stands. Going back asks for nothing, and so does a stage that it has already; but « opérationnelle » asks for its evidence
 * wherever the synergy comes from, as long as it never gave one.
 */
export function missingForStage(facts: SynergyFacts, move: StageMove): MissingForStage[] {
  const [from, to] = [stageRank(facts.stage), stageRank(move.to)]
  const isBack = to >= 0 && from >= 0 && to <= from
  const isUnproven = move.to === 'operational' && !facts.wasOperational
  if (isBack && !isUnproven) return []
  return demands(facts, move)
    .filter(([, isMissing]) => isMissing)
    .map(([key]) => key)
}

interface ColdFacts {
  stage: SynergyStage
  idleDays: number
  nextStep: string
  nextStepOn: CalendarDate | null
}

/** Why a synergy asks for attention; none once it is operational, paused or abandoned. */
export function coldReasonsOf(
  synergy: ColdFacts,
  { coldDays, today }: { coldDays: number; today: CalendarDate },
): ColdReason[] {
  if (!isMoving(synergy.stage)) return []
  const reasons: [ColdReason, boolean][] = [
    ['noMove', synergy.idleDays >= coldDays],
    ['noNextStep', synergy.nextStep.trim() === ''],
    ['lateNextStep', synergy.nextStepOn !== null && synergy.nextStepOn < today],
  ]
  return reasons.filter(([, holds]) => holds).map(([key]) => key)
}
