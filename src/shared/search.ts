const diacritics = /\p{Diacritic}/gu
/** ASCII but for its two diacritics, « ^ » and « ` »: nothing to take apart, in a quarter of the time. */
const plain = /^[^\u0080-\u{10FFFF}^`]*$/u

/**
 * A text as it is searched and ordered: as a keyboard types it, so that « economie » finds « Économie », « coeur » « cœur », and
 * a straight apostrophe the typographic one.
 */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replaceAll(diacritics, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replaceAll('’', "'")

const byFrench = new Intl.Collator('fr', { numeric: true })

/** Order of names in a French list: accents and case come last, « COPIL 2 » before « COPIL 10 ». */
export const compareNames = (one: string, other: string): number => byFrench.compare(one, other)
