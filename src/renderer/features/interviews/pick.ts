/** What a sentence of the notes becomes. */
export const pickKinds = ['need', 'offer', 'out', 'in', 'promise'] as const
export type PickKind = (typeof pickKinds)[number]

/** The place of each kind’s key on the keyboard, with Alt: Besoin, Offre, Sortant, Entrant, enGagement. */
export const pickKeys: Record<PickKind, string> = { need: 'B', offer: 'O', out: 'S', in: 'E', promise: 'G' }

/** The kind that a key asks for; by its place, since Alt makes other letters on a Mac. */
export const kindOfKey = (event: {
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  code: string
}): PickKind | null => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  return pickKinds.find((kind) => event.code === `Key${pickKeys[kind]}`) ?? null
}

/** A part of a text, its blank ends left out. */
export interface Part {
  start: number
  end: number
}

/** A part of a text without its blank ends. */
export const trimmed = (text: string, start: number, end: number): Part => {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) }
}

// A full stop ends a sentence when a blank follows it: 3.5 t and www.exemple.fr stay whole.
const SENTENCE_END = /[.!?…]+(?=\s|$)|\n|$/g

/** The sentence that a place in a text is in; in the blank after one, the one that was just written. Null in an empty text. */
export const sentenceAt = (text: string, place: number): Part | null => {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  const sentences = ends
    .map((end, rank) => trimmed(text, ends[rank - 1] ?? 0, end))
    .filter(({ start, end }) => end > start)
  return sentences.findLast(({ start }) => start <= place) ?? sentences[0] ?? null
}

/** The words of a record made from a part of the notes: on one line, without a bullet or the full stop. */
export const wordsOf = (quotation: string): string =>
  quotation
    .replaceAll(/\s+/g, ' ')
    .replace(/^[-–—•*]\s+/, '')
    .replace(/\s*[.;,]$/, '')
    .trim()
