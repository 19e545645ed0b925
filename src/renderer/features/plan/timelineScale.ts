import type { CalendarDate } from '../../../shared/fields.ts'
import { addDays, addMonths, daysBetween, startOf, type SpanUnit } from '../../../shared/plan/timeline.rules.ts'

export const zooms = ['week', 'month', 'quarter', 'year'] as const
export type Zoom = (typeof zooms)[number]

interface Scale {
  /** Pixels a day. */
  perDay: number
  /** The two lines of dates. */
  above: SpanUnit
  below: SpanUnit
  /** How far the keyboard moves a bar. */
  step: SpanUnit
}

export const scales: Record<Zoom, Scale> = {
  week: { perDay: 18, above: 'month', below: 'week', step: 'day' },
  month: { perDay: 4, above: 'year', below: 'month', step: 'week' },
  quarter: { perDay: 1.5, above: 'year', below: 'quarter', step: 'month' },
  year: { perDay: 0.6, above: 'year', below: 'quarter', step: 'quarter' },
}

/** Where the dates of the chart stand, in pixels from its left edge. */
export interface Chart {
  from: CalendarDate
  to: CalendarDate
  zoom: Zoom
}

export const leftOf = ({ from, zoom }: Chart, date: CalendarDate): number =>
  daysBetween(from, date) * scales[zoom].perDay

/** From the beginning of the first day to the end of the last. */
export const placeOf = (chart: Chart, { start, end }: { start: CalendarDate; end: CalendarDate }) => {
  const left = leftOf(chart, start)
  return { left, width: Math.max(3, leftOf(chart, addDays(end, 1)) - left) }
}

export const widthOf = (chart: Chart): number => leftOf(chart, addDays(chart.to, 1))

/** As wide as a large window: bars have room to be moved to later. */
const LEAST_WIDTH = 1500

/** The chart of these dates, a month before and at least a window of days after. */
export const chartOf = ({ from, to, zoom }: Chart): Chart => {
  const start = addMonths(from, -1)
  const filled = addDays(start, Math.ceil(LEAST_WIDTH / scales[zoom].perDay))
  const last = addMonths(startOf(filled > to ? filled : to, 'month'), 1)
  return { from: start, to: addDays(last, -1), zoom }
}

export const ROW = 40
export const GROUP = 30
