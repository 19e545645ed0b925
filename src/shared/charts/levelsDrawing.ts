import { addDays, format, parseISO } from 'date-fns'
import type { CalendarDate } from '../fields.ts'
import {
  markerAt,
  sizes,
  textAt,
  widthOf,
  type Chart,
  type ChartRole,
  type Marker,
  type Point,
  type Shape,
} from './drawing.ts'
import { boxAround, boxesAlong, placeLabels, type Label } from './labels.ts'
import type { DatedFigure, TrendWords } from './trend.ts'
import { placeOf, xAxis, yAxis, yOf, type TrendFrame } from './trendFrame.ts'

export interface LevelsInput {
  /** At most two, told apart by their line and their mark; the points of each by date. */
  lines: readonly { name: string; points: readonly DatedFigure[] }[]
  target: { name: string; value: number } | null
  /** The highest level. */
  max: number
  width?: number
  height?: number
}

export interface LevelsWords extends Pick<TrendWords, 'axis' | 'bare' | 'date' | 'month'> {
  dateHeader: string
  nothing: string
  alt: (last: readonly { name: string; figure: DatedFigure }[]) => string
}

interface Style {
  role: ChartRole
  marker: Marker
  dash?: 'dotted'
}

const styles: readonly Style[] = [
  { role: 'series', marker: 'disc' },
  { role: 'second', marker: 'square', dash: 'dotted' },
]
const styleOf = (rank: number): Style => styles[rank] ?? { role: 'text', marker: 'triangle' }

const [TOP, BOTTOM, LEFT, RIGHT] = [22, 62, 22, 14]
/** Beyond it marks would hide the line: only the last has its own. */
const MOST_MARKED = 40

const shifted = (date: CalendarDate, days: number): CalendarDate => format(addDays(parseISO(date), days), 'yyyy-MM-dd')

const frameOf = ({ lines, max, width = 640, height = 280 }: LevelsInput): TrendFrame => {
  const dates = lines.flatMap(({ points }) => points.map(({ date }) => date)).toSorted()
  const [from = '2000-01-01', to = from] = [dates[0], dates.at(-1)]
  return {
    width,
    height,
    plot: { x: LEFT, y: TOP, width: width - LEFT - RIGHT, height: height - TOP - BOTTOM },
    ticks: Array.from({ length: max + 1 }, (_, level) => level),
    // A single day stands in the middle of two months.
    ...(from === to ? { from: shifted(from, -30), to: shifted(to, 30) } : { from, to }),
    isEmpty: dates.length === 0,
  }
}

/** A level holds until the next one is given. */
const cornersOf = (frame: TrendFrame, points: readonly DatedFigure[]): Point[] => {
  const places = points.map((point) => placeOf(frame, point))
  return places.flatMap((place, rank) => {
    const before = places[rank - 1]
    return before === undefined ? [place] : [{ x: place.x, y: before.y }, place]
  })
}

const lineShapes = (frame: TrendFrame, points: readonly DatedFigure[], { role, marker, dash }: Style): Shape[] => {
  const marked = points.length <= MOST_MARKED ? points : points.slice(-1)
  const marks = marked.map((point) => markerAt(marker, placeOf(frame, point), role))
  const line = { points: cornersOf(frame, points), stroke: role, strokeWidth: 2, ...(dash ? { dash } : {}) }
  return points.length > 1 ? [{ kind: 'polyline', ...line }, ...marks] : marks
}

const targetPoints = ({ plot, ...frame }: TrendFrame, value: number): Point[] => {
  const y = yOf({ plot, ...frame }, value)
  return [
    { x: plot.x, y },
    { x: plot.x + plot.width, y },
  ]
}

