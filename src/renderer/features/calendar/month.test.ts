import { expect, test } from 'vitest'
import type { CalendarEntry } from '../../../shared/calendar/calendar.contract.ts'
import { byDay, dayAfterKey, stretchesOf, weeksOf } from './month.ts'

test('a month is shown in whole weeks that begin on Monday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks).toHaveLength(6)
  expect([weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.at(-1)]).toEqual(['2026-10-26', '2026-11-01', '2026-12-06'])
  expect(weeksOf('2027-02')).toHaveLength(4)
})

test.each([
  ['ArrowLeft', '2026-02-28'],
  ['ArrowRight', '2026-03-02'],
  ['ArrowUp', '2026-02-22'],
  ['ArrowDown', '2026-03-08'],
  ['Home', '2026-02-23'],
  ['End', '2026-03-01'],
  ['PageUp', '2026-02-01'],
  ['PageDown', '2026-04-01'],
  ['a', null],
])('from Sunday 1 March 2026, %s leads to %s', (key, date) => {
  expect(dayAfterKey('2026-03-01', key)).toBe(date)
})

test('a day that a shorter month does not have becomes its last', () => {
  expect(dayAfterKey('2026-01-31', 'PageDown')).toBe('2026-02-28')
})

test('the list goes on by months, and the beginning of this one comes before the month before', () => {
  expect(stretchesOf('2026-11-28', { earlier: 0, later: 1 })).toEqual([
    { from: '2026-11-28', to: '2026-11-30' },
    { from: '2026-12-01', to: '2026-12-31' },
  ])
  expect(stretchesOf('2026-11-28', { earlier: 2, later: 0 })).toEqual([
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2026-11-01', to: '2026-11-27' },
    { from: '2026-11-28', to: '2026-11-30' },
  ])
  expect(stretchesOf('2026-11-01', { earlier: 1, later: 0 })).toEqual([
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2026-11-01', to: '2026-11-30' },
  ])
})

test('what lasts stands on each of its days within the period', () => {
  const entry = (date: string, endDate: string | null): CalendarEntry => ({
    kind: 'event',
    id: '',
    date,
    endDate,
    startTime: null,
    endTime: null,
    title: `${date} ${endDate ?? ''}`,
    detail: '',
    isDone: false,
    isLate: false,
  })
  const one = entry('2026-11-30', null)
  const long = entry('2026-11-29', '2026-12-02')
  const past = entry('2026-01-01', '2026-01-02')
  expect([...byDay([long, one, past], { from: '2026-11-30', to: '2026-12-01' })]).toEqual([
    ['2026-11-30', [long, one]],
    ['2026-12-01', [long]],
  ])
})
