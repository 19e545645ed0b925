import { expect, test } from 'vitest'
import { expectSound, ofKind, textsOf } from '../../../tests/support/charts.ts'
import { autonomyChart } from './autonomyChart.ts'
import type { Autonomy } from './skills.contract.ts'

const none: Autonomy = { points: [], target: null, activities: 17, alone: 0 }
const rated: Autonomy = {
  points: [
    { date: '2023-01-10', officer: 1, consultancy: null, rated: 1 },
    { date: '2023-03-20', officer: 1.5, consultancy: 0, rated: 2 },
    { date: '2023-06-01', officer: 3, consultancy: 2.25, rated: 2 },
  ],
  target: 2.5,
  activities: 17,
  alone: 1,
}

test('the curve tells where both stand, in a sentence and in a table', () => {
  const { alt, table } = autonomyChart(rated, 'fr')
  expect(alt).toBe(
    'Courbe d’autonomie, niveau moyen sur 4\u202F: 3,0 au 1er\u00A0juin 2023 selon le chargé de mission, 2,3 au 1er\u00A0juin 2023 selon l’AMO\u202F; cible moyenne 2,5.',
  )
  expect(table).toEqual({
    header: ['Date', 'selon le chargé de mission', 'selon l’AMO', 'cible moyenne'],
    rows: [
      ['10\u00A0janvier 2023', '1,0', '', '2,5'],
      ['20\u00A0mars 2023', '1,5', '0,0', '2,5'],
      ['1er\u00A0juin 2023', '3,0', '2,3', '2,5'],
    ],
    numeric: [1, 2, 3],
  })
})

test('the two lines are told apart without colour, and the target from both', () => {
  const chart = autonomyChart(rated, 'en')
  expectSound(chart)
  expect(ofKind(chart, 'polyline').map((shape) => ('dash' in shape && shape.dash) || 'plain')).toEqual([
    'dashed',
    'dotted',
    'plain',
  ])
  expect(textsOf(chart)).toEqual(
    expect.arrayContaining(['as the officer rates', 'as the consultancy rates', 'mean target', '3.0']),
  )
})

test('a single rating stands in the middle, and none is said in a sentence', () => {
  const [first] = rated.points
  expectSound(autonomyChart({ ...none, points: first ? [first] : [] }, 'fr', 320))
  const chart = autonomyChart(none, 'fr')
  expectSound(chart)
  expect(chart.alt).toBe('Courbe d’autonomie\u202F: aucun niveau noté.')
  expect(textsOf(chart)).toEqual([chart.alt])
})

test('a thousand days of ratings are drawn within the frame', () => {
  const points = Array.from({ length: 1000 }, (_, day) => ({
    date: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
    officer: (day % 9) / 2,
    consultancy: day % 4,
    rated: 17,
  }))
  expectSound(autonomyChart({ ...rated, points }, 'fr'))
})
