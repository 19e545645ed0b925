import { expect } from 'vitest'
import { chartSvg } from '../../src/shared/charts/chartSvg.ts'
import type { Chart, Shape } from '../../src/shared/charts/drawing.ts'

/** What is written on a chart, in the order it is drawn. */
export const textsOf = ({ drawing }: Chart) =>
  drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
export const ofKind = ({ drawing }: Chart, kind: Shape['kind']) => drawing.shapes.filter((shape) => shape.kind === kind)

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}

/** Everything stands in the picture, and nothing is no number. */
export const expectSound = (chart: Chart) => {
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