/** The last level of each line is written beside it. */
const labelsOf = (frame: TrendFrame, { lines, target }: LevelsInput, words: LevelsWords): Shape[] => {
  const { plot } = frame
  const labels = lines.flatMap(({ points }, rank): Label[] => {
    const last = points.at(-1)
    if (last === undefined) return []
    return [{ ...placeOf(frame, last), text: words.bare(last.value), isBold: true, fill: styleOf(rank).role }]
  })
  const markers = lines.flatMap(({ points }) => points.map((point) => boxAround(placeOf(frame, point), 5)))
  const aims = target === null ? [] : [targetPoints(frame, target.value)]
  const [aim] = aims
  const start = aim?.[0]
  // At the beginning of its line: the last levels are at the end.
  const aimed: Label[] =
    start === undefined || target === null
      ? []
      : [{ x: start.x + 16, y: start.y, text: words.bare(target.value), fill: 'target' }]
  const curve = [...lines.map(({ points }) => cornersOf(frame, points)), ...aims].flatMap(boxesAlong)
  const room = { x: plot.x + 1, y: plot.y - 16, width: frame.width - plot.x - 2, height: plot.height + 16 }
  return placeLabels([...labels, ...aimed], { room, markers, curve })
}

const legendOf = (frame: TrendFrame, { lines, target }: LevelsInput): Shape[] => {
  const y = frame.height - 8
  let x = frame.plot.x
  const entry = (name: string, signs: (x: number) => Shape[]): Shape[] => {
    const shapes = [...signs(x), ...textAt(name, { x: x + 24, y, size: sizes.small, fill: 'muted' })]
    x += 24 + widthOf(name, sizes.small) + 18
    return shapes
  }
  const stroke = (start: number, paint: { stroke: ChartRole; dash?: 'dashed' | 'dotted' }): Shape => ({
    kind: 'line',
    from: { x: start, y: y - 4 },
    to: { x: start + 18, y: y - 4 },
    strokeWidth: 2,
    ...paint,
  })
  return [
    ...lines.flatMap(({ name, points }, rank) => {
      const { role, marker, dash } = styleOf(rank)
      if (points.length === 0) return []
      return entry(name, (start) => [
        stroke(start, { stroke: role, ...(dash ? { dash } : {}) }),
        markerAt(marker, { x: start + 9, y: y - 4 }, role),
      ])
    }),
    ...(target === null ? [] : entry(target.name, (start) => [stroke(start, { stroke: 'target', dash: 'dashed' })])),
  ]
}

const drawingOf = (input: LevelsInput, words: LevelsWords) => {
  const frame = frameOf(input)
  const { width, height } = frame
  if (frame.isEmpty) {
    const middle = { x: width / 2, y: height / 2, anchor: 'middle', fill: 'muted', width: width - 24 } as const
    return { width, height, shapes: textAt(words.nothing, middle) }
  }
  const { lines, target } = input
  const shapes: Shape[] = [
    ...yAxis(frame, words),
    ...xAxis(frame, words),
    ...(target === null
      ? []
      : [
          {
            kind: 'polyline' as const,
            points: targetPoints(frame, target.value),
            stroke: 'target' as const,
            strokeWidth: 1.5,
            dash: 'dashed' as const,
          },
        ]),
    // The first on top: its full marks are seen inside the hollow ones of the second.
    ...lines
      .map(({ points }, rank) => lineShapes(frame, points, styleOf(rank)))
      .toReversed()
      .flat(),
    ...labelsOf(frame, input, words),
    ...legendOf(frame, input),
  ]
  return { width, height, shapes }
}

/** Levels over time, each holding until the next, of one or two who rate, against what is aimed at. */
export function levelsDrawing(input: LevelsInput, words: LevelsWords): Chart {
  const { lines, target } = input
  const dates = [...new Set(lines.flatMap(({ points }) => points.map(({ date }) => date)))].toSorted()
  const told = (points: readonly DatedFigure[], date: CalendarDate): string => {
    const found = points.find((point) => point.date === date)
    return found === undefined ? '' : words.bare(found.value)
  }
  const aim = target === null ? [] : [words.bare(target.value)]
  return {
    drawing: drawingOf(input, words),
    alt: words.alt(
      lines.flatMap(({ name, points }) => {
        const figure = points.at(-1)
        return figure === undefined ? [] : [{ name, figure }]
      }),
    ),
    table: {
      header: [words.dateHeader, ...lines.map(({ name }) => name), ...(target === null ? [] : [target.name])],
      rows: dates.map((date) => [words.date(date), ...lines.map(({ points }) => told(points, date)), ...aim]),
      numeric: [...lines.map((_, rank) => rank + 1), ...(target === null ? [] : [lines.length + 1])],
    },
  }
}
