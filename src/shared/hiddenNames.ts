import { fold } from './search.ts'

/** A name that may not be read, and what stands for it. */
export interface HiddenName {
  name: string
  alias: string
}

/**
 * What a text may call a person: both names in either order, or a title and the last one. A last name alone is not looked for: many
 * are words of every day (« Petit », « Blanc »).
 */
export function namesOfPerson(person: { firstName: string; lastName: string }): string[] {
  const [first, last] = [person.firstName.trim(), person.lastName.trim()]
  if (last === '') return []
  const titled = ['M.', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Mr', 'Mrs', 'Ms'].map((title) => `${title} ${last}`)
  return first === '' ? titled : [`${first} ${last}`, `${last} ${first}`, ...titled]
}

// « Bois du Causse », « Bois-du-Causse »: spaces and hyphens are as one.
const GAPS = /[\s\-\u2010\u2011]+/gu

const lettersOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Whether an address is made with one of these names: « bois-du-causse.fr ». One of three letters is in too many words to tell. */
export function isMadeWith(address: string, names: readonly HiddenName[]): boolean {
  const letters = lettersOf(address)
  return names.some(({ name }) => lettersOf(name).length > 3 && letters.includes(lettersOf(name)))
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu

/** « Les Vidals »; a shorter name with one more letter is too often another word (« Mar », « mars »). */
const PLURAL_FROM = 5

// Searched in decomposed text, so that accents count for nothing; the longest name first, so that « Bois du Causse » does not
// leave « et fils » behind.
function patternOf(name: string): RegExp {
  const plural = lettersOf(name).length < PLURAL_FROM ? '' : '[sx]?'
  const letters = Array.from(fold(name).trim().replaceAll(GAPS, ' '), (letter) => {
    if (letter === ' ') return GAPS.source
    if (letter === "'") return String.raw`\s*['’]\s*`
    return `${letter.replaceAll(SPECIAL, String.raw`\$&`)}\\p{M}*`
  })
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${letters.join('')}${plural}(?![\p{L}\p{N}])`, 'giu')
}

/** What ligatures hide from a search by letters. */
const spelledOut = (text: string): string =>
  text.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe').replaceAll('æ', 'ae').replaceAll('Æ', 'Ae')

interface Pattern {
  letters: string
  pattern: RegExp
  alias: string
}

const hide =
  (names: readonly Pattern[]) =>
  (text: string): string => {
    const own = lettersOf(text)
    const there = names.filter(({ letters }) => own.includes(letters))
    if (there.length === 0) return text
    const spread = spelledOut(text.normalize('NFD'))
    const hidden = there.reduce((current, { pattern, alias }) => current.replace(pattern, () => alias), spread)
    return hidden === spread ? text : hidden.normalize('NFC')
  }

interface Change {
  text: (text: string) => string
  /** Keys whose values are words of closed lists, which are no text. */
  closed: ReadonlySet<string>
}

function mapTexts(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change.text(value)
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, change.closed.has(key) ? one : mapTexts(one, change)]),
  )
}

/** Long enough that few names begin with one that a text has. */
const START = 4

interface Sought extends HiddenName {
  letters: string
}

/** Which of the names can stand in a text: those that begin as something in it does, whatever their number. */
function findableIn(names: readonly HiddenName[]): (text: string) => Sought[] {
  const sought = names.flatMap((one) => (one.name.trim() === '' ? [] : [{ ...one, letters: lettersOf(one.name) }]))
  const short = sought.filter(({ letters }) => letters.length < START)
  const byStart = Map.groupBy(
    sought.filter(({ letters }) => letters.length >= START),
    ({ letters }) => letters.slice(0, START),
  )
  return (text) => {
    const own = lettersOf(text)
    const starts = new Set(Array.from({ length: own.length }, (_, at) => own.slice(at, at + START)))
    const begun = [...starts].flatMap((start) => byStart.get(start) ?? [])
    return [...short, ...begun].filter(({ letters }) => own.includes(letters))
  }
}

/** Every text of a record, those under closed keys left out. */
function textsOf(value: unknown, closed: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsOf(one, closed))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (closed.has(key) ? [] : textsOf(one, closed)))
}

/**
 * Replaces every hidden name wherever it stands in a record, in free texts too: whatever its case, accents and apostrophes, as a whole
 * word. Words of closed lists, under the keys named `closed`, are left alone. Made once for many records: of ten thousand companies
 * hardly any is named in one of them, and only those that can be there are looked for letter by letter.
 */
export function hiderOf(names: readonly HiddenName[], closed: ReadonlySet<string>): <T extends object>(record: T) => T {
  const findable = findableIn(names)
  return <T extends object>(record: T): T => {
    const patterns = findable(textsOf(record, closed).join('\n'))
      .toSorted((one, other) => other.name.length - one.name.length)
      .map(({ name, alias, letters }): Pattern => ({ letters, pattern: patternOf(name), alias }))
    if (patterns.length === 0) return record
    // Keys and kinds of values stay: only the characters of texts change.
    return mapTexts(record, { text: hide(patterns), closed }) as T
  }
}

/** The same record with every hidden name replaced wherever it stands. */
export const withoutNames = <T extends object>(
  record: T,
  names: readonly HiddenName[],
  closed: ReadonlySet<string>,
): T => hiderOf(names, closed)(record)
