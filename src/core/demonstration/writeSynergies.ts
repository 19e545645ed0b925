import type { CalendarDate, Id } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import type { FlowRow } from '../../shared/flows/flows.contract.ts'
import type { NeedRow } from '../../shared/needs/needs.contract.ts'
import type { Writing } from '../context.ts'
import { findFlows } from '../flows/flows.queries.ts'
import { findNeeds } from '../needs/needs.queries.ts'
import { insertImpact, insertReadiness } from '../synergies/impacts.queries.ts'
import { insertScenario } from '../synergies/scenarios.queries.ts'
import { insertSource } from '../synergies/participants.queries.ts'
import { moveSynergy } from '../synergies/steps.service.ts'
import { changeSynergy, createSynergy } from '../synergies/synergies.service.ts'
import { on, type CompanyLookup } from './companyLookup.ts'
import { b2bSynergies } from './b2bExamples.ts'
import { impacts, readiness, type FollowedKey } from './followedExamples.ts'
import { scenarios } from './scenarioExamples.ts'
import { typeset, type DemonstrationIds } from './keyedIds.ts'
import type { ExampleSynergy } from './exampleSynergy.ts'
import { collectiveSynergies, detectedOn } from './synergyExamples.ts'
import { calendarDate } from './writeMeeting.ts'
import type { Heard } from './writeInterviews.ts'

const cents = (euros: number | undefined): number | null => (euros === undefined ? null : euros * 100)

interface SynergyWriting {
  writing: Writing
  ids: DemonstrationIds
  companies: CompanyLookup
  heard: Heard
  decisionOf: (scenario: { synergy: FollowedKey; chosenOn: CalendarDate }) => Id | null
}

function writeScenarios({ writing, companies, decisionOf }: SynergyWriting, synergyId: Id, key: FollowedKey): void {
  scenarios
    .filter(({ synergy }) => synergy === key)
    .forEach(({ synergy, investment, yearlyCost, yearlyGain, carrier, chosenOn, ...words }, position) => {
      insertScenario(writing.db, {
        id: writing.newId(),
        synergyId,
        position,
        ...typeset(words),
        investmentCents: cents(investment),
        yearlyCostCents: cents(yearlyCost),
        yearlyGainCents: cents(yearlyGain),
        carrierOrganisationId: carrier === undefined ? null : companies.id(carrier),
        carrierContactId: carrier === undefined ? null : companies.contact(carrier),
        isChosen: chosenOn !== undefined,
        chosenOn: chosenOn ?? null,
        decisionId: chosenOn === undefined ? null : decisionOf({ synergy, chosenOn }),
      })
    })
}

function writeFigures({ writing }: SynergyWriting, synergyId: Id, key: FollowedKey): void {
  for (const { synergy, on: startDate, ...impact } of impacts) {
    if (synergy === key) insertImpact(writing.db, { id: writing.newId(), synergyId, startDate, ...typeset(impact) })
  }
  for (const { synergy, on: date, ...level } of readiness) {
    if (synergy === key) insertReadiness(writing.db, { id: writing.newId(), synergyId, date, ...level })
  }
}

/** Everything that was heard, read once. */
interface Sources {
  needs: readonly NeedRow[]
  flows: readonly FlowRow[]
}

const everything = { offset: 0, limit: 200 }
const anyOne = { search: '', organisationId: null, interviewId: null, synergyId: null }

const readSources = ({ db }: Writing): Sources => ({
  needs: findNeeds(db, { ...anyOne, kind: 'need', themeId: null, collectiveNeedId: null }, everything),
  flows: findFlows(db, { ...anyOne, direction: null, termId: null }, everything),
})

/** The flows of a B2B synergy: what one gives and the other takes, under one name; of a collective one: those it may tell. */
function flowsOf(form: 'collective' | 'b2b', key: FollowedKey | undefined, flows: readonly FlowRow[]): FlowRow[] {
  if (form === 'collective') return key === 'waste' ? flows.filter((flow) => flow.sharingAgreedOn !== null) : []
  return flows.filter(({ direction, termId, organisationId }) =>
    flows.some(
      (other) =>
        termId !== null &&
        other.termId === termId &&
        other.direction !== direction &&
        other.organisationId !== organisationId,
    ),
  )
}

/** Ties a synergy to the needs that it answers and the flows that it uses, among those of its companies. */
function linkSources({ writing, heard }: SynergyWriting, synergy: LinkedSynergy, sources: Sources): void {
  const { id, form, example, organisationIds } = synergy
  const isOurs = ({ organisationId }: { organisationId: Id }) => organisationIds.has(organisationId)
  const collectiveNeedId = heard.collectiveNeed(example.collective)
  const needs = sources.needs.filter(
    (need) => isOurs(need) && collectiveNeedId !== null && need.collectiveNeedId === collectiveNeedId,
  )
  for (const { id: needId } of needs)
    insertSource(writing.db, { id: writing.newId(), synergyId: id, needId, flowId: null })
  for (const { id: flowId } of flowsOf(form, example.key, sources.flows.filter(isOurs)))
    insertSource(writing.db, { id: writing.newId(), synergyId: id, needId: null, flowId })
}

interface LinkedSynergy {
  id: Id
  form: 'collective' | 'b2b'
  example: ExampleSynergy
  organisationIds: ReadonlySet<Id>
}

/** Detected by the assessment, then moved day by day: the stages ask of the demonstration what they ask of anyone. */
function writeSynergy(target: SynergyWriting, form: 'collective' | 'b2b', example: ExampleSynergy): LinkedSynergy {
  const { writing, ids, companies, heard } = target
  const taking = example.companies.map(([company, role]) => ({ organisationId: companies.id(company), role }))
  const { id } = createSynergy(on(writing, detectedOn), {
    name: frenchTypography(example.name),
    summary: frenchTypography(example.summary ?? ''),
    form,
    nature: example.nature,
    ambition: example.quickWin ? 'quickWin' : 'structuring',
    origin: 'interview',
    themeId: heard.theme(example.theme),
    zoneId: ids.zone('cahorsSud'),
    collectiveNeedId: heard.collectiveNeed(example.collective),
    referentId: ids.contact('officer'),
    companies: taking,
  })
  if (example.key !== undefined) {
    writeScenarios(target, id, example.key)
    writeFigures(target, id, example.key)
  }
  for (const { stage, date: day, reason = '', evidence = '' } of example.steps ?? []) {
    const date = calendarDate(day, writing.today)
    const evidenceKind = evidence === '' ? null : 'mutualisedService'
    const words = typeset({ reason, evidence })
    moveSynergy(on(writing, date), { id, stage, date, meetingId: null, evidenceKind, ...words })
  }
  changeSynergy(writing.db, {
    id,
    nextStep: frenchTypography(example.nextStep ?? ''),
    nextStepOn: example.nextStepIn === undefined ? null : calendarDate(example.nextStepIn, writing.today),
  })
  return { id, form, example, organisationIds: new Set(taking.map(({ organisationId }) => organisationId)) }
}

/** The 37 collective and 22 B2B synergies; answers those that are followed, by their keys. */
export function writeSynergies(target: SynergyWriting): Map<FollowedKey, Id> {
  const sources = readSources(target.writing)
  const synergies = [
    ...collectiveSynergies.map((example) => writeSynergy(target, 'collective', example)),
    ...b2bSynergies.map((example) => writeSynergy(target, 'b2b', example)),
  ]
  for (const synergy of synergies) linkSources(target, synergy, sources)
  return new Map(synergies.flatMap(({ id, example: { key } }) => (key === undefined ? [] : [[key, id] as const])))
}
