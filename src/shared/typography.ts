import { format, parseISO } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { fr } from 'date-fns/locale/fr'
import { assertNever } from './errors.ts'
import type { CalendarDate, ClockTime } from './fields.ts'
import type { locales } from './settings/settings.contract.ts'

export type Locale = (typeof locales)[number]

/** No-break space: between a number and its unit, a day and its month. */
export const NO_BREAK = '\u00A0'
/** Narrow no-break space: before ; : ! ? and », after «, between thousands. */
export const NARROW = '\u202F'

// Web and e-mail addresses, whose punctuation is not the sentence's; the last character is never the sentence's full stop.
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"«»<>]*[^\s"«»<>.,;:!?)’']|(?<![^\s"«<(,;:])[^\s"«»<>(),;:]{1,64}@[^\s"«»<>@]{1,250}\.\p{L}{2,}/gu
const SPACE = String.raw`[ \u00A0\u2009\u202F]`
const UNIT = String.raw`(?:%|‰|°C|[kM]?€|km²?|cm|mm|m[²³]?|ha|kg|tCO2e|t|[kMG]?Wh?|L|min|h|j|ETP|euros?)`
const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** A rule of typography: what it looks for and what it becomes. `$1`… are groups of the pattern. */
type Rule = readonly [pattern: RegExp, replacement: string]

const rule = (pattern: string, replacement: string): Rule => [new RegExp(pattern, 'gu'), replacement]

const apostrophe = rule(String.raw`(?<=[\p{L}\p{N}]\p{M}*)'(?=[\p{L}\p{N}"«“])`, '’')
const quoted = (opening: string, closing: string): Rule =>
  rule(String.raw`(?<=^|[\s([{’/–—-])"(?=\S)([^"\n]*[^"\s])"(?![\p{L}\p{N}])`, `${opening}$1${closing}`)

const frenchRules: readonly Rule[] = [
  apostrophe,
  quoted('«', '»'),
  rule(String.raw`«${SPACE}*(?=\S)`, `«${NARROW}`),
  rule(String.raw`(?<=\S)${SPACE}*»`, `${NARROW}»`),
  // A space that is there is made narrow and no-break; one that is missing is put before the end of a word only, so that
  // 14:30, 1:2 and C:\ stay whole.
  rule(String.raw`(?<=[^\s([{])${SPACE}+(?=[;:!?])`, NARROW),
  rule(String.raw`(?<=[\p{L}\p{N}\p{M}\p{Pe}%€$°²³»”"’…])(?=[;:!?]+(?:$|[\s)\]}»”"]))`, NARROW),
  rule(String.raw`\b([nN])[°º]${SPACE}*(?=\d)`, `$1°${NO_BREAK}`),
  rule(String.raw`(?<=(?<!\d)\d{1,3})${SPACE}(?=\d{3}(?!\d))`, NARROW),
  rule(String.raw`(?<=\d)${SPACE}(?=${UNIT}(?![\p{L}\p{N}]))`, NO_BREAK),
  rule(String.raw`(?<=\d${SPACE}h)${SPACE}(?=\d)`, NO_BREAK),
  rule(String.raw`(?<=(?<!\d)(?:\d{1,2}|1er))${SPACE}(?=(?:${MONTH})(?!\p{L}))`, NO_BREAK),
  rule(String.raw`(?<=(?<!\p{L})(?:M|MM|Mme|Mmes|Dr|Me|art|p)\.?)${SPACE}(?=\p{Lu}|\d)`, NO_BREAK),
]

const englishRules: readonly Rule[] = [apostrophe, quoted('“', '”')]

/** Runs the rules on everything but the addresses, which keep their place in the sentence: rules see around them. */
function applyRules(text: string, rules: readonly Rule[]): string {
  return rules.reduce((current, [pattern, replacement]) => {
    const addresses = [...current.matchAll(ADDRESS)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }))
    if (addresses.length === 0) return current.replace(pattern, replacement)
    return current.replace(pattern, (found: string, ...details: unknown[]) => {
      const at = details.find((detail) => typeof detail === 'number') ?? 0
      const isInside = addresses.some(({ start, end }) => at > start && at < end)
      return isInside ? found : replacement.replace('$1', () => String(details[0]))
    })
  }, text)
}

