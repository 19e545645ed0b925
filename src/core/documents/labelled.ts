import { NARROW, type Locale } from '../../shared/typography.ts'

/** What stands before a value, in plain text: « Lieu : », `Place:`. */
export const labelled = (label: string, locale: Locale): string =>
  locale === 'fr' ? `${label}${NARROW}:` : `${label}:`
