import { expect, test } from 'vitest'
import { fitOfFlows, fitOfNeed, type FlowFacts } from './matches.rules.ts'
import { yearlyQuantity } from '../flows/flows.rules.ts'
import type { Flow } from '../flows/flows.contract.ts'

const facts = (flow: Partial<Pick<Flow, 'quantity' | 'unit' | 'period' | 'form' | 'constraints'>> = {}): FlowFacts => {
  const { quantity = null, unit = null, period = null, form = null, constraints = '' } = flow
  return {
    hasQuantity: quantity !== null,
    hasUnit: unit !== null,
    yearly: yearlyQuantity({ quantity, unit, period }),
    form,
    hasConstraints: constraints !== '',
  }
}

const known = { quantity: 10, unit: 't', period: 'year', form: 'liquid', constraints: 'En fûts' } as const

test('two flows of one form in one zone, with more than what is looked for, fit as well as can be', () => {
  expect(fitOfFlows(facts(known), facts({ ...known, quantity: 500, unit: 'kg', period: 'month' }), 0)).toEqual({
    score: 100,
    reasons: ['sameTerm', 'enough', 'sameZone', 'sameForm'],
    unknowns: [],
    share: 10_000 / 6_000,
    distanceKm: 0,
  })
})

test('the same term alone is a suggestion, with everything that is to be asked', () => {
  expect(fitOfFlows(facts(), facts(), null)).toEqual({
    score: 40,
    reasons: ['sameTerm'],
    unknowns: ['quantity', 'distance', 'form', 'constraints'],
    share: null,
    distanceKm: null,
  })
})

test('a part of what is looked for counts for that part', () => {
  const fit = fitOfFlows(facts(known), facts({ ...known, quantity: 25 }), 0)
  expect(fit).toMatchObject({ score: 85, share: 0.4 })
  expect(fit.reasons).toContain('partly')
})

test('the nearer the better, up to 50 km; up to 10 km is near', () => {
  const scoreAt = (km: number) => fitOfFlows(facts(known), facts(known), km)
  expect([0, 5, 10, 25, 50, 400].map((km) => scoreAt(km).score)).toEqual([100, 98, 96, 90, 80, 80])
  expect([0, 5, 10, 11].map((km) => scoreAt(km).reasons.find((reason) => /zone|near/i.test(reason)))).toEqual([
    'sameZone',
    'near',
    'near',
    undefined,
  ])
})

test.each([
  ['no quantity', { quantity: null }, 'quantity'],
  ['no unit', { unit: null }, 'unit'],
  ['no period', { period: null }, 'period'],
  ['what happens once', { period: 'oneOff' }, 'period'],
  ['a unit of another dimension', { unit: 'm3' }, 'unit'],
] as const)('%s on one side compares with nothing, and is named', (_, change, unknown) => {
  const other = facts({ ...known, ...change })
  for (const fit of [fitOfFlows(facts(known), other, 0), fitOfFlows(other, facts(known), 0)])
    expect(fit).toMatchObject({ score: 75, share: null, unknowns: [unknown] })
})

test('nothing offered, or nothing looked for, adds no point', () => {
  expect(fitOfFlows(facts({ ...known, quantity: 0 }), facts(known), 0)).toMatchObject({ score: 75, share: 0 })
  expect(fitOfFlows(facts(known), facts({ ...known, quantity: 0 }), 0)).toMatchObject({ score: 75, share: null })
})

test('another form does not forbid the pair, and is no reason for it', () => {
  const fit = fitOfFlows(facts(known), facts({ ...known, form: 'powder' }), 0)
  expect(fit).toMatchObject({ score: 85, unknowns: [] })
  expect(fit.reasons).not.toContain('sameForm')
})

test('an offer fits a need the better, the more intense the need', () => {
  const scoreOf = (intensity: 'low' | 'medium' | 'high' | null) => fitOfNeed({ intensity }, 0)
  expect(scoreOf('high')).toEqual({
    score: 100,
    reasons: ['sameTerm', 'sameZone', 'intense'],
    unknowns: [],
    share: null,
    distanceKm: 0,
  })
  expect([scoreOf('medium').score, scoreOf('low').score, scoreOf(null).score]).toEqual([90, 80, 75])
  expect(fitOfNeed({ intensity: null }, null)).toMatchObject({ score: 50, unknowns: ['distance', 'intensity'] })
})
