import { expect, test } from 'vitest'
import { dateTicks, niceTicks } from './ticks.ts'

test('ticks are round numbers that take in both ends', () => {
  expect(niceTicks(0, 66)).toEqual([0, 20, 40, 60, 80])
  expect(niceTicks(0, 1)).toEqual([0, 0.5, 1])
  expect(niceTicks(-250, 1_200)).toEqual([-500, 0, 500, 1_000, 1_500])
  expect(niceTicks(0, 1e12)).toEqual([0, 5e11, 1e12])
  expect(niceTicks(0, 0.3)).toEqual([0, 0.1, 0.2, 0.3])
})

test('what is counted in whole numbers has no halves', () => {
  expect(niceTicks(0, 1, { decimals: 0 })).toEqual([0, 1])
  expect(niceTicks(0, 3, { decimals: 0 })).toEqual([0, 1, 2, 3])
})

test('a single value, none, and ends the wrong way round still have two ticks', () => {
  expect(niceTicks(0, 0, { decimals: 0 })).toEqual([0, 1])
  expect(niceTicks(5, 5)).toEqual([4, 6])
  expect(niceTicks(10, 0)).toEqual(niceTicks(0, 10))
})

test.each([
  [0, 7],
  [-3, 0.004],
  [123_456, 123_457],
  [1e-6, 2e-6],
  [-1e12, 1e12],
])('from %d to %d there are two to nine ticks, evenly apart', (from, to) => {
  const ticks = niceTicks(from, to)
  expect(ticks.length).toBeGreaterThan(1)
  expect(ticks.length).toBeLessThan(10)
  expect(ticks[0]).toBeLessThanOrEqual(from)
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(to)
})

const days = (from: string, to: string, most = 10) => dateTicks(from, to, most).ticks.map(({ date }) => date)

test('dates are parted by months, half-years or years, as there is room', () => {
  expect(days('2023-01-15', '2023-04-20')).toEqual(['2023-02-01', '2023-03-01', '2023-04-01'])
  expect(days('2022-04-01', '2026-12-31')).toHaveLength(9)
  expect(days('2022-04-01', '2026-12-31', 5)).toEqual(['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'])
  expect(days('1900-01-01', '2100-01-01', 6)).toEqual([
    '1900-01-01',
    '1950-01-01',
    '2000-01-01',
    '2050-01-01',
    '2100-01-01',
  ])
})

test('a year is said where it begins to be shown', () => {
  const { months, ticks } = dateTicks('2022-11-15', '2023-03-01', 6)
  expect(months).toBe(1)
  expect(ticks).toEqual([
    { date: '2022-12-01', isNewYear: true },
    { date: '2023-01-01', isNewYear: true },
    { date: '2023-02-01', isNewYear: false },
    { date: '2023-03-01', isNewYear: false },
  ])
})
