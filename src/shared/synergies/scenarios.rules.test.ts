import { expect, test } from 'vitest'
import { simplePayback } from './scenarios.rules.ts'

const of = (investmentCents: number | null, yearlyGainCents: number | null, yearlyCostCents: number | null) =>
  simplePayback({ investmentCents, yearlyGainCents, yearlyCostCents })

test('an investment is paid back by what a year gains beyond what it costs', () => {
  expect(of(1_000_000, 500_000, 100_000)).toBe(2.5)
  expect(of(1_000_000, 500_000, null)).toBe(2)
})

test('nothing is said while the investment or the gain is not known', () => {
  expect([of(null, 500_000, 0), of(1_000_000, null, 0)]).toEqual([null, null])
})

test('a scenario that costs each year as much as it gains is never paid back', () => {
  expect(of(1_000_000, 500_000, 500_000)).toBe('never')
})

test('without an investment there is nothing to pay back', () => {
  expect(of(0, 0, 500_000)).toBe(0)
})
