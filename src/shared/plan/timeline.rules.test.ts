import { expect, test } from 'vitest'
import {
  addMonths,
  addUnits,
  barOf,
  daysBetween,
  moveDates,
  phaseSpan,
  spansOf,
  startOf,
  timelineRange,
  timelineRows,
} from './timeline.rules.ts'
import { planAction, planAxis } from '../../../tests/support/plan.ts'

test('days are counted by the calendar, over changes of clock and leap years', () => {
  expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2023-05-02', '2023-05-01')).toBe(-1)
})

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
  expect(addMonths('2023-11-15', 3)).toBe('2024-02-15')
  expect(addUnits('2023-01-31', 'quarter', -1)).toBe('2022-10-31')
  expect(addUnits('2023-01-31', 'week', 1)).toBe('2023-02-07')
})

test('weeks begin on Monday, quarters in January, April, July and October', () => {
  expect(startOf('2023-02-07', 'week')).toBe('2023-02-06')
  expect(startOf('2023-02-06', 'week')).toBe('2023-02-06')
  expect(startOf('2023-12-31', 'quarter')).toBe('2023-10-01')
  expect(spansOf('2023-01-15', '2023-03-10', 'month')).toEqual([
    { unit: 'month', first: '2023-01-01', start: '2023-01-15', end: '2023-01-31' },
    { unit: 'month', first: '2023-02-01', start: '2023-02-01', end: '2023-02-28' },
    { unit: 'month', first: '2023-03-01', start: '2023-03-01', end: '2023-03-10' },
  ])
})

test('an action is a bar, a diamond where it only ends, a bracket where it only starts, nothing without dates', () => {
  expect(barOf({ startDate: '2023-01-01', dueDate: '2023-02-01' })?.kind).toBe('span')
  expect(barOf({ startDate: null, dueDate: '2023-02-01' })?.kind).toBe('end')
  expect(barOf({ startDate: '2023-01-01', dueDate: null })?.kind).toBe('start')
  expect(barOf({ startDate: null, dueDate: null })).toBeUndefined()
})

test('a bar that is moved lasts as long as before, and one that is shortened never ends before it starts', () => {
  const dates = { startDate: '2023-01-31', dueDate: '2023-02-10' }
  expect(moveDates(dates, { part: 'whole', unit: 'month', count: 1 })).toEqual({
    startDate: '2023-02-28',
    dueDate: '2023-03-10',
  })
  expect(moveDates(dates, { part: 'end', unit: 'month', count: -1 })).toEqual({
    startDate: '2023-01-31',
    dueDate: '2023-01-31',
  })
  expect(moveDates(dates, { part: 'start', unit: 'day', count: 30 })).toEqual({
    startDate: '2023-02-10',
    dueDate: '2023-02-10',
  })
  expect(moveDates({ startDate: null, dueDate: '2023-02-10' }, { part: 'whole', unit: 'day', count: -1 })).toEqual({
    startDate: null,
    dueDate: '2023-02-09',
  })
})

test('rows are grouped by axis and sub-axis in the order of the plan, those under none last; a folded axis hides its own', () => {
  const axes = [planAxis('a', '1'), planAxis('b', '1.1', 'a'), planAxis('c', '2')]
  const actions = [planAction('x', { axisId: 'a' }), planAction('y', { axisId: 'b' }), planAction('z')]
  expect(timelineRows({ axes, actions }).map(({ id, level }) => `${id}${level}`)).toEqual([
    'a1',
    'x1',
    'b2',
    'y2',
    'none1',
    'z1',
  ])
  expect(timelineRows({ axes, actions }, new Set(['a', 'none'])).map(({ id }) => id)).toEqual(['a', 'none'])
  expect(timelineRows({ axes, actions })[0]).toMatchObject({ count: 2 })
  expect(timelineRows({ axes: [], actions: [planAction('z')] }).map(({ id }) => id)).toEqual(['z'])
})

test('a phase that is still open past its planned end goes on to today', () => {
  const dates = { plannedStart: '2023-01-01', plannedEnd: '2023-03-01', actualStart: null, actualEnd: null }
  expect(phaseSpan(dates, '2023-06-01')).toEqual({ start: '2023-01-01', end: '2023-03-01' })
  expect(phaseSpan({ ...dates, actualStart: '2023-01-10' }, '2023-06-01')).toEqual({
    start: '2023-01-10',
    end: '2023-06-01',
  })
  expect(phaseSpan({ ...dates, plannedStart: null }, '2023-06-01')).toBeUndefined()
})

test('the timeline goes from the first month of the plan to its last, today included', () => {
  const actions = [planAction('x', { startDate: '2023-03-12', dueDate: '2023-05-02' })]
  expect(timelineRange({ plan: { actions }, today: '2023-02-10' })).toEqual({ from: '2023-02-01', to: '2023-05-31' })
})
