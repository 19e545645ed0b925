import type { ActionStatus } from '../../../shared/actions/actions.contract.ts'
import type { DecisionStatus } from '../../../shared/decisions/decisions.contract.ts'
import type { Tone } from '../StatusBadge.tsx'

/** How each state of a decision is drawn. */
export const decisionTones: Record<DecisionStatus, Tone> = {
  toDo: 'waiting',
  inProgress: 'active',
  done: 'done',
  abandoned: 'stopped',
}

/** How each state of an action is drawn. */
export const actionTones: Record<ActionStatus, Tone> = {
  toCome: 'waiting',
  inProgress: 'active',
  done: 'done',
  paused: 'waiting',
  abandoned: 'stopped',
  blocked: 'soon',
  toDiscuss: 'soon',
}
