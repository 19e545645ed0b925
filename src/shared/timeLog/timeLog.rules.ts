import { NO_BREAK, decimalNumber, type Locale } from '../typography.ts'

/** Up to there a bare number is hours: nobody notes five minutes, and nobody works thirteen hours. */
const MOST_BARE_HOURS = 12
const DAY = 1440

const HOURS = /^(\d{1,2}(?:[.,]\d{1,2})?)h(?:eures?|ours?)?$/
const HOURS_AND_MINUTES = /^(\d{1,2})(?:h(?:eures?|ours?)?|:)(\d{1,2})(?:mi?n(?:utes?)?|m)?$/
const MINUTES = /^(\d{1,4})(?:mi?n(?:utes?)?|m)$/
const BARE = /^\d{1,4}(?:[.,]\d{1,2})?$/

const numberOf = (text = ''): number => Number(text.replace(',', '.'))

const bareMinutes = (text: string): number | null => {
  const value = numberOf(text)
  if (value <= MOST_BARE_HOURS) return Math.round(value * 60)
  // « 12,5 » is neither minutes nor plainly hours: it is asked for again rather than guessed.
  return Number.isInteger(value) ? value : null
}

const minutesOf = (text: string): number | null => {
  const both = HOURS_AND_MINUTES.exec(text)
  if (both) return Number(both[2]) < 60 ? Number(both[1]) * 60 + Number(both[2]) : null
  const hours = HOURS.exec(text)
  if (hours) return Math.round(numberOf(hours[1]) * 60)
  const minutes = MINUTES.exec(text)
  if (minutes) return Number(minutes[1])
  return BARE.test(text) ? bareMinutes(text) : null
}

/**
 * Reads 1h30, 1 h 30, 1:30, 90 min, 45mn and 1,5 h as minutes. A bare number up to 12 is hours (« 1,5 »), beyond it minutes (« 90 »).
 * Null for what is no duration, for none, and for more than a day.
 */
export function readDuration(typed: string): number | null {
  const minutes = minutesOf(typed.replaceAll(/[\s\u00A0\u2009\u202F]/g, '').toLowerCase())
  return minutes === null || minutes < 1 || minutes > DAY ? null : minutes
}

/** Reads 42,5, 42.5 km and 1 250 as tenths of a kilometre, rounded; null for what is no distance. */
export function readKilometres(typed: string): number | null {
  const text = typed
    .replaceAll(/[\s\u00A0\u2009\u202F]/g, '')
    .toLowerCase()
    .replace(/km$/, '')
  if (!/^\d{1,6}(?:[.,]\d{0,3})?$/.test(text)) return null
  const tenths = Math.round(numberOf(text) * 10)
  return tenths > 1_000_000 ? null : tenths
}

/** « 42,5 km »; `42.5 km`. */
export const kilometres = (tenths: number, locale: Locale): string =>
  `${decimalNumber(tenths / 10, locale)}${NO_BREAK}km`
