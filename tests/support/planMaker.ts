import type { AxisRow } from '../../src/shared/axes/axes.contract.ts'
import type { Plan, PlanAction } from '../../src/shared/plan/plan.contract.ts'

const blank: Omit<PlanAction, 'id'> = {
  number: '',
  meetingId: null,
  decisionId: null,
  title: '',
  description: '',
  owner: null,
  dueDate: null,
  status: 'toCome',
  settledOn: null,
  progressNote: '',
  committeeName: '',
  isLate: false,
  decisionNumber: '',
  axisId: null,
  priority: null,
  startDate: null,
  missing: [],
  position: 0,
  phaseId: null,
  phaseName: '',
  synergyNumber: null,
  startedOn: null,
  isYearly: false,
  confidentiality: 'partners',
  steps: [],
  plannedCents: 0,
  actualCents: 0,
}

/** A plan as it is read, of which only what matters is said. */
export const planOf = (
  axes: readonly (Partial<AxisRow> & { id: string })[],
  actions: readonly (Partial<PlanAction> & { id: string })[],
): Plan => ({
  axes: axes.map((axis, position) => ({
    parentId: null,
    position,
    name: axis.id,
    description: '',
    carriers: '',
    number: '',
    actionCount: 0,
    ...axis,
  })),
  actions: actions.map((action, rank) => ({ ...blank, number: `A-${rank + 1}`, ...action })),
  dependencies: [],
})
