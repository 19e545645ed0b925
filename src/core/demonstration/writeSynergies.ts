import type { CalendarDate, Id } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import { insertImpact, insertReadiness } from '../synergies/impacts.queries.ts'
import { insertScenario } from '../synergies/scenarios.queries.ts'
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

/** Detected by the assessment, then moved day by day: the stages ask of the demonstration what they ask of anyone. */
function writeSynergy(target: SynergyWriting, form: 'collective' | 'b2b', example: ExampleSynergy): Id {
  const { writing, ids, companies, heard } = target
  const taking = example.companies.map(([company, role]) => ({ organisationId: companies.id(company), role }))
  const { id } = createSynergy(on(writing, detectedOn), {
    name: frenchTypography(example.name),
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
  return id
}

/** The 37 collective and 22 B2B synergies; answers those that are followed, by their keys. */
export function writeSynergies(target: SynergyWriting): Map<FollowedKey, Id> {
  const followed = new Map<FollowedKey, Id>()
  for (const example of collectiveSynergies) {
    const id = writeSynergy(target, 'collective', example)
    if (example.key !== undefined) followed.set(example.key, id)
  }
  for (const example of b2bSynergies) writeSynergy(target, 'b2b', example)
  return followed
}
