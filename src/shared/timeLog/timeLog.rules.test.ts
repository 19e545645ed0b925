import { expect, test } from 'vitest'
import { kilometres, readDuration, readKilometres } from './timeLog.rules.ts'

test.each([
  ['1h30', 90],
  ['1 h 30', 90],
  ['1\u00A0h\u00A030', 90],
  ['1 H 30 min', 90],
  ['1:30', 90],
  ['1h5', 65],
  ['2h', 120],
  ['2 heures', 120],
  ['90 min', 90],
  ['45mn', 45],
  ['45 minutes', 45],
  ['1,5 h', 90],
  ['1.25h', 75],
  ['90', 90],
  ['13', 13],
  ['12', 720],
  ['1', 60],
  ['1,5', 90],
  ['0,25', 15],
  ['24h', 1440],
  ['12,5', null],
  ['1h75', null],
  ['25h', null],
  ['1441', null],
  ['0', null],
  ['0 min', null],
  ['-1', null],
  ['', null],
  ['demain', null],
])('the duration « %s » is %s minutes', (typed, minutes) => {
  expect(readDuration(typed)).toBe(minutes)
})

test.each([
  ['42,5', 425],
  ['42.5 km', 425],
  ['1 250', 12_500],
  ['7', 70],
  ['0', 0],
  ['42,26', 423],
  ['100001', null],
  ['', null],
  ['loin', null],
  ['1,2,3', null],
])('the distance « %s » is %s tenths of a kilometre', (typed, tenths) => {
  expect(readKilometres(typed)).toBe(tenths)
})

test('kilometres are told with their unit, never parted from it', () => {
  expect([kilometres(425, 'fr'), kilometres(12_500, 'fr'), kilometres(425, 'en')]).toEqual([
    '42,5\u00A0km',
    '1\u202F250\u00A0km',
    '42.5\u00A0km',
  ])
})
