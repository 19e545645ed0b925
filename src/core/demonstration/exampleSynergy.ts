import type { SynergyRole, SynergyStage, synergyNatures } from '../../shared/synergies/synergies.contract.ts'
import type { FollowedKey } from './followedExamples.ts'
import type { ThemeKey } from './needStatements.ts'

export interface ExampleStep {
  stage: SynergyStage
  /** A day, or a number of days from today. */
  date: string | number
  reason?: string
  evidence?: string
}

export interface ExampleSynergy {
  key?: FollowedKey
  name: string
  summary?: string
  theme: ThemeKey
  nature: (typeof synergyNatures)[number]
  /** Number of the collective need; 0: none. */
  collective: number
  companies: readonly (readonly [company: string, role: SynergyRole])[]
  /** After it was detected. */
  steps?: readonly ExampleStep[]
  nextStep?: string
  /** Days from today. */
  nextStepIn?: number
  quickWin?: boolean
}
