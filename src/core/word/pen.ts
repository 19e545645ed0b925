import { assertNever } from '../../shared/errors.ts'
import type { Locale } from '../../shared/typography.ts'
import { palette, type Palette } from './palette.ts'
import { wordsEn } from './words.en.ts'
import { wordsFr, type Words } from './words.fr.ts'

/** Twentieths of a point in a centimetre: Word's unit of length. */
export const CENTIMETRE = 567

const MARGIN = Math.round(2.5 * CENTIMETRE)
/** Of a sheet that lies, where a timeline keeps its own size under a title, and of one that must hold much. */
const NARROW_MARGIN = 2 * CENTIMETRE

/** A page: paper as it is read and its margins, in twentieths of a point. */
export interface Page {
  width: number
  height: number
  isLandscape: boolean
  /** Margins at the left and at the right. */
  sides: number
  /** Margins at the top and at the bottom. */
  edges: number
}

/** The pages of documents: A4 upright, the same with narrow margins for what must fit, A4 and A3 that lie. */
export const PAGES = {
  upright: { width: 11_906, height: 16_838, isLandscape: false, sides: MARGIN, edges: MARGIN },
  dense: { width: 11_906, height: 16_838, isLandscape: false, sides: NARROW_MARGIN, edges: NARROW_MARGIN },
  A4: { width: 16_838, height: 11_906, isLandscape: true, sides: NARROW_MARGIN, edges: NARROW_MARGIN },
  A3: { width: 23_811, height: 16_838, isLandscape: true, sides: NARROW_MARGIN, edges: NARROW_MARGIN },
} as const satisfies Record<string, Page>

/** What every block of one document is written with. */
export interface Pen {
  locale: Locale
  words: Words
  palette: Palette
  page: Page
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

/** The same pen on another page: lists and colours go on. */
export const onPage = (pen: Pen, page: Page): Pen => ({ ...pen, page, width: page.width - 2 * page.sides })

/** A pen for one new document, on A4 upright unless another page is asked. */
export function takePen({
  page = PAGES.upright,
  ...options
}: {
  locale: Locale
  accentColour: string
  page?: Page
}): Pen {
  let lists = 0
  return {
    locale: options.locale,
    words: wordsOf(options.locale),
    palette: palette(options.accentColour),
    page,
    width: page.width - 2 * page.sides,
    nextList: () => {
      lists += 1
      return lists
    },
  }
}
