import { assertNever } from '../../shared/errors.ts'
import type { Locale } from '../../shared/typography.ts'
import { palette, type Palette } from './palette.ts'
import { wordsEn } from './words.en.ts'
import { wordsFr, type Words } from './words.fr.ts'

/** Twentieths of a point in a centimetre: Word's unit of length. */
export const CENTIMETRE = 567

/** A4 upright with margins of 2.5 cm, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: Math.round(2.5 * CENTIMETRE) } as const

/** What every block of one document is written with. */
export interface Pen {
  locale: Locale
  words: Words
  palette: Palette
  /** Width between the margins, in twentieths of a point. */
  width: number
  /** A number for the next list, so that each counts from its own start. */
  nextList: () => number
}

/** Every word of the documents in a language. */
export function wordsOf(locale: Locale): Words {
  switch (locale) {
    case 'fr':
      return wordsFr
    case 'en':
      return wordsEn
    default:
      return assertNever(locale)
  }
}

/** A pen for one new document. */
export function takePen(options: { locale: Locale; accentColour: string }): Pen {
  let lists = 0
  return {
    locale: options.locale,
    words: wordsOf(options.locale),
    palette: palette(options.accentColour),
    width: PAGE.width - 2 * PAGE.margin,
    nextList: () => {
      lists += 1
      return lists
    },
  }
}
