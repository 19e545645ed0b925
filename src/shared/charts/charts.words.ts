import type { CalendarDate } from '../fields.ts'
import { NARROW, NO_BREAK, fullDate, type Locale } from '../typography.ts'
import type { FunnelWords } from './funnelDrawing.ts'
import type { RadarWords } from './radarDrawing.ts'
import type { TrendWords } from './trend.ts'

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

const formats = new Map<string, Intl.NumberFormat>()

/** Making one costs more than using it a hundred times. */
const formatOf = (locale: Locale, key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const known = formats.get(`${locale} ${key}`)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(tags[locale], options)
  formats.set(`${locale} ${key}`, made)
  return made
}

/** A figure with as many decimals as its indicator says: « 1 234,5 »; `1,234.5`. */
export const figureNumber = (value: number, decimals: number, locale: Locale): string =>
  // -0.4 without decimals is read as 0, not as -0.
  formatOf(locale, `exact ${decimals}`, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }).format(value)

/** A figure and its unit, never parted: « 34 entreprises », « 62 % ». */
export const figureText = (value: number, { unit, decimals }: { unit: string; decimals: number }, locale: Locale) =>
  unit === '' ? figureNumber(value, decimals, locale) : `${figureNumber(value, decimals, locale)}${NO_BREAK}${unit}`

/** On an axis: short where it is long, « 1,2 M ». */
const axisNumber = (value: number, locale: Locale): string =>
  Math.abs(value) >= 100_000
    ? formatOf(locale, 'compact', { notation: 'compact', maximumFractionDigits: 2 }).format(value)
    : formatOf(locale, 'axis', { maximumFractionDigits: 6 }).format(value)

const monthOf = (date: CalendarDate, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

const count = (value: number, one: string, several: string): string => `${value}${NO_BREAK}${value > 1 ? several : one}`

interface Sentences {
  trend: Pick<TrendWords, 'header' | 'natures' | 'nothing'> & {
    alt: (name: string, value: TrendWords) => TrendWords['alt']
  }
  funnel: FunnelWords
  radar: RadarWords
}

const fr: Sentences = {
  trend: {
    header: ['Date', 'Valeur', 'Nature', 'Source'],
    nothing: 'Aucune valeur',
    natures: {
      computed: 'calculé',
      typed: 'saisi',
      published: 'publié',
      target: 'cible',
      baseline: 'situation de départ',
    },
    alt:
      (name, { number, date }) =>
      ({ first, last, target }) => {
        if (last === undefined) return `${name}${NARROW}: aucune valeur.`
        const now = `${number(last.value)} au ${date(last.date)}`
        const before =
          first === undefined || first.date === last.date ? '' : `, ${number(first.value)} au ${date(first.date)}`
        const aim = target === undefined ? '' : `${NARROW}; cible ${number(target.value)} au ${date(target.date)}`
        return `${name}${NARROW}: ${now}${before}${aim}.`
      },
  },
  funnel: {
    header: ['Étape', 'L’ont atteinte', 'Passage', 'Délai médian', 'Y sont'],
    days: (days) => count(days, 'jour', 'jours'),
    share: (thousandths) => `${figureNumber(thousandths / 10, 0, 'fr')}${NO_BREAK}%`,
    number: (value) => figureNumber(value, 0, 'fr'),
    passage: (share, days) => (days === null ? share : `${share} · médiane ${days}`),
    standing: (value) => `dont ${value} à cette étape`,
    none: '–',
    nothing: 'Aucune synergie.',
    alt: (stages) =>
      stages.length === 0
        ? 'Aucune synergie.'
        : `Synergies par étape atteinte${NARROW}: ${stages.map(({ name, reached }) => `${name.toLocaleLowerCase('fr')} ${reached}`).join(', ')}.`,
  },
  radar: {
    axis: 'Axe',
    none: '–',
    alt: (name, shapes) => (shapes === '' ? `${name}${NARROW}: aucune valeur.` : `${name}${NARROW}: ${shapes}.`),
    shape: (name, values) => (name === '' ? values : `${name} (${values})`),
    joined: `${NARROW}; `,
    mean: (value, axes) => `${axes}${NO_BREAK}valeurs, ${value} en moyenne`,
    number: (value) => formatOf('fr', 'axis', { maximumFractionDigits: 2 }).format(value),
  },
}

const en: Sentences = {
  trend: {
    header: ['Date', 'Value', 'Nature', 'Source'],
    nothing: 'No value',
    natures: {
      computed: 'computed',
      typed: 'typed',
      published: 'published',
      target: 'target',
      baseline: 'baseline',
    },
    alt:
      (name, { number, date }) =>
      ({ first, last, target }) => {
        if (last === undefined) return `${name}: no value.`
        const now = `${number(last.value)} on ${date(last.date)}`
        const before =
          first === undefined || first.date === last.date ? '' : `, ${number(first.value)} on ${date(first.date)}`
        const aim = target === undefined ? '' : `; target ${number(target.value)} on ${date(target.date)}`
        return `${name}: ${now}${before}${aim}.`
      },
  },
  funnel: {
    header: ['Stage', 'Reached', 'Passed', 'Median time', 'Stand there'],
    days: (days) => count(days, 'day', 'days'),
    share: (thousandths) => `${figureNumber(thousandths / 10, 0, 'en')}%`,
    number: (value) => figureNumber(value, 0, 'en'),
    passage: (share, days) => (days === null ? share : `${share} · median ${days}`),
    standing: (value) => `${value} at this stage`,
    none: '–',
    nothing: 'No synergy.',
    alt: (stages) =>
      stages.length === 0
        ? 'No synergy.'
        : `Synergies by stage reached: ${stages.map(({ name, reached }) => `${name.toLocaleLowerCase('en')} ${reached}`).join(', ')}.`,
  },
  radar: {
    axis: 'Axis',
    none: '–',
    alt: (name, shapes) => (shapes === '' ? `${name}: no value.` : `${name}: ${shapes}.`),
    shape: (name, values) => (name === '' ? values : `${name} (${values})`),
    joined: '; ',
    mean: (value, axes) => `${axes}${NO_BREAK}values, ${value} on average`,
    number: (value) => formatOf('en', 'axis', { maximumFractionDigits: 2 }).format(value),
  },
}

const sentences: Record<Locale, Sentences> = { fr, en }

interface Measured {
  name: string
  unit: string
  decimals: number
}

/** What is written on the curve of an indicator. */
export function trendWords(locale: Locale, { name, unit, decimals }: Measured): TrendWords {
  const { header, natures, nothing, alt } = sentences[locale].trend
  const words: TrendWords = {
    header,
    natures,
    unit,
    decimals,
    bare: (value) => figureNumber(value, decimals, locale),
    number: (value) => figureText(value, { unit, decimals }, locale),
    axis: (value) => axisNumber(value, locale),
    date: (date) => fullDate(date, locale),
    month: (date) => monthOf(date, locale),
    nothing,
    alt: () => '',
  }
  return { ...words, alt: alt(name, words) }
}

export const funnelWords = (locale: Locale): FunnelWords => sentences[locale].funnel
export const radarWords = (locale: Locale): RadarWords => sentences[locale].radar
