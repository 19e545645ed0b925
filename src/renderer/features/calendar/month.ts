import { addDays, addMonths, eachDayOfInterval, endOfMonth, endOfWeek, format, parseISO, startOfWeek } from 'date-fns'
import type { CalendarEntry } from '../../../shared/calendar/calendar.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'

/** `2026-12`. */
export type Month = string

const dateOf = (day: Date): CalendarDate => format(day, 'yyyy-MM-dd')
const monday = { weekStartsOn: 1 } as const

export const monthOf = (date: CalendarDate): Month => date.slice(0, 7)
export const firstDayOf = (month: Month): CalendarDate => `${month}-01`
export const lastDayOf = (month: Month): CalendarDate => dateOf(endOfMonth(parseISO(firstDayOf(month))))
export const monthsAfter = (month: Month, count: number): Month =>
  format(addMonths(parseISO(firstDayOf(month)), count), 'yyyy-MM')

/** The days of the weeks that a month has a day in, Monday first. */
export function weeksOf(month: Month): CalendarDate[][] {
  const first = parseISO(firstDayOf(month))
  const days = eachDayOfInterval({ start: startOfWeek(first, monday), end: endOfWeek(endOfMonth(first), monday) })
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7).map(dateOf))
}

/** The day that a key leads to in the grid of a month; null for a key that leads nowhere. */
export function dayAfterKey(date: CalendarDate, key: string): CalendarDate | null {
  const day = parseISO(date)
  const steps: Record<string, () => Date> = {
    ArrowLeft: () => addDays(day, -1),
    ArrowRight: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => startOfWeek(day, monday),
    End: () => endOfWeek(day, monday),
    // The last day of a shorter month, where it has no such day.
    PageUp: () => addMonths(day, -1),
    PageDown: () => addMonths(day, 1),
  }
  const step = steps[key]
  return step === undefined ? null : dateOf(step())
}

/** A stretch of days that the list reads at once. */
export interface Stretch {
  from: CalendarDate
  to: CalendarDate
}

const wholeMonth = (month: Month): Stretch => ({ from: firstDayOf(month), to: lastDayOf(month) })

/**
 * What the list shows: from its first day to the end of that month, and that many months around. What is before it in its own month
 * is the first that « plus tôt » brings.
 */
export function stretchesOf(start: CalendarDate, { earlier, later }: { earlier: number; later: number }): Stretch[] {
  const month = monthOf(start)
  const isWhole = start === firstDayOf(month)
  const own: Stretch = { from: start, to: lastDayOf(month) }
  const rest: Stretch[] =
    isWhole || earlier === 0 ? [] : [{ from: firstDayOf(month), to: dateOf(addDays(parseISO(start), -1)) }]
  const before = Math.max(0, isWhole ? earlier : earlier - 1)
  return [
    ...Array.from({ length: before }, (_, rank) => wholeMonth(monthsAfter(month, rank - before))),
    ...rest,
    own,
    ...Array.from({ length: later }, (_, rank) => wholeMonth(monthsAfter(month, rank + 1))),
  ]
}

/** What stands on each day; what lasts stands on each of its days, within those asked for. */
export function byDay(entries: readonly CalendarEntry[], { from, to }: Stretch): Map<CalendarDate, CalendarEntry[]> {
  const days = new Map<CalendarDate, CalendarEntry[]>()
  const put = (date: CalendarDate, entry: CalendarEntry) => {
    const those = days.get(date)
    if (those) those.push(entry)
    else days.set(date, [entry])
  }
  for (const entry of entries) {
    const start = entry.date < from ? from : entry.date
    const last = entry.endDate ?? entry.date
    const end = last > to ? to : last
    if (start === end) put(start, entry)
    else if (start < end) {
      for (const day of eachDayOfInterval({ start: parseISO(start), end: parseISO(end) })) put(dateOf(day), entry)
    }
  }
  return days
}
