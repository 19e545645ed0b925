import { expect, test } from 'vitest'
import type { FlowPeriod, FlowUnit } from './flows.contract.ts'
import { distanceWords, quantityWords, shareWords } from './flows.words.ts'

const flow = (quantity: number | null, unit: FlowUnit | null, period: FlowPeriod | null) => ({ quantity, unit, period })

test('a quantity is written as it is said, its number never parted from its unit', () => {
  expect(quantityWords(flow(12.5, 't', 'year'), 'fr')).toBe('12,5\u00A0t par an')
  expect(quantityWords(flow(1_200, 'm3', 'month'), 'fr')).toBe('1\u202F200\u00A0m³ par mois')
  expect(quantityWords(flow(12.5, 't', 'year'), 'en')).toBe('12.5\u00A0t a year')
})

test('things are counted in the plural from two in French, from anything but one in English', () => {
  expect([0, 1.5, 2].map((count) => quantityWords(flow(count, 'pallet', 'week'), 'fr'))).toEqual([
    '0\u00A0palette par semaine',
    '1,5\u00A0palette par semaine',
    '2\u00A0palettes par semaine',
  ])
  expect([0, 1].map((count) => quantityWords(flow(count, 'pallet', 'oneOff'), 'en'))).toEqual([
    '0\u00A0pallets in one go',
    '1\u00A0pallet in one go',
  ])
})

test('what is not known of a quantity is left out', () => {
  expect(quantityWords(flow(12, null, 'year'), 'fr')).toBe('12 par an')
  expect(quantityWords(flow(12, 'kWh', null), 'fr')).toBe('12\u00A0kWh')
  expect(quantityWords(flow(null, 't', 'year'), 'fr')).toBe('')
})

test('a share is a whole percentage, and never nothing', () => {
  expect([0.4, 0.004, 12].map((share) => shareWords(share, 'fr'))).toEqual([
    '40\u00A0%',
    '1\u00A0%',
    '1\u202F200\u00A0%',
  ])
  expect(shareWords(0.4, 'en')).toBe('40%')
})

test('a distance is as exact as it is short', () => {
  expect([0, 3.24, 48.4].map((distance) => distanceWords(distance, 'fr'))).toEqual([
    '0\u00A0km',
    '3,2\u00A0km',
    '48\u00A0km',
  ])
})
