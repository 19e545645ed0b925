import { decimalNumber, money, type Locale } from '../typography.ts'

/** A number of the journal, as it is read; the text itself where it is none. */
export const quantity = (text: string, locale: Locale): string =>
  text === '' || Number.isNaN(Number(text)) ? text : decimalNumber(Number(text), locale)

/** Cents of the journal as euros, whole ones without decimals, as a sentence tells them: « 31 200 € », « 12,50 € ». */
export function amount(text: string, locale: Locale): string {
  const cents = Number(text)
  if (text === '' || Number.isNaN(cents)) return text
  const written = money(cents, locale)
  return cents % 100 === 0 ? written.replace(/[.,]00(?!\d)/u, '') : written
}
