import { fullDate } from '../typography.ts'
import type { ChangeWords, CompanyWords, GroupStepWords, StageWords, ToldLine } from './changeWords.ts'
import { amount } from './values.ts'

const quoted = (text: string): string => `“${text}”`
const on = ({ day }: ToldLine): string => ` (${day})`
const numbered = ({ label, detail }: ToldLine): string => (detail === '' ? label : `${label} ${quoted(detail)}`)
const heldOn = ({ detail }: ToldLine): string => (detail === '' ? '' : ` of ${fullDate(detail, 'en')}`)
const settled = (what: (line: ToldLine) => string) => (line: ToldLine) =>
  `${what(line)} ${line.after === 'abandoned' ? 'abandoned' : 'done'}${on(line)}.`
const sum = ({ after }: ToldLine): string => (after === '' ? '' : `: ${amount(after, 'en')}`)

const stages: StageWords = {
  idea: 'goes back to an idea',
  detected: 'is detected',
  prioritised: 'is prioritised',
  qualified: 'is qualified',
  studied: 'goes under study',
  implementing: 'is being put in place',
  operational: 'becomes operational',
  lasting: 'becomes lasting',
  paused: 'is paused',
  abandoned: 'is abandoned',
}
const stageOf = ({ after }: ToldLine) => Object.entries(stages).find(([stage]) => stage === after)?.[1]

const companies: CompanyWords = {
  toContact: (name) => `${name} is still to be contacted`,
  contacted: (name) => `First contact with ${name}`,
  met: (name) => `First meeting with ${name}`,
  contributing: (name) => `${name} now contributes to the initiative`,
  engaged: (name) => `${name} commits to the initiative`,
  withdrawn: (name) => `${name} withdraws from the initiative`,
}
const companyOf = ({ after }: ToldLine) => Object.entries(companies).find(([status]) => status === after)?.[1]

const groupSteps: GroupStepWords = {
  mobilise: 'mobilise',
  quantify: 'quantify and qualify',
  scenarios: 'scenarios',
  choose: 'choice',
  implement: 'put in place',
}
const groupStepOf = ({ after }: ToldLine) => Object.entries(groupSteps).find(([step]) => step === after)?.[1]

const facts: ChangeWords['facts'] = {
  'meeting.circulatedOn': (line) => `Minutes of ${line.label}${heldOn(line)} circulated${on(line)}.`,
  'meeting.frozenAt': (line) => `Minutes of ${line.label}${heldOn(line)} validated${on(line)}.`,
  'decision.status': settled((line) => `Decision ${numbered(line)}`),
  'action.status': settled((line) => `Action ${numbered(line)}`),
  'actionStep.doneOn': (line) => `Step ${quoted(line.label)} of action ${line.detail} done${on(line)}.`,
  'synergy.stage': (line) => `Synergy ${numbered(line)} ${stageOf(line) ?? line.after}${on(line)}.`,
  'scenario.chosenOn': (line) => `Scenario ${quoted(line.label)} chosen for ${line.detail}${on(line)}.`,
  'groupStep.step': (line) => `${line.label}: step ${quoted(groupStepOf(line) ?? line.after)} gone through${on(line)}.`,
  'organisation.status': (line) => `${companyOf(line)?.(line.label) ?? line.label}${on(line)}.`,
  'campaign.startedOn': (line) => `${line.label} questionnaire campaign opened${on(line)}.`,
  'campaign.closedOn': (line) => `${line.label} questionnaire campaign closed${on(line)}.`,
  'funding.requestedOn': (line) => `Funding asked of ${line.label} for ${line.detail}${sum(line)}${on(line)}.`,
  'funding.grantedOn': (line) => `Funding granted by ${line.label} for ${line.detail}${sum(line)}${on(line)}.`,
  'funding.paidOn': (line) => `Funding paid by ${line.label} for ${line.detail}${sum(line)}${on(line)}.`,
  'funderDuty.doneOn': (line) => `Duty towards ${line.detail} fulfilled: ${quoted(line.label)}${on(line)}.`,
  'report.sentOn': (line) => `Report ${quoted(line.label)} sent${on(line)}.`,
  'phase.actualStart': (line) => `Phase ${quoted(line.label)} opened${on(line)}.`,
  'phase.actualEnd': (line) => `Phase ${quoted(line.label)} closed${on(line)}.`,
  'milestone.doneDate': (line) =>
    line.detail === 'deliverable'
      ? `Deliverable ${quoted(line.label)} handed in${on(line)}.`
      : `Milestone ${quoted(line.label)} reached${on(line)}.`,
}

