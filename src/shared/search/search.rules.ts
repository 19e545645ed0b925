import { fold } from '../search.ts'

/** The most words of a question that count: more are a text that was pasted, and its first words find it. */
const MOST_WORDS = 16
/** Characters shown before and after what was found. */
const AROUND = 60

const separators = /[^\p{L}\p{N}]+/u
const isInWord = /[\p{L}\p{N}]/u

/** The words of a question, as the index holds them; none when it holds no letter and no digit. */
export const searchWords = (typed: string): string[] => [
  ...new Set(fold(typed).split(separators).filter(Boolean).slice(0, MOST_WORDS)),
]

/** Where a word begins with these letters in a folded text; -1 nowhere. */
function beginningOf(folded: string, letters: string): number {
  let at = folded.indexOf(letters)
  while (at > 0 && isInWord.test(folded.charAt(at - 1))) at = folded.indexOf(letters, at + 1)
  return at
}

/** Whether every word of the question begins a word of this text. */
export const holdsWords = (text: string, words: readonly string[]): boolean => {
  const folded = fold(text)
  return words.every((word) => beginningOf(folded, word) >= 0)
}

// Folding can lengthen (œ) or shorten a text: the place in the text itself is where its folded beginning is as long.
function unfolded(text: string, position: number): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fold(text.slice(0, middle)).length < position) low = middle + 1
    else high = middle
  }
  return low
}

const spaces = /\s+/gu

/** Where the text that holds this place begins and ends: a blank line separates the texts of a record. */
function textAround(text: string, at: number): [number, number] {
  const before = text.lastIndexOf('\n\n', at)
  const after = text.indexOf('\n\n', at)
  return [before < 0 ? 0 : before + 2, after < 0 ? text.length : after]
}

/** The words around the first one that was found, cut between words; empty when the text holds none of them. */
export function excerptOf(text: string, words: readonly string[]): string {
  const folded = fold(text)
  const places = words.map((word) => beginningOf(folded, word)).filter((place) => place >= 0)
  if (places.length === 0) return ''
  const at = unfolded(text, Math.min(...places))
  const [start, end] = textAround(text, at)
  const from = at - start <= AROUND ? start : at - AROUND
  const until = end - at <= AROUND * 2 ? end : at + AROUND * 2
  const cut = text.slice(from, until).toWellFormed().replaceAll(spaces, ' ').trim()
  const whole = from > start ? cut.slice(cut.indexOf(' ') + 1) : cut
  const isCut = until < end && whole.includes(' ')
  return `${from > start ? '… ' : ''}${isCut ? `${whole.slice(0, whole.lastIndexOf(' '))} …` : whole}`
}
