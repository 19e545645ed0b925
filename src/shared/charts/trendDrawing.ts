import type { CalendarDate } from '../fields.ts'
import { sizes, textAt, type Chart, type ChartDrawing, type ChartRole, type ChartTable, type Shape } from './drawing.ts'
import type { DatedFigure, TrendInput, TrendNature, TrendWords } from './trend.ts'
import { trendFrame, xAxis, yAxis, type TrendFrame } from './trendFrame.ts'
import { curveOf, labelsOf, legendOf, marksOf, targetLine } from './trendMarks.ts'

const byDate = (one: DatedFigure, other: DatedFigure): number => {
  if (one.date === other.date) return 0
  return one.date < other.date ? -1 : 1
}

const sound = <Figure extends DatedFigure>(figures: readonly Figure[]): Figure[] =>
  figures.filter(({ value }) => Number.isFinite(value)).sort(byDate)

/** What can be drawn of it: in order, without what is no number. */
const soundTrend = (input: TrendInput): TrendInput => ({
  ...input,
  points: sound(input.points),
  targets: sound(input.targets),
  measures: sound(input.measures),
  baseline: input.baseline !== null && Number.isFinite(input.baseline.value) ? input.baseline : null,
})

const tableOf = (trend: TrendInput, words: TrendWords): ChartTable => {
  const { points, targets, measures, baseline, nature } = trend
  const isTold = (date: CalendarDate) => nature === 'typed' && measures.some((measure) => measure.date === date)
  const lines: (DatedFigure & { nature: TrendNature; source: string })[] = [
    // What was typed and is told with its provenance is told once.
    ...points.filter(({ date }) => !isTold(date)).map((point) => ({ ...point, nature, source: '' })),
    ...measures.map(({ provenance, ...measure }) => ({ ...measure, nature: provenance })),
    ...targets.map((target) => ({ ...target, nature: 'target' as const, source: '' })),
    ...(baseline === null ? [] : [{ ...baseline, nature: 'baseline' as const, source: '' }]),
  ]
  return {
    header: [...words.header],
    rows: lines
      .sort(byDate)
      .map(({ date, value, nature, source }) => [words.date(date), words.bare(value), words.natures[nature], source]),
    numeric: [1],
  }
}

const emptyDrawing = ({ width, height }: TrendFrame, text: string): ChartDrawing => ({
  width,
  height,
  shapes: textAt(text, { x: width / 2, y: height / 2, anchor: 'middle', fill: 'muted', width: width - 24 }),
})

const drawingOf = (trend: TrendInput, words: TrendWords): ChartDrawing => {
  const frame = trendFrame(trend, words)
  if (frame.isEmpty) return emptyDrawing(frame, words.nothing)
  const unit = { x: 0, y: 10, size: sizes.small, fill: 'muted' as ChartRole, width: frame.width / 2 }
  const shapes: Shape[] = [
    ...textAt(words.unit, unit),
    ...yAxis(frame, words),
    ...xAxis(frame, words),
    ...targetLine(frame, trend),
    ...curveOf(frame, trend),
    ...marksOf(frame, trend),
    ...labelsOf(frame, trend, words),
    ...legendOf(frame, trend, words),
  ]
  return { width: frame.width, height: frame.height, shapes }
}

/** The curve of an indicator by date against its targets, with what was measured or published beside it. */
export function trendDrawing(input: TrendInput, words: TrendWords): Chart {
  const trend = soundTrend(input)
  const { points, targets } = trend
  const [last] = points.slice(-1)
  const next = targets.find(({ date }) => last === undefined || date >= last.date) ?? targets.at(-1)
  return {
    drawing: drawingOf(trend, words),
    alt: words.alt({ first: points[0], last, target: next }),
    table: tableOf(trend, words),
  }
}
