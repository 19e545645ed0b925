import type { ActionPriority, ActionStatus } from '../../../shared/actions/actions.contract.ts'
import type { AxisRow } from '../../../shared/axes/axes.contract.ts'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import { compareNames } from '../../../shared/search.ts'
import { matches } from '../match.ts'

/** In a choice of owner, priority, axis or phase: the actions that have none. */
export const NONE = 'none'

/** What the views of the plan are narrowed to. Empty: not narrowed. */
export interface PlanChoices {
  text: string
  /** `open`: neither done nor abandoned. */
  status: ActionStatus | 'open' | ''
  priority: ActionPriority | typeof NONE | ''
  /** An axis takes its sub-axes with it. */
  axisId: string
  /** As `ownerKey` gives it. */
  owner: string
  phaseId: string
  isLate: boolean
  isIncomplete: boolean
}

/** Tells an owner from the others: the person, else the organisation, else nobody. */
export const ownerKey = (owner: Pick<PartyView, 'contactId' | 'organisationId'> | null): string =>
  owner?.contactId ?? owner?.organisationId ?? NONE

const isOrNone = (wanted: string, value: string | null): boolean => wanted === '' || wanted === (value ?? NONE)

/** An axis and those under it; of `none`, those that stand under no axis. */
const isUnder = (axes: readonly AxisRow[], wanted: string): ((axisId: string | null) => boolean) => {
  if (wanted === '') return () => true
  const wantedIds = new Set(axes.filter(({ id, parentId }) => id === wanted || parentId === wanted).map(({ id }) => id))
  return (axisId) => (axisId === null ? wanted === NONE : wantedIds.has(axisId))
}

const hasStatus = (wanted: PlanChoices['status'], status: ActionStatus): boolean =>
  wanted === '' || (wanted === 'open' ? !isSettled(status) : wanted === status)

const wordsOf = ({ number, title, owner, decisionNumber, phaseName, description }: PlanAction) =>
  [number, title, owner?.label ?? '', decisionNumber, phaseName, description] as const

/** The plan with only the actions that are sought, and what ties two of them; every axis stays. */
export const filterPlan = (plan: Plan, choices: PlanChoices): Plan => {
  const isOfAxis = isUnder(plan.axes, choices.axisId)
  const actions = plan.actions.filter(
    (action) =>
      hasStatus(choices.status, action.status) &&
      isOrNone(choices.priority, action.priority) &&
      isOrNone(choices.owner, ownerKey(action.owner)) &&
      isOrNone(choices.phaseId, action.phaseId) &&
      isOfAxis(action.axisId) &&
      (!choices.isLate || action.isLate) &&
      (!choices.isIncomplete || action.missing.length > 0) &&
      (choices.text.trim() === '' || matches(choices.text.trim(), ...wordsOf(action))),
  )
  const shown = new Set(actions.map(({ id }) => id))
  const dependencies = plan.dependencies.filter(({ beforeId, afterId }) => shown.has(beforeId) && shown.has(afterId))
  return { axes: plan.axes, actions, dependencies }
}

/** Who owns actions of the plan, by name. */
export const ownersOf = (actions: readonly PlanAction[]): { key: string; label: string }[] => {
  const owners = new Map(actions.flatMap(({ owner }) => (owner === null ? [] : [[ownerKey(owner), owner.label]])))
  return [...owners]
    .map(([key, label]) => ({ key, label }))
    .toSorted((one, other) => compareNames(one.label, other.label))
}