/**
 * Sets a text in French: narrow no-break space before ; : ! ? and inside « … », straight quotes made French, apostrophe ’,
 * no-break space before units, after n° and between day and month. Addresses and hours such as 14:30 are left alone.
 * Only spaces, quotes and apostrophes change, one for one, so that the other characters keep their order; twice is once.
 */
export const frenchTypography = (text: string): string => applyRules(text, frenchRules)

/** The same by language; in English, curly quotes and apostrophes alone. */
export function typography(text: string, locale: Locale): string {
  switch (locale) {
    case 'fr':
      return frenchTypography(text)
    case 'en':
      return applyRules(text, englishRules)
    default:
      return assertNever(locale)
  }
}

const dateLocales = { fr, en: enGB }

// French counts the first day of a month alone as an ordinal; the day never parts from its month.
function dayAndRest(date: CalendarDate, locale: Locale, rest: string): string {
  const day = parseISO(date)
  const number = locale === 'fr' && day.getDate() === 1 ? '1er' : format(day, 'd')
  return `${number}${NO_BREAK}${format(day, rest, { locale: dateLocales[locale] })}`
}

/** « 7 février 2023 », « 1er mars 2023 »; `7 February 2023`. */
export const fullDate = (date: CalendarDate, locale: Locale): string => dayAndRest(date, locale, 'MMMM yyyy')

/** Of a month such as 2023-02: « février 2023 »; `February 2023`. */
export const monthInWords = (month: string, locale: Locale): string =>
  format(parseISO(`${month}-01`), 'MMMM yyyy', { locale: dateLocales[locale] })

/** « mardi 7 février 2023 », « mercredi 1er mars 2023 »; `Tuesday 7 February 2023`. */
export const dateInWords = (date: CalendarDate, locale: Locale): string =>
  `${format(parseISO(date), 'EEEE', { locale: dateLocales[locale] })} ${fullDate(date, locale)}`

/** For lists: « mar. 7 févr. 2023 »; `Tue 7 Feb 2023`. */
export const shortDate = (date: CalendarDate, locale: Locale): string =>
  `${format(parseISO(date), 'EEE', { locale: dateLocales[locale] })} ${dayAndRest(date, locale, 'MMM yyyy')}`

/** For narrow columns: « 07/02/2023 », `07/02/2023`. */
export const numericDate = (date: CalendarDate): string => format(parseISO(date), 'dd/MM/yyyy')

/** A time of day: « 9 h 30 », « 9 h »; `9:30`. */
export function clock(time: ClockTime, locale: Locale): string {
  const hours = String(Number(time.slice(0, 2)))
  const minutes = time.slice(3)
  if (locale === 'en') return `${hours}:${minutes}`
  return minutes === '00' ? `${hours}${NO_BREAK}h` : `${hours}${NO_BREAK}h${NO_BREAK}${minutes}`
}

/** A length in minutes: « 20 min », « 2 h », « 1 h 50 »; `1 h 50 min`. */
export function duration(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest}${NO_BREAK}min`
  if (rest === 0) return `${hours}${NO_BREAK}h`
  const padded = String(rest).padStart(2, '0')
  return locale === 'fr'
    ? `${hours}${NO_BREAK}h${NO_BREAK}${padded}`
    : `${hours}${NO_BREAK}h${NO_BREAK}${padded}${NO_BREAK}min`
}

/** A number with its thousands parted: « 12 500 »; `12,500`. */
export const wholeNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(value)

/** A number as it is read, with up to six decimals: « 1 234,5 »; `1,234.5`. */
export const decimalNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 6 }).format(value)

/** Integer cents as euros: « 1 234,56 € »; `€1,234.56`. */
export const money = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(cents / 100)

// What a field shows is typed back: an English thousands separator would be read as a decimal one.
const asTyped = (locale: Locale, digits: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { ...digits, useGrouping: locale === 'fr' })

/** A number as a field shows it: « 1 234,5 »; `1234.5`. */
export const typedNumber = (value: number, locale: Locale): string =>
  asTyped(locale, { maximumFractionDigits: 6 }).format(value)

/** Integer cents as a field shows them, the sign of the euro beside it: « 1 234,56 »; `1234.56`. */
export const typedAmount = (cents: number, locale: Locale): string =>
  asTyped(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100)
