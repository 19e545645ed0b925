import type { CalendarDate, ClockTime, Instant } from '../../shared/fields.ts'
import { currentLocale } from '../i18n.ts'

// A calendar date has no time zone: noon UTC, formatted in UTC, is that day everywhere.
const asDate = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`)

const formatDate = (date: CalendarDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(currentLocale() === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
    asDate(date),
  )

/** mar. 7 févr. 2023: in lists. */
export const listDate = (date: CalendarDate): string =>
  formatDate(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

/** 7 février 2023: in full. */
export const fullDate = (date: CalendarDate): string =>
  formatDate(date, { day: 'numeric', month: 'long', year: 'numeric' })

/** 7 févr. 2023: in narrow columns. */
export const shortDate = (date: CalendarDate): string =>
  formatDate(date, { day: 'numeric', month: 'short', year: 'numeric' })

/** 07/02/2023: in fields. */
export const fieldDate = (date: CalendarDate): string => date.split('-').toReversed().join('/')

/** 7 févr. 2023, 14:05: an instant, in the clock of this computer. */
export const moment = (instant: Instant): string =>
  new Intl.DateTimeFormat(currentLocale() === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant))

/** 9 h 30, or 9:30 in English. */
export const clock = (time: ClockTime): string => {
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3)]
  if (currentLocale() === 'en') return `${hours}:${minutes}`
  return minutes === '00' ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${minutes}`
}

/** 1 h 50, 45 min. */
export const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}\u00A0min`
  return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`
}

/** « a, b et c ». */
export const listOf = (words: readonly string[]): string =>
  new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(words)
