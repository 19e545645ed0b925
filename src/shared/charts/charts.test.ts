import { describe, expect, test } from 'vitest'
import { chartPalette, chartPicture, chartSvg } from './chartSvg.ts'
import { figureNumber, figureText, funnelWords, radarWords, trendWords } from './charts.words.ts'
import type { Chart, Shape } from './drawing.ts'
import { funnelDrawing } from './funnelDrawing.ts'
import { radarDrawing } from './radarDrawing.ts'
import type { TrendInput } from './trend.ts'
import { trendDrawing } from './trendDrawing.ts'

const textsOf = ({ drawing }: Chart) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const ofKind = ({ drawing }: Chart, kind: Shape['kind']) => drawing.shapes.filter((shape) => shape.kind === kind)

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}

/** Everything stands in the picture, and nothing is no number. */
const expectSound = (chart: Chart) => {
  const { width, height, shapes } = chart.drawing
  expect(numbersOf(chart.drawing).filter((number) => !Number.isFinite(number))).toEqual([])
  for (const shape of shapes) {
    if (shape.kind !== 'text') continue
    expect(shape.x).toBeGreaterThanOrEqual(-1)
    expect(shape.x).toBeLessThanOrEqual(width + 1)
    expect(shape.y).toBeGreaterThanOrEqual(0)
    expect(shape.y).toBeLessThanOrEqual(height)
  }
  expect(chartSvg(chart.drawing)).toMatch(/^<svg [^>]*>.*<\/svg>$/su)
  for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.header.length)
}

const words = trendWords('fr', { name: 'Entreprises contributrices', unit: 'entreprises', decimals: 0 })
const trend = (over: Partial<TrendInput> = {}) =>
  trendDrawing(
    { points: [], nature: 'computed', shape: 'step', targets: [], measures: [], baseline: null, ...over },
    words,
  )

const contributing: Partial<TrendInput> = {
  points: [
    { date: '2022-10-01', value: 0 },
    { date: '2023-02-07', value: 21 },
    { date: '2023-06-30', value: 34 },
  ],
  targets: [{ date: '2024-12-31', value: 60 }],
  measures: [
    { date: '2023-06-30', value: 34, provenance: 'published', source: 'Bilan de phase' },
    { date: '2025-04-10', value: 49, provenance: 'published', source: 'Rencontre Syn’Occ' },
  ],
  baseline: { date: '2022-04-01', value: 0 },
}

