import { expect, test } from 'vitest'
import { targetStateOf } from './targets.rules.ts'

const target = { date: '2026-12-31', value: 40 }

test('a target is reached when the value is on its better side, and missed only once its day is over', () => {
  expect(targetStateOf({ value: 40, target, direction: 'up' }, '2027-02-01')).toBe('reached')
  expect(targetStateOf({ value: 39, target, direction: 'up' }, '2026-12-31')).toBe('ahead')
  expect(targetStateOf({ value: 39, target, direction: 'up' }, '2027-01-01')).toBe('missed')
  expect(targetStateOf({ value: 12, target, direction: 'down' }, '2026-01-01')).toBe('reached')
  expect(targetStateOf({ value: 41, target, direction: 'down' }, '2027-01-01')).toBe('missed')
})

test('nothing is said without a value, a target or a better side', () => {
  expect(targetStateOf({ value: null, target, direction: 'up' }, '2027-01-01')).toBeNull()
  expect(targetStateOf({ value: 3, target: null, direction: 'up' }, '2027-01-01')).toBeNull()
  expect(targetStateOf({ value: 40, target, direction: 'neutral' }, '2027-01-01')).toBeNull()
})
