import type { Box } from '../svg.ts'
import { markerAt, sizes, textAt, widthOf, type ChartRole, type Marker, type Point, type Shape } from './drawing.ts'
import { boxAround, boxesAlong, placeLabels, type Label } from './labels.ts'
import type { DatedFigure, TrendInput, TrendNature, TrendWords } from './trend.ts'
import { placeOf, xOf, yOf, type TrendFrame } from './trendFrame.ts'

const marks: Record<TrendNature, { marker: Marker; role: ChartRole }> = {
  computed: { marker: 'disc', role: 'series' },
  typed: { marker: 'triangle', role: 'text' },
  published: { marker: 'square', role: 'text' },
  target: { marker: 'diamond', role: 'target' },
  baseline: { marker: 'ring', role: 'second' },
}

/** Of a curve of typed values, each has its marker as long as they can be told apart. */
const MOST_MARKED = 80

const corners = (places: readonly Point[]): Point[] =>
  places.flatMap((place, rank) => {
    const before = places[rank - 1]
    return before === undefined ? [place] : [{ x: place.x, y: before.y }, place]
  })

const linePoints = (frame: TrendFrame, { points, shape }: TrendInput): Point[] => {
  const places = points.map((point) => placeOf(frame, point))
  return shape === 'step' ? corners(places) : places
}

/** Typed values that come with their provenance are marked by it. */
const areMeasured = ({ nature, measures }: TrendInput): boolean => nature === 'typed' && measures.length > 0

const markedPoints = (trend: TrendInput): DatedFigure[] => {
  const { points, nature } = trend
  if (areMeasured(trend)) return []
  return nature === 'typed' && points.length <= MOST_MARKED ? [...points] : points.slice(-1)
}

export const curveOf = (frame: TrendFrame, trend: TrendInput): Shape[] => {
  const line = linePoints(frame, trend)
  const dots = markedPoints(trend).map((point) => markerAt('disc', placeOf(frame, point), 'series'))
  return line.length > 1 ? [{ kind: 'polyline', points: line, stroke: 'series', strokeWidth: 2 }, ...dots] : dots
}

/** What is to be reached until each target, from the one before. */
const targetPoints = (frame: TrendFrame, { targets }: TrendInput): Point[] =>
  targets.flatMap((target, rank) => {
    const y = yOf(frame, target.value)
    const before = targets[rank - 1]
    return [
      { x: before === undefined ? frame.plot.x : xOf(frame, before.date), y },
      { x: xOf(frame, target.date), y },
    ]
  })

export const targetLine = (frame: TrendFrame, trend: TrendInput): Shape[] => {
  const points = targetPoints(frame, trend)
  return points.length === 0 ? [] : [{ kind: 'polyline', points, stroke: 'target', strokeWidth: 1.5, dash: 'dashed' }]
}

interface Mark extends DatedFigure {
  nature: TrendNature
}

const marked = ({ targets, measures, baseline }: TrendInput): Mark[] => [
  ...targets.toReversed().map((target) => ({ ...target, nature: 'target' as const })),
  ...measures.toReversed().map(({ provenance, ...measure }) => ({ ...measure, nature: provenance })),
  ...(baseline === null ? [] : [{ ...baseline, nature: 'baseline' as const }]),
]

export const marksOf = (frame: TrendFrame, trend: TrendInput): Shape[] =>
  marked(trend).map(({ nature, ...figure }) =>
    markerAt(marks[nature].marker, placeOf(frame, figure), marks[nature].role),
  )

const axisPoints = (frame: TrendFrame): Point[] => [
  { x: frame.plot.x, y: yOf(frame, 0) },
  { x: frame.plot.x + frame.plot.width, y: yOf(frame, 0) },
]

/** The last value first, then targets and measures, then the first value: the first ones have the best places. */
export const labelsOf = (frame: TrendFrame, trend: TrendInput, words: TrendWords): Shape[] => {
  const { points, nature } = trend
  const [first, last] = [points[0], points.at(-1)]
  const between = nature === 'typed' && points.length <= 12 ? points.slice(1, -1) : []
  const label = (figure: DatedFigure, rest: Partial<Label> = {}): Label => ({
    ...placeOf(frame, figure),
    text: words.bare(figure.value),
    ...rest,
  })
  const labels = [
    ...(last === undefined ? [] : [label(last, { isBold: true, fill: 'series' })]),
    ...marked(trend).map((mark) => label(mark, { fill: marks[mark.nature].role })),
    ...(first === undefined || first === last ? [] : [label(first, { fill: 'series' })]),
    ...between.map((point) => label(point, { fill: 'series' })),
  ]
  const shown = [...marked(trend), ...markedPoints(trend)].map((figure) => boxAround(placeOf(frame, figure), 5))
  const { plot } = frame
  const room: Box = { x: plot.x + 1, y: plot.y - 16, width: frame.width - plot.x - 2, height: plot.height + 16 }
  const curve = [linePoints(frame, trend), targetPoints(frame, trend), axisPoints(frame)].flatMap(boxesAlong)
  return placeLabels(labels, { room, markers: shown, curve })
}

/** One sign and its word for each kind of thing that is drawn. */
export const legendOf = (frame: TrendFrame, trend: TrendInput, words: TrendWords): Shape[] => {
  const there = new Set<TrendNature>(marked(trend).map(({ nature }) => nature))
  // A curve alone is what the title says.
  if (there.size === 0) return []
  const y = frame.height - 8
  let x = frame.plot.x
  const entry = (word: string, signs: Shape[]): Shape[] => {
    const width = widthOf(word, sizes.small)
    const shapes = [...signs, ...textAt(word, { x: x + 34, y, size: sizes.small, fill: 'muted' })]
    x += 34 + width + 18
    return shapes
  }
  const stroke = (role: ChartRole, dash?: 'dashed'): Shape => ({
    kind: 'line',
    from: { x, y: y - 4 },
    to: { x: x + 28, y: y - 4 },
    stroke: role,
    strokeWidth: dash === undefined ? 2 : 1.5,
    ...(dash === undefined ? {} : { dash }),
  })
  const sign = (nature: TrendNature): Shape =>
    markerAt(marks[nature].marker, { x: x + 14, y: y - 4 }, marks[nature].role)
  const order: TrendNature[] = ['target', 'published', 'typed', 'baseline']
  return [
    ...(trend.points.length === 0 || areMeasured(trend)
      ? []
      : entry(words.natures[trend.nature], [stroke('series'), markerAt('disc', { x: x + 14, y: y - 4 }, 'series')])),
    ...order
      .filter((nature) => there.has(nature))
      .flatMap((nature) =>
        entry(words.natures[nature], nature === 'target' ? [stroke('target', 'dashed'), sign(nature)] : [sign(nature)]),
      ),
  ]
}
