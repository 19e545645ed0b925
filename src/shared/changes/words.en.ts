import { impactKinds } from '../synergies/impacts.contract.ts'
import { unitOf } from '../synergies/impacts.rules.ts'
import { fullDate } from '../typography.ts'
import type { ChangeWords, ImpactWords, Noun, StageWords, ToldLine } from './changeWords.ts'
import { amount, quantity } from './values.ts'

const quoted = (text: string): string => `“${text}”`
const on = ({ day }: ToldLine): string => ` (${day})`
const numbered = ({ label, detail }: ToldLine): string => (detail === '' ? label : `${label} ${quoted(detail)}`)
const called = ({ label }: ToldLine): string => quoted(label)
const inYear = (line: ToldLine): string => `${quoted(line.label)} (${line.detail})`
const withDetail = ({ detail }: ToldLine): string => (detail === '' ? '' : ` (${detail})`)

const heldOn = ({ detail }: ToldLine): string => (detail === '' ? '' : ` of ${fullDate(detail, 'en')}`)

const noun = (word: string, name: (line: ToldLine) => string): Noun => ({
  the: (line) => `${word} ${name(line)}`,
  of: (line) => `of ${word} ${name(line)}`,
})

const impacts: ImpactWords = {
  wasteDiverted: 'waste diverted',
  co2Avoided: 'emissions avoided',
  costSaved: 'savings',
  newSales: 'new sales',
  jobs: 'jobs',
  waterSaved: 'water saved',
  virginMaterialSaved: 'virgin material saved',
  hazardousWasteAvoided: 'hazardous waste avoided',
}
const impactOf = ({ label }: ToldLine) => impactKinds.find((kind) => kind === label)
const impactName = (line: ToldLine): string => {
  const kind = impactOf(line)
  return kind === undefined || kind === 'other' ? line.label : impacts[kind]
}
const impactValue = (line: ToldLine): string => {
  const kind = impactOf(line)
  const unit = kind === undefined ? '' : unitOf({ kind, unit: '' })
  return `${quantity(line.after, 'en')} ${unit}`.trim()
}
const milestone = ({ detail }: ToldLine): string => (detail === 'deliverable' ? 'deliverable' : 'milestone')

const nouns: ChangeWords['nouns'] = {
  meeting: { the: (line) => `${line.label}${heldOn(line)}`, of: (line) => `of ${line.label}` },
  decision: noun('decision', numbered),
  action: noun('action', numbered),
  axis: noun('axis', called),
  baseline: noun('baseline', called),
  synergy: noun('synergy', numbered),
  synergyCompany: { the: ({ label, detail }) => `${label}’s part in ${detail}`, of: ({ label }) => `of ${label}` },
  scenario: noun('scenario', (line) => `${called(line)}${withDetail(line)}`),
  impact: noun('impact', (line) => `${quoted(impactName(line))}${withDetail(line)}`),
  organisation: noun('organisation', called),
  interview: { the: ({ label }) => `the interview with ${label}`, of: ({ label }) => `of the interview with ${label}` },
  need: noun('need', (line) => `${called(line)}${withDetail(line)}`),
  flow: noun('flow', (line) => `${called(line)}${withDetail(line)}`),
  collectiveNeed: noun('shared need', called),
  outreachEvent: noun('event', called),
  communication: noun('communication', called),
  indicator: noun('indicator', called),
  indicatorTarget: noun('the target of', called),
  measure: noun('the measure of', called),
  budgetLine: noun('budget line', inYear),
  staffLine: noun('working time', inYear),
  funding: noun('the funding by', ({ label, detail }) => `${label} (${detail})`),
  funderDuty: noun('duty', (line) => `${called(line)}${withDetail(line)}`),
  committee: noun('committee', called),
  membership: noun('the seat of', ({ label, detail }) => `${label} (${detail})`),
  phase: noun('phase', called),
  milestone: {
    the: (line) => `${milestone(line)} ${called(line)}`,
    of: (line) => `of ${milestone(line)} ${called(line)}`,
  },
  initiative: { the: () => 'the initiative', of: () => 'of the initiative' },
}

const fields: ChangeWords['fields'] = {
  'meeting.date': { name: 'Date' },
  'decision.text': { name: 'Wording' },
  'decision.deadline': { name: 'Deadline' },
  'decision.status': { name: 'Progress' },
  'decision.responsibleOrganisationId': { name: 'Responsible' },
  'action.title': { name: 'Title' },
  'action.dueDate': { name: 'Due date' },
  'action.startDate': { name: 'Planned start' },
  'action.status': { name: 'Progress' },
  'action.priority': { name: 'Priority' },
  'action.ownerOrganisationId': { name: 'Owner' },
  'action.axisId': { name: 'Axis' },
  'axis.name': { name: 'Name' },
  'synergy.name': { name: 'Name' },
  'impact.quantity': { name: 'Value' },
  'impact.status': { name: 'Status' },
  'organisation.name': { name: 'Name' },
  'collectiveNeed.name': { name: 'Name' },
  'outreachEvent.date': { name: 'Date' },
  'indicator.name': { name: 'Name' },
  'indicatorTarget.value': { name: 'Value' },
  'indicatorTarget.date': { name: 'Date' },
  'measure.value': { name: 'Value' },
  'budgetLine.plannedCents': { name: 'Planned amount' },
  'budgetLine.actualCents': { name: 'Actual amount' },
  'staffLine.plannedFte': { name: 'Planned time' },
  'staffLine.actualFte': { name: 'Actual time' },
  'funding.requestedCents': { name: 'Requested amount' },
  'funding.grantedCents': { name: 'Granted amount' },
  'funding.paidCents': { name: 'Paid amount' },
  'funderDuty.dueOn': { name: 'Deadline' },
  'committee.name': { name: 'Name' },
  'membership.organisationId': { name: 'Organisation' },
  'membership.contactId': { name: 'Representative' },
  'membership.role': { name: 'Role' },
  'membership.toDate': { name: 'End' },
  'initiative.name': { name: 'Name' },
  'initiative.startDate': { name: 'Start' },
  'initiative.plannedEndDate': { name: 'Planned end' },
  'phase.name': { name: 'Name' },
  'phase.plannedStart': { name: 'Planned start' },
  'phase.plannedEnd': { name: 'Planned end' },
  'milestone.name': { name: 'Name' },
  'milestone.dueDate': { name: 'Due date' },
}

