import { expect, test } from 'vitest'
import { runningHours } from './meetings.rules.ts'

const items = (...minutes: (number | null)[]) => minutes.map((plannedMinutes) => ({ plannedMinutes }))

test('each item begins when those before it have had their time', () => {
  expect(runningHours('09:30', items(5, 40, 15))).toEqual(['09:30', '09:35', '10:15'])
  expect(runningHours('23:30', items(45, 10))).toEqual(['23:30', '00:15'])
})

test('no hour is promised after an item without a length, nor while the meeting has none', () => {
  expect(runningHours('09:30', items(5, null, 15))).toEqual(['09:30', '09:35', null])
  expect(runningHours(null, items(20, 30))).toEqual([null, null])
})
