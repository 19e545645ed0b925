import type { ChangeLine } from '../../../shared/changes/changes.contract.ts'
import { hrefInFigures, hrefInNeeds, hrefOf, hrefOfPhase } from '../places.ts'

const places: Readonly<Record<string, (id: string, line: ChangeLine) => string>> = {
  meeting: (id) => hrefOf('meetings', id),
  decision: (id) => hrefOf('decisions', id),
  action: (id) => hrefOf('actions', id),
  actionStep: (id) => hrefOf('actions', id),
  axis: () => hrefOf('actions'),
  baseline: () => hrefOf('actions'),
  synergy: (id) => hrefOf('synergies', id),
  synergyCompany: (id) => hrefOf('synergies', id),
  scenario: (id) => `${hrefOf('synergies', id)}?tab=scenarios`,
  impact: (id) => `${hrefOf('synergies', id)}?tab=impacts`,
  organisation: (id, { act, detail }) =>
    hrefOf(act === 'moved' || detail === 'company' ? 'companies' : 'organisations', id),
  interview: (id) => hrefOf('interviews', id),
  need: (id) => hrefInNeeds('needs', id),
  flow: (id) => hrefInNeeds('flows', id),
  collectiveNeed: (id) => hrefInNeeds('collective', id),
  outreachEvent: (id) => hrefOf('outreach', id),
  communication: (id) => hrefOf('outreach', id),
  indicator: (id) => hrefInFigures('list', id),
  indicatorTarget: (id) => hrefInFigures('list', id),
  measure: (id) => hrefInFigures('list', id),
  campaign: (id) => hrefInFigures('questionnaire', id),
  budgetLine: () => `${hrefOf('actions')}?view=budget`,
  staffLine: () => `${hrefOf('actions')}?view=budget`,
  funding: () => `${hrefOf('actions')}?view=budget`,
  funderDuty: () => hrefInFigures('reports'),
  report: (id) => hrefInFigures('reports', id),
  committee: (id) => hrefOf('committees', id),
  membership: (id) => hrefOf('committees', id),
  groupStep: (id) => hrefOf('committees', id),
  phase: (id) => hrefOfPhase(id),
  milestone: (id) => hrefOfPhase(id),
  initiative: () => '#/initiative',
}

/** Where what changed is kept; undefined where it is gone. */
export const hrefOfChange = (line: ChangeLine): string | undefined =>
  line.placeId === null ? undefined : places[line.entity]?.(line.placeId, line)
