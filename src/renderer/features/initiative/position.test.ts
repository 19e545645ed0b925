import { expect, test } from 'vitest'
import { lacksLongitude, parsePosition } from './position.ts'

test.each([
  ['44.3537, 1.4370', 44.3537, 1.437],
  ['44.3537,1.4370', 44.3537, 1.437],
  ['44,3537 ; 1,4370', 44.3537, 1.437],
  ['44,3537\u202F; 1,4370', 44.3537, 1.437],
  [' 44,3537 1,4370 ', 44.3537, 1.437],
  ['44,3537, 1,4370', 44.3537, 1.437],
  ['-33.9; 18.4', -33.9, 18.4],
  ['44.8 \u22120.5', 44.8, -0.5],
])('« %s » is a latitude and a longitude', (typed, latitude, longitude) => {
  expect(parsePosition(typed)).toEqual({ value: { latitude, longitude }, error: null })
})

test.each([
  ['44,3537', 'latitude'],
  ['44.3537', 'latitude'],
  ['91 ; 1', 'latitude'],
  ['44 ; 181', 'longitude'],
  ['Fontanes', 'latitude'],
  ['44°21’13" N', 'latitude'],
])('« %s » is refused for its %s', (typed, error) => {
  expect(parsePosition(typed)).toEqual({ value: null, error })
})

test('nothing typed is no position; a single number waits for the other', () => {
  expect(parsePosition(' ')).toEqual({ value: null, error: null })
  expect(['44,3537', '44,3537 ;', '44,3537 ; 1'].map(lacksLongitude)).toEqual([true, true, false])
})