const label = (line: ToldLine): string => line.label
const detail = (line: ToldLine): string => line.detail
const unnamed = (): string => ''

const bundles: ChangeWords['bundles'] = {
  organisation: { count: (n) => `${n} new organisations`, name: label },
  interview: { count: (n) => `${n} interviews held`, name: label },
  'need.need': { count: (n) => `${n} needs stated`, name: detail },
  'need.offer': { count: (n) => `${n} offers made`, name: detail },
  'flow.in': { count: (n) => `${n} incoming flows stated`, name: detail },
  'flow.out': { count: (n) => `${n} outgoing flows stated`, name: detail },
  'synergy.idea': { count: (n) => `${n} ideas of synergies`, name: label },
  'synergy.detected': { count: (n) => `${n} synergies detected`, name: label },
  'synergy.paused': { count: (n) => `${n} synergies paused`, name: label },
  communication: { count: (n) => `${n} communications`, name: (line) => quoted(line.label) },
  measure: { count: (n) => `${n} measures of indicators`, name: label },
  membership: { count: (n) => `${n} new seats in committees`, name: (line) => `${line.label} (${line.detail})` },
  budgetLine: { count: (n) => `${n} new budget lines`, name: label },
  synergyCompany: { count: (n) => `${n} new parts in synergies`, name: (line) => `${line.label} (${line.detail})` },
  'organisation.contacted': { count: (n) => `${n} companies contacted`, name: label },
  'organisation.met': { count: (n) => `${n} companies met`, name: label },
  'organisation.contributing': { count: (n) => `${n} companies now contribute`, name: label },
  'organisation.engaged': { count: (n) => `${n} companies committed`, name: label },
  'organisation.withdrawn': { count: (n) => `${n} companies withdrew`, name: label },
  'actionStep.doneOn': { count: (n) => `${n} steps of actions done`, name: unnamed },
}

/** What happened on a day, and many lines told as one, in English. */
export const factsEn: Omit<
  ChangeWords,
  'added' | 'changed' | 'fields' | 'moved' | 'nouns' | 'removed' | 'renamed' | 'replaced' | 'rewritten'
> = {
  groups: {
    meetings: 'Meetings',
    decisions: 'Decisions',
    actions: 'Action plan',
    synergies: 'Synergies',
    companies: 'Companies and organisations',
    interviews: 'Interviews',
    needs: 'Needs and flows',
    outreach: 'Events and communication',
    indicators: 'Indicators',
    budget: 'Budget and funders',
    governance: 'Committees',
    initiative: 'Initiative and phases',
  },
  facts,
  bundles,
  named: (count, names, others) => {
    if (names.length === 0) return `${count}.`
    return `${count}: ${names.join(', ')}${others === 0 ? '' : ` and ${others} more`}.`
  },
  moreThan: (count) => `More than ${count}`,
  andOthers: (count) => (count === 1 ? 'and one more line' : `and ${count} more lines`),
  enums: {
    actionStatus: {
      toCome: 'to come',
      inProgress: 'in progress',
      done: 'done',
      paused: 'paused',
      abandoned: 'abandoned',
      blocked: 'blocked',
      toDiscuss: 'to be discussed',
    },
    decisionStatus: { toDo: 'to do', inProgress: 'in progress', done: 'done', abandoned: 'abandoned' },
    priority: { high: 'high', medium: 'medium', low: 'low' },
    role: { chair: 'chair', full: 'full member', alternate: 'alternate', guest: 'permanent guest' },
    impactStatus: { estimated: 'estimated', declared: 'declared', measured: 'measured', verified: 'verified' },
  },
}
