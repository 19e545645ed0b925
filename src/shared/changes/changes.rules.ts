import type { ChangeGroup } from './changes.contract.ts'

/** How many lines of a group are told, the latest; its total tells that there are more. */
export const LINES_MAX = 200

/** How the value of a field is told. `plain`: that it was changed is told, not what it says. */
export type ValueKind = 'date' | 'enum' | 'fte' | 'money' | 'number' | 'plain' | 'reference' | 'text'

interface Told {
  group: ChangeGroup
  kind: ValueKind
  /** A date of the same record that tells this change once it is given: what is settled is told on the day that it was. */
  datedBy?: string
}

/**
 * What a committee cares about among the fields that the journal keeps, one line each: `entity.field` in camel case. What is not
 * here is not told: notes, positions, means, what only the project office uses.
 */
export const toldFields = {
  'meeting.date': { group: 'meetings', kind: 'date' },
  'decision.text': { group: 'decisions', kind: 'plain' },
  'decision.deadline': { group: 'decisions', kind: 'date' },
  'decision.status': { group: 'decisions', kind: 'enum', datedBy: 'settledOn' },
  'decision.responsibleOrganisationId': { group: 'decisions', kind: 'reference' },
  'action.title': { group: 'actions', kind: 'text' },
  'action.dueDate': { group: 'actions', kind: 'date' },
  'action.startDate': { group: 'actions', kind: 'date' },
  'action.status': { group: 'actions', kind: 'enum', datedBy: 'settledOn' },
  'action.priority': { group: 'actions', kind: 'enum' },
  'action.ownerOrganisationId': { group: 'actions', kind: 'reference' },
  'action.axisId': { group: 'actions', kind: 'reference' },
  'axis.name': { group: 'actions', kind: 'text' },
  'synergy.name': { group: 'synergies', kind: 'text' },
  'impact.quantity': { group: 'synergies', kind: 'number' },
  'impact.status': { group: 'synergies', kind: 'enum' },
  'organisation.name': { group: 'companies', kind: 'text' },
  'collectiveNeed.name': { group: 'needs', kind: 'text' },
  'outreachEvent.date': { group: 'outreach', kind: 'date' },
  'indicator.name': { group: 'indicators', kind: 'text' },
  'indicatorTarget.value': { group: 'indicators', kind: 'number' },
  'indicatorTarget.date': { group: 'indicators', kind: 'date' },
  'measure.value': { group: 'indicators', kind: 'number' },
  'budgetLine.plannedCents': { group: 'budget', kind: 'money' },
  'budgetLine.actualCents': { group: 'budget', kind: 'money' },
  'staffLine.plannedFte': { group: 'budget', kind: 'fte' },
  'staffLine.actualFte': { group: 'budget', kind: 'fte' },
  'funding.requestedCents': { group: 'budget', kind: 'money', datedBy: 'requestedOn' },
  'funding.grantedCents': { group: 'budget', kind: 'money', datedBy: 'grantedOn' },
  'funding.paidCents': { group: 'budget', kind: 'money', datedBy: 'paidOn' },
  'funderDuty.dueOn': { group: 'budget', kind: 'date' },
  'committee.name': { group: 'governance', kind: 'text' },
  'membership.organisationId': { group: 'governance', kind: 'reference' },
  'membership.contactId': { group: 'governance', kind: 'reference' },
  'membership.role': { group: 'governance', kind: 'enum' },
  'membership.toDate': { group: 'governance', kind: 'date' },
  'initiative.name': { group: 'initiative', kind: 'text' },
  'initiative.startDate': { group: 'initiative', kind: 'date' },
  'initiative.plannedEndDate': { group: 'initiative', kind: 'date' },
  'phase.name': { group: 'initiative', kind: 'text' },
  'phase.plannedStart': { group: 'initiative', kind: 'date' },
  'phase.plannedEnd': { group: 'initiative', kind: 'date' },
  'milestone.name': { group: 'initiative', kind: 'text' },
  'milestone.dueDate': { group: 'initiative', kind: 'date' },
} as const satisfies Record<string, Told>

export type ToldField = keyof typeof toldFields

/** What happened to a record on a day that the record itself tells, besides its being made: `entity.field` in camel case. */
export const factFields = [
  'meeting.circulatedOn',
  'meeting.frozenAt',
  'decision.status',
  'action.status',
  'actionStep.doneOn',
  'synergy.stage',
  'scenario.chosenOn',
  'groupStep.step',
  'organisation.status',
  'campaign.startedOn',
  'campaign.closedOn',
  'funding.requestedOn',
  'funding.grantedOn',
  'funding.paidOn',
  'funderDuty.doneOn',
  'report.sentOn',
  'phase.actualStart',
  'phase.actualEnd',
  'milestone.doneDate',
] as const
export type FactField = (typeof factFields)[number]

/** Records whose making and removal are told, with the group that they are told in. */
export const toldEntities = {
  meeting: 'meetings',
  decision: 'decisions',
  action: 'actions',
  axis: 'actions',
  baseline: 'actions',
  synergy: 'synergies',
  synergyCompany: 'synergies',
  scenario: 'synergies',
  impact: 'synergies',
  organisation: 'companies',
  interview: 'interviews',
  need: 'needs',
  flow: 'needs',
  collectiveNeed: 'needs',
  outreachEvent: 'outreach',
  communication: 'outreach',
  indicator: 'indicators',
  indicatorTarget: 'indicators',
  measure: 'indicators',
  budgetLine: 'budget',
  staffLine: 'budget',
  funding: 'budget',
  funderDuty: 'budget',
  committee: 'governance',
  membership: 'governance',
  phase: 'initiative',
  milestone: 'initiative',
} as const satisfies Record<string, ChangeGroup>

/** Those that always have a day of their own: that they were made is told at that day, by the record and not by the journal. */
export const datedEntities: ReadonlySet<string> = new Set([
  'meeting',
  'decision',
  'baseline',
  'synergy',
  'synergyCompany',
  'interview',
  'need',
  'flow',
  'outreachEvent',
  'communication',
  'measure',
] satisfies (keyof typeof toldEntities)[])

export type ToldEntity = keyof typeof toldEntities

export const isToldEntity = (entity: string): entity is ToldEntity => Object.hasOwn(toldEntities, entity)
export const isToldField = (field: string): field is ToldField => Object.hasOwn(toldFields, field)

export const isFactField = (field: string): field is FactField => factFields.some((fact) => fact === field)

/** How a field is told. */
export const toldField = (field: ToldField): Told => toldFields[field]

/** What was only asked of a funder, or what it expects, is the project office's own (docs/decisions/013). */
export const isOfOfficeAlone = ({ entity, field }: { entity: string; field: string }): boolean =>
  entity === 'funderDuty' || (entity === 'funding' && field.startsWith('requested'))
