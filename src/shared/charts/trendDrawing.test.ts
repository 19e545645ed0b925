import { describe, expect, test } from 'vitest'
import { expectSound, ofKind, textsOf } from '../../../tests/support/charts.ts'
import { chartPicture } from './chartSvg.ts'
import { trendWords } from './charts.words.ts'
import type { TrendInput } from './trend.ts'
import { trendDrawing } from './trendDrawing.ts'

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
    const shown = textsOf(chart).filter((text) => text.startsWith('1\u202F000'))
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
    expect(textsOf(trend())).toEqual(['Aucune valeur'])
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

  test('fits the width of a page of Word', () => {
    const { widthMm, heightMm, svg, alt } = chartPicture(trend(contributing))
    expect(Math.round(widthMm)).toBe(169)
    expect(svg).toContain(`width="${Math.round(widthMm * 100) / 100}mm"`)
    expect(heightMm).toBeLessThan(90)
    expect(alt).toContain('34')
  })
})
