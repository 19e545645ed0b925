import { describe, expect, test } from 'vitest'
import { expectSound, ofKind, textsOf } from '../../../tests/support/charts.ts'
import { chartPalette, chartSvg } from './chartSvg.ts'
import { figureNumber, figureText, funnelWords, radarWords } from './charts.words.ts'
import { funnelDrawing } from './funnelDrawing.ts'
import { radarDrawing } from './radarDrawing.ts'

const stage = (name: string, reached: number, rest = {}) => ({
  name,
  reached,
  count: 0,
  share: null,
  medianDays: null,
  ...rest,
})
const funnel = (
  stages = [stage('Détectée', 59, { count: 39 }), stage('Priorisée', 20, { share: 339, medianDays: 46 })],
) => funnelDrawing({ stages }, funnelWords('fr'))

describe('the funnel of synergies', () => {
  test('writes on each stage how many came to it and stand there, and between them what passed and how fast', () => {
    expect(textsOf(funnel())).toEqual([
      'Détectée',
      '59',
      'dont 39 à cette étape',
      '34\u00A0% · médiane 46\u00A0jours',
      'Priorisée',
      '20',
    ])
    expect(funnel().alt).toBe('Synergies par étape atteinte\u202F: détectée 59, priorisée 20.')
    expect(funnel().table).toEqual({
      header: ['Étape', 'L’ont atteinte', 'Passage', 'Délai médian', 'Y sont'],
      rows: [
        ['Détectée', '59', '–', '–', '39'],
        ['Priorisée', '20', '34\u00A0%', '46\u00A0jours', '0'],
      ],
      numeric: [1, 2, 3, 4],
    })
    expectSound(funnel())
  })

  test('the longest bar leaves room for its numbers, a bar is as long as what it counts', () => {
    const [first, , second] = ofKind(funnel(), 'rect')
    if (first?.kind !== 'rect' || second?.kind !== 'rect') throw new Error('bars expected')
    expect(second.width / first.width).toBeCloseTo(20 / 59)
    expect(first.x + first.width).toBeLessThan(500)
  })

  test('stands nothing at all, zeros and names of ten thousand characters', () => {
    expect(textsOf(funnel([]))).toEqual(['Aucune synergie.'])
    expectSound(funnel([]))
    expectSound(funnel([stage('Idée', 0), stage('Détectée', 0)]))
    const long = funnel([stage('Étape '.repeat(2_000), 1e9, { count: 1e9 })])
    expectSound(long)
    expect(textsOf(long)[0]).toMatch(/^Étape .{1,40}…$/u)
  })
})

const radar = (axes: readonly string[], ...values: (number | null)[][]) =>
  radarDrawing(
    {
      name: 'Maturité',
      axes,
      max: 9,
      shapes: values.map((list, rank) => ({ name: `Campagne ${rank + 1}`, values: list })),
    },
    radarWords('fr'),
  )

describe('a radar', () => {
  test('writes each value at the end of its axis; what is not known is no zero', () => {
    const chart = radar(['Technique', 'Économique', 'Sociale'], [3, null, 9])
    expect(textsOf(chart)).toEqual(['Technique', '3', 'Économique', '–', 'Sociale', '9'])
    expect(ofKind(chart, 'circle')).toHaveLength(2)
    expect(chart.alt).toBe('Maturité\u202F: Technique 3, Sociale 9.')
    expectSound(chart)
  })

  test('two shapes are told apart by their line and their signs', () => {
    const chart = radar(['A', 'B', 'C'], [1, 2, 3], [4, 5, 6])
    expect(ofKind(chart, 'polygon').filter((shape) => shape.kind !== 'text' && shape.dash === 'dashed')).toHaveLength(1)
    expect(ofKind(chart, 'rect')).toHaveLength(4)
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['1 / 4', 'Campagne 1', 'Campagne 2']))
    expect(chart.table).toEqual({
      header: ['Axe', 'Campagne 1', 'Campagne 2'],
      rows: [
        ['A', '1', '4'],
        ['B', '2', '5'],
        ['C', '3', '6'],
      ],
      numeric: [1, 2],
    })
  })

  test('more than ten axes are numbered and named beside, and summed up in the alternative', () => {
    const axes = Array.from({ length: 30 }, (_none, rank) => `Indicateur ${rank + 1} ${'long '.repeat(50)}`)
    const chart = radar(
      axes,
      axes.map((_axis, rank) => rank % 10),
    )
    expect(textsOf(chart).filter((text) => text === '30')).toHaveLength(2)
    expect(chart.alt).toBe('Maturité\u202F: Campagne 1 (30\u00A0valeurs, 4,5 en moyenne).')
    expectSound(chart)
  })

  test('stands one axis, none, no value, and values out of bounds', () => {
    expectSound(radar(['Seul'], [5]))
    expectSound(radar([], []))
    expectSound(radar(['A', 'B', 'C']))
    expectSound(radar(['A', 'B', 'C'], [null, null, null]))
    expectSound(radar(['A', 'B', 'C'], [-5, 1e9, Number.NaN]))
    expect(radar(['A', 'B', 'C'], [null, null, null]).alt).toBe('Maturité\u202F: aucune valeur.')
  })
})

describe('the file of a chart', () => {
  test('is SVG with every colour in its attributes, and no character that XML has no place for', () => {
    const chart = radar(['<b>&"\u0000', 'B', 'C'], [1, 2, 3])
    const svg = chartSvg(chart.drawing, chartPalette({ accent: '#123456', tint: '#abcdef' }))
    expect(svg).toContain('&lt;b&gt;&amp;&quot;<')
    expect(svg).toContain('stroke="#123456"')
    expect(svg).toContain('fill="#abcdef"')
    expect(svg).toContain('font-family="Calibri, Carlito, sans-serif"')
    expect(['style=', 'class=', 'var(', '\u0000'].filter((found) => svg.includes(found))).toEqual([])
  })
})

test('a figure is written with its decimals and never parts from its unit', () => {
  expect(figureNumber(-0.2, 0, 'fr')).toBe('0')
  expect(figureNumber(1234.5, 2, 'fr')).toBe('1\u202F234,50')
  expect(figureText(34, { unit: 'entreprises', decimals: 0 }, 'fr')).toBe('34\u00A0entreprises')
  expect(figureText(0.25, { unit: '', decimals: 2 }, 'en')).toBe('0.25')
})
