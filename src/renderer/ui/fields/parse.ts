import type { CalendarDate, ClockTime, FieldErrorKey } from '../../../shared/fields.ts'

/** What typing means: a value (null when empty), or the key of the sentence that refuses it. */
export type Parsed<T> = { value: T | null; error: null } | { value: null; error: FieldErrorKey }

const refuse = (error: FieldErrorKey) => ({ value: null, error }) as const
const accept = <T>(value: T | null): Parsed<T> => ({ value, error: null })
const twoDigits = (number: number | string) => String(number).padStart(2, '0')

const fullYear = (typed: string | undefined, today: Date): string => {
  if (!typed) return String(today.getFullYear())
  return typed.length === 2 ? `20${typed}` : typed
}

const dateParts = (typed: string): string[] => {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(typed)) return typed.split('-').toReversed()
  const compact = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed)
  return compact ? compact.slice(1) : typed.split(/[\s/.-]+/)
}

/** Reads 07/02/2023, 7/2/23, 7.2, 070223 and 2023-02-07 as a calendar date. */
export const parseDate = (typed: string, today: Date): Parsed<CalendarDate> => {
  const text = typed.trim()
  if (text === '') return accept<CalendarDate>(null)
  const [day, month, year, ...rest] = dateParts(text)
  if (!day || !month || rest.length > 0) return refuse('date')
  const iso = `${fullYear(year, today)}-${twoDigits(month)}-${twoDigits(day)}`
  const date = new Date(`${iso}T00:00:00Z`)
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
  return isReal ? accept(iso) : refuse('date')
}

/** Whether a date is typed without its four-digit year: it may still be going to have one. */
export const lacksYear = (typed: string): boolean => typed.trim() !== '' && !/(?<!\d)(?:\d{4}|\d{8})(?!\d)/.test(typed)

/** The same, a missing year being the present one. */
export const readDate = (typed: string): Parsed<CalendarDate> => parseDate(typed, new Date())

/** Reads 9h30, 930, 9:30, 9 h and 14 as a clock time. */
export const parseTime = (typed: string): Parsed<ClockTime> => {
  const text = typed.trim().toLowerCase()
  if (text === '') return accept<ClockTime>(null)
  const match = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (!match) return refuse('time')
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  return hours < 24 && minutes < 60 ? accept(`${twoDigits(hours)}:${twoDigits(minutes)}`) : refuse('time')
}

/** Reads a whole number, spaces allowed: 1 250. */
export const parseInteger = (typed: string): Parsed<number> => {
  const digits = typed.replaceAll(/\s/gu, '')
  if (digits === '') return accept<number>(null)
  return /^\d{1,9}$/.test(digits) ? accept(Number(digits)) : refuse('integer')
}

// One separator at most: « 1.234,56 » could be two numbers, and is asked for again rather than guessed.
const decimalOf = (typed: string): number | null => {
  const text = typed.replaceAll(/[\s\u00A0\u2009\u202F]/g, '').replace('\u2212', '-')
  return /^-?\d{1,15}(?:[.,]\d*)?$/.test(text) ? Number(text.replace(',', '.')) : null
}

/** Reads 12,5, 12.5, 1 250 and 0 as a quantity, zero or more. */
export const parseQuantity = (typed: string): Parsed<number> => {
  if (typed.trim() === '') return accept<number>(null)
  const value = decimalOf(typed)
  return value === null || value < 0 ? refuse('quantity') : accept(value)
}

/** Reads a number of either sign: 12,5 and -3. */
export const parseFigure = (typed: string): Parsed<number> => {
  if (typed.trim() === '') return accept<number>(null)
  const value = decimalOf(typed)
  return value === null ? refuse('quantity') : accept(value)
}

/** Reads 1 234,56, 1234.5, 1 234 € and -20 as euros, in integer cents. */
export const parseMoney = (typed: string): Parsed<number> => {
  if (typed.trim() === '') return accept<number>(null)
  const value = decimalOf(typed.replace(/\s*€\s*$/, ''))
  if (value === null || !/^[^.,]*(?:[.,]\d{0,2}\D*)?$/.test(typed)) return refuse('money')
  return accept(Math.round(value * 100))
}
