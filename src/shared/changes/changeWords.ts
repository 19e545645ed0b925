import type { ActionStatus } from '../actions/actions.contract.ts'
import type { CompanyStatus } from '../companies/companies.contract.ts'
import type { DecisionStatus } from '../decisions/decisions.contract.ts'
import type { GroupStepKey } from '../groups/groups.contract.ts'
import type { ImpactKind } from '../synergies/impacts.contract.ts'
import type { SynergyStage } from '../synergies/synergies.contract.ts'
import type { ChangeGroup, ChangeLine } from './changes.contract.ts'
import type { FactField, ToldEntity, ToldField } from './changes.rules.ts'

/** A line whose texts are cut to what a sentence holds, and its dates and amounts written out. */
export interface ToldLine extends ChangeLine {
  /** « 7 février 2023 ». */
  day: string
}

/** What a record is called in the middle of a sentence. */
export interface Noun {
  /** « la synergie S-7 « Coordonner le tri » ». */
  the: (line: ToldLine) => string
  /** « de la synergie S-7 « Coordonner le tri » ». */
  of: (line: ToldLine) => string
  isFeminine?: boolean
}

/** What a field is called, at the start of a sentence. */
export interface FieldWord {
  name: string
  isFeminine?: boolean
}

/** A value as it was and as it is, written out; empty: none. */
export interface ValueChange {
  field: FieldWord
  of: string
  before: string
  after: string
}

export type Sentence = (line: ToldLine) => string

/** Several lines of one kind told as one: « 12 entretiens tenus ». */
export interface BundleWords {
  count: (count: string) => string
  /** What each is named by, after the count; empty: not named. */
  name: (line: ToldLine) => string
}

/** What several lines of one kind are: their entity, or their fact and what it came to. */
export const bundleKeys = [
  'organisation',
  'interview',
  'need.need',
  'need.offer',
  'flow.in',
  'flow.out',
  'synergy.idea',
  'synergy.detected',
  'synergy.paused',
  'communication',
  'measure',
  'membership',
  'budgetLine',
  'synergyCompany',
  'organisation.contacted',
  'organisation.met',
  'organisation.contributing',
  'organisation.engaged',
  'organisation.withdrawn',
  'actionStep.doneOn',
] as const
export type BundleKey = (typeof bundleKeys)[number]

export type StageWords = Record<SynergyStage, string>
export type CompanyWords = Record<CompanyStatus, (name: string) => string>
export type GroupStepWords = Record<GroupStepKey, string>
export type ImpactWords = Record<Exclude<ImpactKind, 'other'>, string>

/** Every word of what changed, in a language. Spaces and quotes are set by typography. */
export interface ChangeWords {
  groups: Record<ChangeGroup, string>
  nouns: Record<ToldEntity | 'initiative', Noun>
  fields: Record<ToldField, FieldWord>
  added: Record<ToldEntity, Sentence>
  facts: Record<FactField, Sentence>
  removed: (noun: Noun, line: ToldLine) => string
  renamed: (noun: Noun, line: ToldLine) => string
  moved: (change: ValueChange & { isLater: boolean }) => string
  changed: (change: ValueChange) => string
  replaced: (change: ValueChange) => string
  rewritten: (change: ValueChange) => string
  bundles: Record<BundleKey, BundleWords>
  named: (count: string, names: readonly string[], others: number) => string
  moreThan: (count: number) => string
  andOthers: (count: number) => string
  enums: {
    actionStatus: Record<ActionStatus, string>
    decisionStatus: Record<DecisionStatus, string>
    priority: Record<string, string>
    role: Record<string, string>
    impactStatus: Record<string, string>
  }
}
