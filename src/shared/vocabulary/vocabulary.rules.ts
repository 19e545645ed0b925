import { fold } from '../search.ts'

/** Something under its name and its other names. */
export interface Named {
  name: string
  synonyms: readonly string[]
}

/** Shorter words are left as they are: the s of « gas » or « bus » is no mark of a plural. */
const SHORTEST_PLURAL = 4

const singular = (word: string): string => (word.length < SHORTEST_PLURAL ? word : word.replace(/[sx]$/u, ''))

/**
 * A name as it is recognised: its words, whatever their case, accents, plural mark and what stands between them. « Palettes
 * bois » and « palette bois » are one name.
 */
export const nameKey = (name: string): string => {
  const folded = fold(name).trim()
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.length === 0 ? folded : words.map(singular).join(' ')
}

/** The keys of every name of a term. */
export const nameKeys = ({ name, synonyms }: Named): string[] => [name, ...synonyms].map(nameKey)

/**
 * What a company's words name: « Soude caustique à 30 % » names soude; « cartonnage » does not name carton. Whole words only; of
 * several, the longest name wins, then the first term.
 */
export function recognise<Term extends Named>(terms: readonly Term[], text: string): Term | undefined {
  const heard = ` ${nameKey(text)} `
  let best: { term: Term; length: number } | undefined
  for (const term of terms) {
    for (const key of nameKeys(term)) {
      if (key.length > (best?.length ?? 0) && heard.includes(` ${key} `)) best = { term, length: key.length }
    }
  }
  return best?.term
}

/** Synonyms without blanks, repetitions or the name itself, each as it was first written. */
export function distinctSynonyms(name: string, synonyms: readonly string[]): string[] {
  const seen = new Set([nameKey(name)])
  return synonyms
    .map((synonym) => synonym.trim())
    .filter((synonym) => {
      const key = nameKey(synonym)
      if (key === '' || seen.has(key)) return false
      seen.add(key)
      return true
    })
}
