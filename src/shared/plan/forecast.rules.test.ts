import { expect, test } from 'vitest'
import { planAction } from '../../../tests/support/plan.ts'
import { forecast } from './forecast.rules.ts'

const today = '2023-06-10'
const link = (beforeId: string, afterId: string) => ({ id: `${beforeId}-${afterId}`, beforeId, afterId })
const late = planAction('late', { startDate: '2023-05-01', dueDate: '2023-05-31' })
const next = planAction('next', { startDate: '2023-06-05', dueDate: '2023-06-20' })
const last = planAction('last', { startDate: '2023-06-21', dueDate: '2023-06-30' })

test('an open action past its end ends today at the earliest, and pushes those that wait for it, and those that wait for these', () => {
  const { delays, links, path } = forecast([last, next, late], [link('late', 'next'), link('next', 'last')], today)
  expect(Object.fromEntries(delays)).toEqual({
    late: { start: '2023-05-01', end: '2023-06-10', days: 10, isOwn: true, causes: [] },
    next: { start: '2023-06-11', end: '2023-06-26', days: 6, isOwn: false, causes: ['late'] },
    last: { start: '2023-06-27', end: '2023-07-06', days: 6, isOwn: false, causes: ['next'] },
  })
  expect([...links].toSorted()).toEqual(['late-next', 'next-last'])
  expect([...path].toSorted()).toEqual(['last', 'late', 'next'])
})

test('slack takes lateness in: what starts later than the forecast end is not pushed', () => {
  const { delays, links } = forecast([late, last], [link('late', 'last')], today)
  expect([...delays.keys()]).toEqual(['late'])
  expect(links.size).toBe(0)
})

test('of two that are waited for, the one that ends last decides', () => {
  const { delays } = forecast(
    [late, next, planAction('both', { dueDate: '2023-06-12' })],
    [link('late', 'next'), link('late', 'both'), link('next', 'both')],
    '2023-06-14',
  )
  expect(delays.get('both')).toEqual({
    start: null,
    end: '2023-07-01',
    days: 19,
    isOwn: true,
    causes: ['next', 'late'],
  })
})

test('a settled action pushes nothing and is not pushed; one that has begun no longer waits', () => {
  const done = planAction('late', {
    startDate: '2023-05-01',
    dueDate: '2023-05-31',
    status: 'done',
    settledOn: '2023-06-09',
  })
  expect(forecast([done, next], [link('late', 'next')], today).delays.size).toBe(0)
  const given = planAction('next', { startDate: '2023-06-05', dueDate: '2023-06-20', status: 'abandoned' })
  expect([...forecast([late, given], [link('late', 'next')], today).delays.keys()]).toEqual(['late'])
  const begun = planAction('next', { startDate: '2023-06-05', dueDate: '2023-06-20', startedOn: '2023-06-06' })
  expect([...forecast([late, begun], [link('late', 'next')], today).delays.keys()]).toEqual(['late'])
})

test('dates that cross in the plan are no lateness while nothing is late', () => {
  const early = planAction('early', { startDate: '2023-06-01', dueDate: '2023-06-12' })
  expect(forecast([next, early], [link('early', 'next')], today).delays.size).toBe(0)
})

test('an action without an end passes nothing on, and an order that goes round in a circle ends', () => {
  const open = planAction('open', { startDate: '2023-05-01' })
  expect(forecast([late, open, last], [link('late', 'open'), link('open', 'last')], today).delays.has('last')).toBe(
    false,
  )
  const { delays } = forecast([late, next], [link('late', 'next'), link('next', 'late')], today)
  expect(delays.get('late')?.isOwn).toBe(true)
})