const sum = ({ after }: ToldLine): string => (after === '' ? '' : `: ${amount(after, 'en')}`)
const people = ({ after }: ToldLine): string =>
  after === '' ? '' : `: ${quantity(after, 'en')} ${after === '1' ? 'participant' : 'participants'}`

const stagesEn: Readonly<Record<string, string>> = {
  idea: 'an idea',
  detected: 'detected',
  prioritised: 'prioritised',
  qualified: 'qualified',
  studied: 'under study',
  implementing: 'being put in place',
  operational: 'operational',
  lasting: 'lasting',
  paused: 'paused',
  abandoned: 'abandoned',
} satisfies StageWords

const added: ChangeWords['added'] = {
  meeting: (line) => `Meeting held: ${line.label}${on(line)}.`,
  decision: (line) => `Decision ${line.label}${line.detail === '' ? '' : `: ${quoted(line.detail)}`}${on(line)}.`,
  action: (line) => `New action ${numbered(line)}${on(line)}.`,
  axis: (line) => `New axis of the plan: ${called(line)}.`,
  baseline: (line) => `Action plan frozen as ${called(line)}${on(line)}.`,
  synergy: (line) => `New synergy ${numbered(line)}, ${stagesEn[line.after] ?? line.after}${on(line)}.`,
  synergyCompany: (line) => `${line.label} joins synergy ${line.detail}${on(line)}.`,
  scenario: (line) => `New scenario of ${line.detail}: ${called(line)}.`,
  impact: (line) => `New impact of ${line.detail}: ${impactName(line)}, ${impactValue(line)}.`,
  organisation: (line) =>
    line.detail === 'company' ? `New company: ${line.label}.` : `New organisation: ${line.label}.`,
  interview: (line) => `Interview held with ${line.label}${on(line)}.`,
  need: (line) => `${line.detail} ${line.after === 'offer' ? 'offers' : 'needs'}: ${called(line)}${on(line)}.`,
  flow: (line) =>
    `${line.after === 'in' ? 'Incoming' : 'Outgoing'} flow of ${line.detail}: ${called(line)}${on(line)}.`,
  collectiveNeed: (line) => `New shared need: ${called(line)}.`,
  outreachEvent: (line) => `${line.label}${on(line)}${people(line)}.`,
  communication: (line) => `Communication: ${called(line)}${on(line)}.`,
  indicator: (line) => `New indicator: ${called(line)}.`,
  indicatorTarget: (line) =>
    `New target of ${called(line)}: ${quantity(line.after, 'en')} on ${fullDate(line.detail, 'en')}.`,
  measure: (line) =>
    `${`${called(line)} measured at ${quantity(line.after, 'en')} ${line.detail}`.trimEnd()}${on(line)}.`,
  budgetLine: (line) => `New budget line ${inYear(line)}${sum(line)}.`,
  staffLine: (line) => `New working time ${inYear(line)}.`,
  funding: (line) => `New funding: ${line.label} (${line.detail}).`,
  funderDuty: (line) => `New duty towards ${line.detail}: ${called(line)}.`,
  committee: (line) => `New committee: ${line.label}.`,
  membership: (line) => `${line.label} joins ${line.detail}.`,
  phase: (line) => `New phase: ${called(line)}.`,
  milestone: (line) => `New ${milestone(line)}: ${called(line)}.`,
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

/** Records, their fields, and what is told of them, in English. */
export const changesEn: Pick<
  ChangeWords,
  'added' | 'changed' | 'fields' | 'moved' | 'nouns' | 'removed' | 'renamed' | 'replaced' | 'rewritten'
> = {
  nouns,
  fields,
  added,
  removed: (which, line) => `${capital(which.the(line))} was removed.`,
  renamed: (which, line) => `${capital(which.the(line))} was called ${quoted(line.before)}.`,
  moved: ({ field, of, before, after, isLater }) => {
    if (after === '') return `${field.name} ${of} removed (${before}).`
    if (before === '') return `${field.name} ${of} set to ${after}.`
    return `${field.name} ${of} ${isLater ? 'put back' : 'brought forward'} from ${before} to ${after}.`
  },
  changed: ({ field, of, before, after }) => {
    if (after === '') return `${field.name} ${of} removed (${before}).`
    if (before === '') return `${field.name} ${of} set to ${after}.`
    return `${field.name} ${of} changed from ${before} to ${after}.`
  },
  replaced: ({ field, of, before, after }) => {
    if (after === '') return `${field.name} ${of} removed${before === '' ? '' : ` (${before})`}.`
    return `${field.name} ${of}: ${after}${before === '' ? '' : `, instead of ${before}`}.`
  },
  rewritten: ({ field, of }) => `${field.name} ${of} changed.`,
}
