import { expect, test } from 'vitest'
import { agendaHours } from './agendaHours.ts'

const items = (...minutes: (number | null)[]) => minutes.map((plannedMinutes) => ({ plannedMinutes }))

test('each item begins when those before it have had their time; one without a length takes none', () => {
  expect(agendaHours('09:30', items(20, null, 45, 5))).toEqual(['09:30', '09:50', '09:50', '10:35'])
})

test('a meeting that goes past midnight goes on at 00:00', () => {
  expect(agendaHours('23:30', items(45, 10))).toEqual(['23:30', '00:15'])
})

test('no item has an hour while the meeting has none', () => {
  expect(agendaHours(null, items(20, 30))).toEqual([null, null])
})
