import { expect, test } from 'vitest'
import { gaugeChart, gaugeChartTitle } from './gaugeChart.ts'

const points = [
  { date: '2026-09-01', score: 48, missing: 161 },
  { date: '2026-11-22', score: 62, missing: 104 },
]

test('the curve says in words where it began and where it is, and its table tells how much was missing', () => {
  const { alt, table } = gaugeChart(points, 'fr')
  expect(alt).toBe(
    `${gaugeChartTitle('fr')}\u202F: 62\u00A0% au 22\u00A0novembre 2026, 48\u00A0% au 1er\u00A0septembre 2026.`,
  )
  expect(table).toEqual({
    header: ['Date', 'Valeur', 'Points à régler'],
    rows: [
      ['1er\u00A0septembre 2026', '48\u00A0%', '161'],
      ['22\u00A0novembre 2026', '62\u00A0%', '104'],
    ],
    numeric: [1, 2],
  })
})

test('a single day and none at all are drawn too', () => {
  for (const some of [points.slice(1), []])
    expect(gaugeChart(some, 'en', { width: 400, height: 190 }).drawing).toMatchObject({ width: 400, height: 190 })
})
