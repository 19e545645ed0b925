import { expect, test } from 'vitest'
import type { Item } from './questionnaire.contract.ts'
import {
  bestAfter,
  byAxis,
  isAnswered,
  isBestAllowed,
  isExpected,
  labelsOf,
  progressOf,
  scoreOf,
  scoresOf,
} from './questionnaire.rules.ts'

const item = (fields: Partial<Item>): Item => ({
  id: '1',
  axis: 'governance',
  position: 0,
  label: 'Item',
  help: '',
  isRequired: true,
  kind: 'scale',
  unit: '',
  best: 4,
  isRetired: false,
  ...fields,
})
const value = (given: number | null) => ({ value: given, text: '' })

test('a level is scored against the top of its scale, a number against its best value, yes is all', () => {
  expect(scoreOf(item({ best: 4 }), value(3))).toBe(75)
  expect(scoreOf(item({ best: 4 }), value(0))).toBe(0)
  expect(scoreOf(item({ kind: 'number', best: 50 }), value(10))).toBe(20)
  expect(scoreOf(item({ kind: 'yesNo', best: null }), value(1))).toBe(100)
  expect(scoreOf(item({ kind: 'yesNo', best: null }), value(0))).toBe(0)
})

test('a number beyond its best value has full marks, one below zero has none', () => {
  expect(scoreOf(item({ kind: 'number', best: 50 }), value(70))).toBe(100)
  expect(scoreOf(item({ kind: 'number', best: 50 }), value(-3))).toBe(0)
})

test('words, a number without a best value and what is not answered have no score', () => {
  expect(scoreOf(item({ kind: 'text' }), { value: null, text: 'Oui' })).toBeNull()
  expect(scoreOf(item({ kind: 'number', best: null }), value(12))).toBeNull()
  expect(scoreOf(item({ kind: 'number', best: 0 }), value(12))).toBeNull()
  expect(scoreOf(item({}), value(null))).toBeNull()
  expect(scoreOf(item({}), undefined)).toBeNull()
})

test('an answer that the item no longer expects counts as none', () => {
  expect(isAnswered(item({ best: 4 }), value(5))).toBe(false)
  expect(scoreOf(item({ best: 4 }), value(5))).toBeNull()
  expect(isAnswered(item({ kind: 'yesNo' }), value(3))).toBe(false)
  expect(isAnswered(item({ kind: 'text' }), value(3))).toBe(false)
  expect(isExpected(item({ best: 4 }), 2.5)).toBe(false)
  expect(isExpected(item({ best: null }), 0)).toBe(true)
  expect(isExpected(item({ kind: 'number' }), Number.NaN)).toBe(false)
})

test('words answer an item that asks for words unless they are blank', () => {
  expect(isAnswered(item({ kind: 'text' }), { value: null, text: ' Convention ' })).toBe(true)
  expect(isAnswered(item({ kind: 'text' }), { value: null, text: ' \n' })).toBe(false)
  expect(isAnswered(item({}), { value: null, text: 'Convention' })).toBe(false)
  expect(isAnswered(item({}), undefined)).toBe(false)
})

test('an axis is the mean of its items that have a score, and nothing where none has', () => {
  const items = [
    item({ id: 'a', best: 4 }),
    item({ id: 'b', kind: 'yesNo' }),
    item({ id: 'c', kind: 'text' }),
    item({ id: 'd' }),
    item({ id: 'e', axis: 'results', kind: 'text' }),
  ]
  const answers = new Map([
    ['a', value(2)],
    ['b', value(1)],
    ['c', { value: null, text: 'Oui' }],
    ['e', { value: null, text: 'Oui' }],
  ])
  expect(scoresOf(items, answers)).toEqual({
    items: [
      { itemId: 'a', score: 50 },
      { itemId: 'b', score: 100 },
      { itemId: 'c', score: null },
      { itemId: 'd', score: null },
      { itemId: 'e', score: null },
    ],
    axes: [
      { axis: 'governance', score: 75, answered: 3, scored: 2 },
      { axis: 'businessModel', score: null, answered: 0, scored: 0 },
      { axis: 'results', score: null, answered: 1, scored: 0 },
    ],
  })
  expect(progressOf([...items, item({ id: 'f', isRequired: false })], answers)).toEqual({
    asked: 6,
    answered: 4,
    required: 5,
    requiredAnswered: 4,
  })
})

test('the top of a scale is a whole number, the best value of a number is above zero', () => {
  for (const best of [1, 5, 100]) expect(isBestAllowed({ kind: 'scale', best })).toBe(true)
  for (const best of [null, 0, -1, 2.5, 101]) expect(isBestAllowed({ kind: 'scale', best })).toBe(false)
  for (const best of [null, 0.5]) expect(isBestAllowed({ kind: 'number', best })).toBe(true)
  for (const best of [0, -1]) expect(isBestAllowed({ kind: 'number', best })).toBe(false)
  expect([bestAfter('scale', null), bestAfter('scale', 12.5), bestAfter('scale', 3)]).toEqual([5, 5, 3])
  expect([bestAfter('number', 3), bestAfter('number', 0), bestAfter('text', 3)]).toEqual([3, null, 3])
})

test('items are read by axis, in the order of the axes', () => {
  const items = [item({ id: 'b', axis: 'results' }), item({ id: 'a' })]
  expect(byAxis(items).map(({ axis, items: own }) => [axis, ...own.map(({ id }) => id)])).toEqual([
    ['governance', 'a'],
    ['businessModel'],
    ['results', 'b'],
  ])
})

test('pasted lines become labels: blank ones and bullets go, official numbers stay', () => {
  expect(labelsOf('• Premier item\r\n\n  - Deuxième item  \n1.2 Troisième\t\n–\u00A0Quatrième\n')).toEqual([
    'Premier item',
    'Deuxième item',
    '1.2 Troisième',
    'Quatrième',
  ])
  expect(labelsOf(' \n\n')).toEqual([])
})
