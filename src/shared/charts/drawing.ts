import { assertNever } from '../errors.ts'
import { fitText, textWidth, type Box } from '../svg.ts'

/** What a line, a surface or a word of a chart is for: each place that draws it has a colour for each. */
export type ChartRole =
  /** Words that are read. */
  | 'text'
  /** Words beside them. */
  | 'muted'
  /** The line that values stand on. */
  | 'axis'
  | 'grid'
  /** What the chart tells. */
  | 'series'
  /** The same as a light ground. */
  | 'soft'
  /** What it is held against: a second shape, a former campaign. */
  | 'second'
  | 'target'
  | 'paper'

export interface Point {
  x: number
  y: number
}

interface Paint {
  stroke?: ChartRole
  fill?: ChartRole
  /** 1 unless it is given. */
  strokeWidth?: number
  dash?: 'dashed' | 'dotted'
}

export type Shape =
  | ({ kind: 'line'; from: Point; to: Point } & Paint)
  | ({ kind: 'polyline' | 'polygon'; points: Point[] } & Paint)
  | ({ kind: 'rect' } & Box & Paint)
  | ({ kind: 'circle'; x: number; y: number; radius: number } & Paint)
  | TextShape

export interface TextShape {
  kind: 'text'
  x: number
  /** Of the line that letters stand on. */
  y: number
  text: string
  size: number
  anchor: 'start' | 'middle' | 'end'
  isBold?: boolean
  fill: ChartRole
}

/** A chart as shapes, in pixels of a page at 96 to the inch: 640 are 17 cm of a Word document. */
export interface ChartDrawing {
  width: number
  height: number
  shapes: Shape[]
}

/** The figures of a chart, as they are read: each row has a cell under each word of the header. */
export interface ChartTable {
  header: string[]
  rows: string[][]
  /** The columns of numbers, aligned to the right. */
  numeric: number[]
}

export interface Chart {
  drawing: ChartDrawing
  /** What it shows, in a sentence or two. */
  alt: string
  table: ChartTable
}

export const sizes = { text: 12, small: 11 } as const

/** The screen's letters are wider than those of Word, which `textWidth` knows. */
const SCREEN = 1.15

export const widthOf = (text: string, size: number, isBold = false): number =>
  textWidth(text, size) * SCREEN * (isBold ? 1.06 : 1)

interface Words extends Partial<Pick<TextShape, 'anchor' | 'isBold' | 'fill' | 'size'>>, Point {
  /** Cut with … beyond it. */
  width?: number
}

/** No shape at all for a text that has no room. */
export const textAt = (text: string, place: Words): TextShape[] => {
  const { x, y, width, size = sizes.text, anchor = 'start', isBold = false, fill = 'text' } = place
  const room = width === undefined ? undefined : width / SCREEN / (isBold ? 1.06 : 1)
  const oneLine = text.slice(0, 400).replace(/\s+/gu, (found) => (found.includes('\n') ? ' ' : found))
  const shown = room === undefined ? oneLine : fitText(oneLine, room, size)
  return shown === '' ? [] : [{ kind: 'text', x, y, text: shown, size, anchor, isBold, fill }]
}

/** Markers told apart by their form: a disc, a square, a triangle, a diamond, a ring. */
export type Marker = 'disc' | 'square' | 'triangle' | 'diamond' | 'ring'

type Offsets = readonly (readonly [number, number])[]

const TRIANGLE: Offsets = [
  [0, -5],
  [5, 4],
  [-5, 4],
]
const DIAMOND: Offsets = [
  [0, -5.5],
  [5.5, 0],
  [0, 5.5],
  [-5.5, 0],
]

export const markerAt = (marker: Marker, { x, y }: Point, role: ChartRole): Shape => {
  const around = (offsets: Offsets): Point[] => offsets.map(([dx, dy]) => ({ x: x + dx, y: y + dy }))
  const hollow = { stroke: role, fill: 'paper', strokeWidth: 1.75 } as const
  switch (marker) {
    case 'disc':
      return { kind: 'circle', x, y, radius: 3.5, fill: role }
    case 'ring':
      return { kind: 'circle', x, y, radius: 4, ...hollow }
    case 'square':
      return { kind: 'rect', x: x - 4, y: y - 4, width: 8, height: 8, ...hollow }
    case 'triangle':
      return { kind: 'polygon', points: around(TRIANGLE), ...hollow }
    case 'diamond':
      return { kind: 'polygon', points: around(DIAMOND), fill: role }
    default:
      return assertNever(marker)
  }
}
