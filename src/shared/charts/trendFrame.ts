import { addDays, format, parseISO } from 'date-fns'
import type { CalendarDate } from '../fields.ts'
import type { Box } from '../svg.ts'
import { sizes, textAt, widthOf, type Shape } from './drawing.ts'
import { dateTicks, daysFrom, niceTicks } from './ticks.ts'
import type { DatedFigure, TrendInput, TrendWords } from './trend.ts'

/** Where days and values stand on the curve of an indicator. */
export interface TrendFrame {
  width: number
  height: number
  /** What the axes enclose. */
  plot: Box
  ticks: number[]
  from: CalendarDate
  to: CalendarDate
  isEmpty: boolean
}

const [TOP, DATES, LEGEND, RIGHT] = [30, 38, 24, 14]
const AXIS_LABEL = 60

const figuresOf = ({ points, targets, measures, baseline }: TrendInput): DatedFigure[] => [
  ...points,
  ...targets,
  ...measures,
  ...(baseline === null ? [] : [baseline]),
]

const shifted = (date: CalendarDate, days: number): CalendarDate => format(addDays(parseISO(date), days), 'yyyy-MM-dd')

/** A single day stands in the middle of two months. */
const spanOf = (dates: readonly CalendarDate[]): { from: CalendarDate; to: CalendarDate } => {
  const sorted = [...dates].sort()
  const [from = '2000-01-01', to = from] = [sorted[0], sorted.at(-1)]
  return from === to ? { from: shifted(from, -30), to: shifted(to, 30) } : { from, to }
}

export const trendFrame = (trend: TrendInput, words: TrendWords): TrendFrame => {
  const { width = 640, height = 280 } = trend
  const figures = figuresOf(trend)
  const values = figures.map(({ value }) => value)
  // From zero, so that a small change does not look like a large one.
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), { decimals: words.decimals })
  const left = Math.min(AXIS_LABEL, Math.max(...ticks.map((tick) => widthOf(words.axis(tick), sizes.small)))) + 10
  const hasLegend = figures.length > trend.points.length
  const bottom = DATES + (hasLegend ? LEGEND : 0)
  const plot = { x: left, y: TOP, width: width - left - RIGHT, height: height - TOP - bottom }
  return { width, height, plot, ticks, ...spanOf(figures.map(({ date }) => date)), isEmpty: figures.length === 0 }
}

export const xOf = ({ plot, from, to }: TrendFrame, date: CalendarDate): number =>
  plot.x + (daysFrom(from, date) / daysFrom(from, to)) * plot.width

export const yOf = ({ plot, ticks }: TrendFrame, value: number): number => {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  return plot.y + plot.height - ((value - low) / (high - low)) * plot.height
}

export const placeOf = (frame: TrendFrame, { date, value }: DatedFigure) => ({
  x: xOf(frame, date),
  y: yOf(frame, value),
})

export const yAxis = (frame: TrendFrame, words: Pick<TrendWords, 'axis'>): Shape[] =>
  frame.ticks.flatMap((tick): Shape[] => {
    const { plot } = frame
    const y = yOf(frame, tick)
    return [
      { kind: 'line', from: { x: plot.x, y }, to: { x: plot.x + plot.width, y }, stroke: tick === 0 ? 'axis' : 'grid' },
      ...textAt(words.axis(tick), {
        x: plot.x - 7,
        y: y + 4,
        size: sizes.small,
        anchor: 'end',
        fill: 'muted',
        width: AXIS_LABEL,
      }),
    ]
  })

/** Months, the year under the first of each; years alone where there are many. */
export const xAxis = (frame: TrendFrame, words: Pick<TrendWords, 'month'>): Shape[] => {
  const { plot, from, to } = frame
  const { months, ticks } = dateTicks(from, to, plot.width / 58)
  const bottom = plot.y + plot.height
  return ticks.flatMap(({ date, isNewYear }): Shape[] => {
    const x = xOf(frame, date)
    const [year, month] = [date.slice(0, 4), words.month(date)]
    const below = { x, size: sizes.small, anchor: 'middle', fill: 'muted' } as const
    return [
      { kind: 'line', from: { x, y: bottom }, to: { x, y: bottom + 4 }, stroke: 'axis' },
      ...textAt(months >= 12 ? year : month, { ...below, y: bottom + 16 }),
      ...(months < 12 && isNewYear ? textAt(year, { ...below, y: bottom + 29 }) : []),
    ]
  })
}
