import { assertNever } from '../../shared/errors.ts'
import type { Locale } from '../../shared/typography.ts'
import { palette, type Palette } from './palette.ts'
import { wordsEn } from './words.en.ts'
import { wordsFr, type Words } from './words.fr.ts'

/** Twentieths of a point in a centimetre: Word's unit of length. */
export const CENTIMETRE = 567

export type Orientation = 'portrait' | 'landscape'

const A4 = { short: 11_906, long: 16_838 }

/** Size and margins of the page, in twentieths of a point. The short sides of a landscape page leave 2 cm. */
export const pageSize = (orientation: Orientation): { width: number; height: number; side: number; top: number } =>
  orientation === 'portrait'
    ? { width: A4.short, height: A4.long, side: Math.round(2.5 * CENTIMETRE), top: Math.round(2.5 * CENTIMETRE) }
    : { width: A4.long, height: A4.short, side: 2 * CENTIMETRE, top: 2 * CENTIMETRE }

/** What every block of one document is written with. */
export interface Pen {
  locale: Locale
  words: Words
  palette: Palette
  orientation: Orientation
  /** Width between the margins, in twentieths of a point. */
  width: number
  /** A number for the next list, so that each counts from its own start. */
  nextList: () => number
}

function wordsOf(locale: Locale): Words {
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
export function takePen(options: { locale: Locale; accentColour: string; orientation: Orientation }): Pen {
  const { width, side } = pageSize(options.orientation)
  let lists = 0
  return {
    locale: options.locale,
    words: wordsOf(options.locale),
    palette: palette(options.accentColour),
    orientation: options.orientation,
    width: width - 2 * side,
    nextList: () => {
      lists += 1
      return lists
    },
  }
}
