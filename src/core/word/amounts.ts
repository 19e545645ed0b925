import { numericDate } from '../../shared/typography.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import type { Pen } from './pen.ts'

/** Integer cents as they are read in a table, centimes only where there are any: « 45 000 € », « 12,50 € ». */
export const euros = (pen: Pen, cents: number): string =>
  new Intl.NumberFormat(pen.locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(cents / 100)

/** A date in a narrow column; empty without one. */
export const dateCell = (date: CalendarDate | null): string => (date === null ? '' : numericDate(date))

/** A text, or the dash that stands for what is not known. */
export const orUnknown = (pen: Pen, text: string): string => (text.trim() === '' ? pen.words.chain.unknown : text)
