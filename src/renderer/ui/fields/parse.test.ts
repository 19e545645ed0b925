import { expect, test } from 'vitest'
import { lacksYear, parseDate, parseInteger, parseMoney, parseQuantity, parseTime } from './parse.ts'

const today = new Date(2026, 10, 22)
const dateOf = (typed: string) => parseDate(typed, today)

test.each([
  ['07/02/2023', '2023-02-07'],
  ['7/2/23', '2023-02-07'],
  ['7.2.2023', '2023-02-07'],
  ['7-2-2023', '2023-02-07'],
  [' 07 02 2023 ', '2023-02-07'],
  ['07022023', '2023-02-07'],
  ['070223', '2023-02-07'],
  ['2023-02-07', '2023-02-07'],
  ['7/2', '2026-02-07'],
  ['29/02/2024', '2024-02-29'],
])('%s is understood as the date %s', (typed, date) => {
  expect(dateOf(typed)).toEqual({ value: date, error: null })
})

test.each(['31/02/2023', '29/02/2023', '13/13/2023', '7', 'demain', '1/2/3/4', '00/01/2023', '7/2/203'])(
  '%s is not a date',
  (typed) => expect(dateOf(typed)).toEqual({ value: null, error: 'date' }),
)

test('a date whose year may still come is told from one that is whole', () => {
  expect(['7/2', '07/02/20', '070223'].map(lacksYear)).toEqual([true, true, true])
  expect(['07/02/2023', '07022023', '2023-02-07', ''].map(lacksYear)).toEqual([false, false, false, false])
})

test.each([
  ['9h30', '09:30'],
  ['9 h 30', '09:30'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['9h', '09:00'],
  ['14', '14:00'],
  ['0', '00:00'],
  ['23H59', '23:59'],
])('%s is understood as the time %s', (typed, time) => {
  expect(parseTime(typed)).toEqual({ value: time, error: null })
})

test.each(['24:00', '9h60', '12345', 'midi', '9:3'])('%s is not a time', (typed) => {
  expect(parseTime(typed)).toEqual({ value: null, error: 'time' })
})

test('a whole number may have spaces, and no sign, comma or unit', () => {
  expect(parseInteger('1 250')).toEqual({ value: 1250, error: null })
  expect(parseInteger('1\u202F250')).toEqual({ value: 1250, error: null })
  expect(parseInteger('0')).toEqual({ value: 0, error: null })
  for (const typed of ['-1', '1,5', '12 jours', '1e3', '9999999999']) {
    expect(parseInteger(typed)).toEqual({ value: null, error: 'integer' })
  }
})

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['12,', 12],
  ['0', 0],
  ['1 250', 1250],
  ['1\u202F250,75', 1250.75],
  [' 0,333333 ', 0.333333],
])('%s is understood as a quantity', (typed, quantity) => {
  expect(parseQuantity(typed)).toEqual({ value: quantity, error: null })
})

test.each(['-1', '1.234,56', '1,2,3', ',5', '12 t', 'douze', '1e3'])('%s is not a quantity', (typed) => {
  expect(parseQuantity(typed)).toEqual({ value: null, error: 'quantity' })
})

test.each([
  ['1 234,56', 123_456],
  ['1\u202F234,56 €', 123_456],
  ['1234.5', 123_450],
  ['20€', 2_000],
  ['-20', -2_000],
  ['\u221220,10', -2_010],
  ['0,29', 29],
  ['1,', 100],
])('%s is understood as an amount, in cents', (typed, cents) => {
  expect(parseMoney(typed)).toEqual({ value: cents, error: null })
})

test.each(['1,234', '1.234,56', '12 k€', '€', 'dix euros'])('%s is not an amount', (typed) => {
  expect(parseMoney(typed)).toEqual({ value: null, error: 'money' })
})

test('nothing typed is no value', () => {
  expect(dateOf(' ')).toEqual({ value: null, error: null })
  expect(parseTime('')).toEqual({ value: null, error: null })
  expect(parseInteger(' ')).toEqual({ value: null, error: null })
  expect(parseQuantity(' ')).toEqual({ value: null, error: null })
  expect(parseMoney(' ')).toEqual({ value: null, error: null })
})
