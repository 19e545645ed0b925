import { addMonths, differenceInCalendarDays, format, parseISO, startOfMonth, startOfYear } from 'date-fns'
import type { CalendarDate } from '../fields.ts'

const STEPS = [1, 2, 5, 10]

/**
 * Round values that take in both ends, about `count` of them, evenly apart: 0, 20, 40…
 * `decimals` is the finest that is said: a counter of companies has no half.
 */
export const niceTicks = (from: number, to: number, { count = 4, decimals = 6 } = {}): number[] => {
  const [low, high] = from <= to ? [from, to] : [to, from]
  const span = high - low
  const raw = (span === 0 ? Math.max(Math.abs(high), 1) : span) / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(raw))
  const nice = (STEPS.find((step) => step * power >= raw * 0.999) ?? 10) * power
  const step = Math.max(nice, 10 ** -decimals)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  // Multiplied, not added up: 0.1 + 0.2 is no 0.3.
  return Array.from({ length: last - first + 1 }, (_none, rank) => Number(((first + rank) * step).toPrecision(12)))
}

/** How many days a date is from another; less than zero when it comes before. */
export const daysFrom = (from: CalendarDate, to: CalendarDate): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from))

const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]

export interface DateTick {
  date: CalendarDate
  /** Whether its year is to be said: the first of its year that is shown. */
  isNewYear: boolean
}

/** First days of months, quarters or years from one date to another: as many as there is room for. `months` is what parts them. */
export const dateTicks = (
  from: CalendarDate,
  to: CalendarDate,
  most: number,
): { months: number; ticks: DateTick[] } => {
  const [start, end] = [parseISO(from), parseISO(to)]
  const length = differenceInCalendarDays(end, start) / 30.44
  const months = MONTHS.find((step) => length / step < Math.max(1, most)) ?? 1200
  const years = Math.max(1, months / 12)
  const ticks: DateTick[] = []
  let day = months === 1 ? startOfMonth(start) : startOfYear(start)
  if (months > 12) day = new Date(Math.floor(day.getFullYear() / years) * years, 0, 1)
  for (; day <= end; day = addMonths(day, months)) {
    if (day < start) continue
    const date = format(day, 'yyyy-MM-dd')
    ticks.push({ date, isNewYear: ticks.at(-1)?.date.slice(0, 4) !== date.slice(0, 4) })
  }
  return { months, ticks }
}
