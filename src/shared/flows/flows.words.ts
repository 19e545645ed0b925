import { NO_BREAK, decimalNumber, type Locale } from '../typography.ts'
import type { FlowPeriod, FlowUnit } from './flows.contract.ts'

interface FlowWords {
  /** The unit after one of it, and after several. */
  units: Record<FlowUnit, { one: string; other: string }>
  periods: Record<FlowPeriod, string>
  isPlural: (quantity: number) => boolean
}

const always = (word: string) => ({ one: word, other: word })

const words: Record<Locale, FlowWords> = {
  fr: {
    units: {
      t: always('t'),
      kg: always('kg'),
      m3: always('m³'),
      l: always('L'),
      kWh: always('kWh'),
      MWh: always('MWh'),
      piece: { one: 'pièce', other: 'pièces' },
      pallet: { one: 'palette', other: 'palettes' },
      hour: { one: 'heure', other: 'heures' },
    },
    periods: {
      day: 'par jour',
      week: 'par semaine',
      month: 'par mois',
      quarter: 'par trimestre',
      year: 'par an',
      oneOff: 'en une fois',
    },
    isPlural: (quantity) => Math.abs(quantity) >= 2,
  },
  en: {
    units: {
      t: always('t'),
      kg: always('kg'),
      m3: always('m³'),
      l: always('L'),
      kWh: always('kWh'),
      MWh: always('MWh'),
      piece: { one: 'piece', other: 'pieces' },
      pallet: { one: 'pallet', other: 'pallets' },
      hour: { one: 'hour', other: 'hours' },
    },
    periods: {
      day: 'a day',
      week: 'a week',
      month: 'a month',
      quarter: 'a quarter',
      year: 'a year',
      oneOff: 'in one go',
    },
    isPlural: (quantity) => quantity !== 1,
  },
}

/** « 12,5 t par an », « 1 palette par semaine »; what is not known is left out, and all of it without a quantity. */
export function quantityWords(
  flow: { quantity: number | null; unit: FlowUnit | null; period: FlowPeriod | null },
  locale: Locale,
): string {
  if (flow.quantity === null) return ''
  const { units, periods, isPlural } = words[locale]
  const number = decimalNumber(flow.quantity, locale)
  const unit = flow.unit === null ? null : units[flow.unit][isPlural(flow.quantity) ? 'other' : 'one']
  const measure = unit === null ? number : `${number}${NO_BREAK}${unit}`
  return flow.period === null ? measure : `${measure} ${periods[flow.period]}`
}

/** « 40 % »; `40%`. What is less than one hundredth is not nothing: « moins de 1 % » is for the sentence to say. */
export function shareWords(share: number, locale: Locale): string {
  const number = decimalNumber(Math.max(1, Math.round(share * 100)), locale)
  return locale === 'fr' ? `${number}${NO_BREAK}%` : `${number}%`
}

/** « 3,2 km », « 48 km »: to a tenth below ten kilometres. */
export function distanceWords(kilometres: number, locale: Locale): string {
  const rounded = kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres)
  return `${decimalNumber(rounded, locale)}${NO_BREAK}km`
}
