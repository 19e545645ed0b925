import type { CalendarDate, ClockTime, Instant } from '../../shared/fields.ts'
import * as typography from '../../shared/typography.ts'
import { currentLocale } from '../i18n.ts'

/** mar. 7 févr. 2023: in lists. */
export const listDate = (date: CalendarDate): string => typography.shortDate(date, currentLocale())

/** 7 février 2023: in full. */
export const fullDate = (date: CalendarDate): string => typography.fullDate(date, currentLocale())

/** 7 févr. 2023: in narrow columns, without the day of the week. */
export const shortDate = (date: CalendarDate): string => listDate(date).replace(/^\S+\s/u, '')

/** 07/02/2023: in fields. */
export const fieldDate = (date: CalendarDate): string => typography.numericDate(date)

/** 7 févr. 2023, 14:05: an instant, in the clock of this computer. */
export const moment = (instant: Instant): string =>
  new Intl.DateTimeFormat(currentLocale() === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant))

/** 7 févr. 2023: the day of an instant, in the clock of this computer. */
export const dayOf = (instant: Instant): string =>
  new Intl.DateTimeFormat(currentLocale() === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium' }).format(
    new Date(instant),
  )

/** 9 h 30, or 9:30 in English. */
export const clock = (time: ClockTime): string => typography.clock(time, currentLocale())

/** 1 h 50, 45 min. */
export const duration = (minutes: number): string => typography.duration(minutes, currentLocale())

/** « a, b et c ». */
export const listOf = (words: readonly string[]): string =>
  new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(words)

const sizes = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1_000 },
  { unit: 'byte', bytes: 1 },
] as const

/** 1,2 Mo, 34 ko, 0 o: what a file weighs. */
export const fileSize = (bytes: number): string => {
  const size = sizes.find((one) => bytes >= one.bytes) ?? sizes[2]
  const count = bytes / size.bytes
  return new Intl.NumberFormat(currentLocale() === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'unit',
    unit: size.unit,
    unitDisplay: 'short',
    maximumFractionDigits: count < 10 ? 1 : 0,
  }).format(count)
}
