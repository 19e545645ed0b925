import { expect, test } from 'vitest'
import { yearlyQuantity } from './flows.rules.ts'

test.each([
  [
    { quantity: 2, unit: 't', period: 'month' },
    { dimension: 'mass', amount: 24_000 },
  ],
  [
    { quantity: 10, unit: 'kg', period: 'day' },
    { dimension: 'mass', amount: 2_500 },
  ],
  [
    { quantity: 1.5, unit: 'm3', period: 'week' },
    { dimension: 'volume', amount: 78_000 },
  ],
  [
    { quantity: 3, unit: 'MWh', period: 'quarter' },
    { dimension: 'energy', amount: 12_000 },
  ],
  [
    { quantity: 40, unit: 'pallet', period: 'year' },
    { dimension: 'pallets', amount: 40 },
  ],
] as const)('%j is %j a year', (flow, expected) => {
  expect(yearlyQuantity(flow)).toEqual(expected)
})

test.each([
  { quantity: null, unit: 't', period: 'year' },
  { quantity: 2, unit: null, period: 'year' },
  { quantity: 2, unit: 't', period: null },
  { quantity: 2, unit: 't', period: 'oneOff' },
] as const)('%j is nothing a year that could be compared', (flow) => {
  expect(yearlyQuantity(flow)).toBeNull()
})
