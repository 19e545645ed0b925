import { assertNever } from '../errors.ts'
import { element, words, type Box } from '../svg.ts'
import type { Chart, ChartDrawing, ChartRole, Point, Shape } from './drawing.ts'

/** A colour `#rrggbb` for each role. */
export type ChartPalette = Record<ChartRole, string>

/** Colours on white paper from the accent of a document, which is dark enough to be read on white, and its tint. */
export const chartPalette = ({ accent = '#0b6e5f', tint = '#d7ece6' } = {}): ChartPalette => ({
  text: '#1f1d1b',
  muted: '#5f5a54',
  axis: '#7a736c',
  grid: '#dcd8d2',
  series: accent,
  soft: tint,
  second: '#4d4944',
  target: '#8a5300',
  paper: '#ffffff',
})

const dashes = { dashed: '5 4', dotted: '1.5 3' } as const

const pointsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join(' ')

const geometry = (shape: Exclude<Shape, { kind: 'text' }>): Record<string, string | number> => {
  switch (shape.kind) {
    case 'line':
      return { x1: shape.from.x, y1: shape.from.y, x2: shape.to.x, y2: shape.to.y }
    case 'polyline':
    case 'polygon':
      return { points: pointsOf(shape.points) }
    case 'rect': {
      const { x, y, width, height }: Box = shape
      return { x, y, width, height }
    }
    case 'circle':
      return { cx: shape.x, cy: shape.y, r: shape.radius }
    default:
      return assertNever(shape)
  }
}

const shapeSvg = (shape: Shape, palette: ChartPalette): string => {
  if (shape.kind === 'text') return words(shape.text, { ...shape, fill: palette[shape.fill] })
  const { stroke, fill, strokeWidth = 1, dash } = shape
  return element(shape.kind, {
    ...geometry(shape),
    fill: fill === undefined ? 'none' : palette[fill],
    stroke: stroke === undefined ? undefined : palette[stroke],
    'stroke-width': stroke === undefined ? undefined : strokeWidth,
    'stroke-dasharray': dash === undefined ? undefined : dashes[dash],
    'stroke-linejoin': 'round',
  })
}

const MILLIMETRES = 25.4 / 96

/** A chart as a file of its own: SVG 1.1 with presentation attributes alone, on white. */
export function chartSvg({ width, height, shapes }: ChartDrawing, palette: ChartPalette = chartPalette()): string {
  const ground = element('rect', { x: 0, y: 0, width, height, fill: palette.paper })
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width: `${Math.round(width * MILLIMETRES * 100) / 100}mm`,
    height: `${Math.round(height * MILLIMETRES * 100) / 100}mm`,
    viewBox: `0 0 ${width} ${height}`,
  }
  return element('svg', attributes, [ground, ...shapes.map((shape) => shapeSvg(shape, palette))])
}

/** A chart as Word takes pictures: 640 pixels are 169 mm. */
export const chartPicture = (
  { drawing, alt }: Pick<Chart, 'drawing' | 'alt'>,
  palette?: ChartPalette,
): { svg: string; widthMm: number; heightMm: number; alt: string } => ({
  svg: chartSvg(drawing, palette),
  widthMm: drawing.width * MILLIMETRES,
  heightMm: drawing.height * MILLIMETRES,
  alt,
})
