import { expect, test } from 'vitest'
import { synergyStages } from './synergies.contract.ts'
import {
  coldReasonsOf,
  isMoving,
  missingForStage,
  progressStages,
  stageRank,
  synergyNumber,
  type StageMove,
  type SynergyFacts,
} from './synergies.rules.ts'

const nothing: SynergyFacts = { stage: 'idea', companies: [], scenarios: [], wasOperational: false }
const move = (to: StageMove['to'], said: Partial<StageMove> = {}): StageMove => ({
  to,
  reason: '',
  evidenceKind: null,
  evidence: '',
  ...said,
})
const offers = { organisationId: 'blanchisserie', role: 'offers' } as const
const asks = { organisationId: 'fournil', role: 'asks' } as const
const uses = (organisationId: string) => ({ organisationId, role: 'uses' }) as const

test('a synergy is named by its number', () => {
  expect(synergyNumber(7)).toBe('S-7')
})

test('eight stages lead on, in order; a pause and an abandonment stand beside them', () => {
  expect(synergyStages.map((stage) => stageRank(stage))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, -1, -1])
  expect(synergyStages.filter(isMoving)).toEqual(progressStages.slice(0, 6))
})

test('a synergy without anything misses what each stage stands on', () => {
  expect(synergyStages.map((stage) => [stage, missingForStage(nothing, move(stage))])).toEqual([
    ['idea', []],
    ['detected', ['company']],
    ['prioritised', ['company']],
    ['qualified', ['twoCompanies']],
    ['studied', ['scenario']],
    ['implementing', ['chosenScenario']],
    ['operational', ['evidence', 'twoCompanies']],
    ['lasting', ['wasOperational']],
    ['paused', ['reason']],
    ['abandoned', ['reason']],
  ])
})

test('two roles of one company are one company', () => {
  const facts = { ...nothing, companies: [offers, { ...offers, role: 'uses' as const }] }
  expect(missingForStage(facts, move('qualified'))).toEqual(['twoCompanies'])
  expect(missingForStage({ ...facts, companies: [offers, asks] }, move('qualified'))).toEqual([])
})

test('a choice is asked for besides a scenario once it is carried out', () => {
  const facts = { ...nothing, scenarios: [{ isChosen: false }] }
  expect(missingForStage(facts, move('studied'))).toEqual([])
  expect(missingForStage(facts, move('implementing'))).toEqual(['chosenScenario'])
  expect(
    missingForStage({ ...facts, scenarios: [{ isChosen: false }, { isChosen: true }] }, move('implementing')),
  ).toEqual([])
})

test('operational: a real exchange between two companies, or a service that two of them use', () => {
  const facts = { ...nothing, companies: [offers, asks] }
  const proof = { evidence: 'Bon de livraison' }
  expect(missingForStage(facts, move('operational', proof))).toEqual(['evidence'])
  expect(missingForStage(facts, move('operational', { evidenceKind: 'exchange', evidence: ' ' }))).toEqual(['evidence'])
  expect(missingForStage(facts, move('operational', { evidenceKind: 'exchange', ...proof }))).toEqual([])
  const service = move('operational', { evidenceKind: 'mutualisedService', ...proof })
  const usedBy = (...users: string[]) => missingForStage({ ...nothing, companies: users.map(uses) }, service)
  expect(missingForStage(facts, service)).toEqual(['twoUsers'])
  expect(usedBy('fournil', 'fournil')).toEqual(['twoCompanies', 'twoUsers'])
  expect(usedBy('fournil', 'scierie')).toEqual([])
})

test('going back, and staying, ask for nothing; coming back from a pause asks as coming there did', () => {
  const lasting = { ...nothing, stage: 'lasting' as const, wasOperational: true }
  for (const stage of progressStages) expect(missingForStage(lasting, move(stage))).toEqual([])
  expect(missingForStage({ ...nothing, stage: 'paused' }, move('qualified'))).toEqual(['twoCompanies'])
  expect(missingForStage({ ...nothing, stage: 'paused' }, move('paused'))).toEqual(['reason'])
})

test('going back to operational asks for the evidence that was never given', () => {
  const lasting = { ...nothing, stage: 'lasting' as const, companies: [offers, asks] }
  expect(missingForStage(lasting, move('operational'))).toEqual(['evidence'])
  expect(missingForStage(lasting, move('implementing'))).toEqual([])
})

test('what moves is cold for a long rest, a blank next step or a late one; what does not move never is', () => {
  const limits = { coldDays: 60, today: '2023-02-07' }
  const warm = { stage: 'studied', idleDays: 59, nextStep: 'Réunir', nextStepOn: '2023-02-07' } as const
  expect(coldReasonsOf(warm, limits)).toEqual([])
  expect(coldReasonsOf({ ...warm, idleDays: 60 }, limits)).toEqual(['noMove'])
  expect(coldReasonsOf({ ...warm, nextStep: ' \u00A0' }, limits)).toEqual(['noNextStep'])
  expect(coldReasonsOf({ ...warm, nextStepOn: '2023-02-06' }, limits)).toEqual(['lateNextStep'])
  const neglected = { idleDays: 400, nextStep: '', nextStepOn: '2022-01-01' }
  expect(synergyStages.filter((stage) => coldReasonsOf({ stage, ...neglected }, limits).length === 3)).toEqual(
    synergyStages.filter(isMoving),
  )
  expect(coldReasonsOf({ stage: 'operational', ...neglected }, limits)).toEqual([])
})