describe('the curve of an indicator', () => {
  test('says in a sentence where it came from, where it is and where it should be', () => {
    expect(trend(contributing).alt).toBe(
      'Entreprises contributrices\u202F: 34\u00A0entreprises au 30\u00A0juin 2023, 0\u00A0entreprises au 1er\u00A0octobre 2022\u202F; cible 60\u00A0entreprises au 31\u00A0décembre 2024.',
    )
  })

  test('tells all of it by date in its table, with where each figure comes from', () => {
    expect(trend(contributing).table).toEqual({
      header: ['Date', 'Valeur', 'Nature', 'Source'],
      rows: [
        ['1er\u00A0avril 2022', '0', 'situation de départ', ''],
        ['1er\u00A0octobre 2022', '0', 'calculé', ''],
        ['7\u00A0février 2023', '21', 'calculé', ''],
        ['30\u00A0juin 2023', '34', 'calculé', ''],
        ['30\u00A0juin 2023', '34', 'publié', 'Bilan de phase'],
        ['31\u00A0décembre 2024', '60', 'cible', ''],
        ['10\u00A0avril 2025', '49', 'publié', 'Rencontre Syn’Occ'],
      ],
      numeric: [1],
    })
  })

  test('steps from a value to the next, with its target dashed, and names each kind of sign it uses', () => {
    const chart = trend(contributing)
    const [target, curve] = ofKind(chart, 'polyline')
    expect(target).toMatchObject({ stroke: 'target', dash: 'dashed' })
    expect(curve).toMatchObject({ stroke: 'series' })
    // Two points more than there are values: the corners of the steps.
    expect(curve?.kind === 'polyline' && curve.points).toHaveLength(5)
    expect(textsOf(chart)).toEqual(
      expect.arrayContaining(['calculé', 'cible', 'publié', 'situation de départ', '60', '49']),
    )
    expectSound(chart)
  })

  test('written values never stand over one another', () => {
    const points = Array.from({ length: 12 }, (_none, month) => ({
      date: `2023-${String(month + 1).padStart(2, '0')}-01`,
      value: 1_000_000 + month,
    }))
    const measures = points.map((point) => ({ ...point, provenance: 'typed' as const, source: '' }))
    const chart = trend({ points, measures })
    const shown = textsOf(chart).filter((text) => /^1\u202F000/u.test(text))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(14)
    expectSound(chart)
  })

  test('typed values are told once, by the sign of where they come from', () => {
    const points = [{ date: '2023-02-07', value: 3 }]
    const chart = trend({
      nature: 'typed',
      points,
      measures: [{ date: '2023-02-07', value: 3, provenance: 'published', source: 'CR' }],
    })
    expect(chart.table.rows).toEqual([['7\u00A0février 2023', '3', 'publié', 'CR']])
    expect(textsOf(chart).filter((text) => ['publié', 'saisi', 'calculé'].includes(text))).toEqual(['publié'])
  })

  test('without a value it says so; with one it draws a point', () => {
    expect(textsOf(trend())).toEqual(['Entreprises contributrices\u202F: aucune valeur.'])
    expect(trend().alt).toBe('Entreprises contributrices\u202F: aucune valeur.')
    const one = trend({ points: [{ date: '2023-02-07', value: 7 }] })
    expect(ofKind(one, 'polyline')).toEqual([])
    expect(ofKind(one, 'circle').length).toBeGreaterThan(0)
    expectSound(one)
  })

  test.each([
    [
      'huge values',
      [
        { date: '2023-01-01', value: 1e12 },
        { date: '2024-01-01', value: -1e12 },
      ],
    ],
    [
      'values below zero',
      [
        { date: '2023-01-01', value: -4 },
        { date: '2024-01-01', value: -2 },
      ],
    ],
    [
      'tiny values',
      [
        { date: '2023-01-01', value: 1e-6 },
        { date: '2023-01-02', value: 2e-6 },
      ],
    ],
    [
      'what is no number',
      [
        { date: '2023-01-01', value: Number.NaN },
        { date: '2024-01-01', value: Infinity },
      ],
    ],
    [
      'centuries',
      [
        { date: '1900-01-01', value: 1 },
        { date: '2100-01-01', value: 2 },
      ],
    ],
  ])('stands %s', (_name, points) => {
    expectSound(trend({ points }))
    expectSound(trend({ points, nature: 'typed', shape: 'line' }))
  })

  test('dates that come the wrong way round are put in order', () => {
    const points = contributing.points ?? []
    expect(trend({ points: points.toReversed() })).toEqual(trend({ points }))
  })
})

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
    expect(svg).not.toMatch(/style=|class=|var\(|\u0000/u)
  })

  test('fits the width of a page of Word', () => {
    const { widthMm, heightMm, svg, alt } = chartPicture(trend(contributing))
    expect(Math.round(widthMm)).toBe(169)
    expect(svg).toContain(`width="${Math.round(widthMm * 100) / 100}mm"`)
    expect(heightMm).toBeLessThan(90)
    expect(alt).toContain('34')
  })
})

test('a figure is written with its decimals and never parts from its unit', () => {
  expect(figureNumber(-0.2, 0, 'fr')).toBe('0')
  expect(figureNumber(1234.5, 2, 'fr')).toBe('1\u202F234,50')
  expect(figureText(34, { unit: 'entreprises', decimals: 0 }, 'fr')).toBe('34\u00A0entreprises')
  expect(figureText(0.25, { unit: '', decimals: 2 }, 'en')).toBe('0.25')
})
