import type { AxisRow } from '../../src/shared/axes/axes.contract.ts'
import { isLate } from '../../src/shared/meetings/followUp.rules.ts'
import type { PlanAction } from '../../src/shared/plan/plan.contract.ts'

/** An action of the plan as its views read it, to come and without anything but its title. */
export const planAction = (id: string, facts: Partial<PlanAction> = {}, today = '2023-06-10'): PlanAction => ({
  id,
  number: `A-${id}`,
  meetingId: null,
  decisionId: null,
  title: `Action ${id}`,
  description: '',
  owner: null,
  dueDate: null,
  status: 'toCome',
  settledOn: null,
  progressNote: '',
  isLate: isLate({ status: facts.status ?? 'toCome', due: facts.dueDate ?? null }, today),
  committeeName: '',
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
  confidentiality: 'public',
  steps: [],
  plannedCents: 0,
  actualCents: 0,
  ...facts,
})

/** An axis, or a sub-axis of another. */
export const planAxis = (id: string, number: string, parentId: string | null = null): AxisRow => ({
  id,
  parentId,
  position: 0,
  name: `Volet ${id}`,
  description: '',
  carriers: '',
  number,
  actionCount: 0,
})
