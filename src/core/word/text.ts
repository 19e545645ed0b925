import { TextRun, type IRunPropertiesOptions } from 'docx'
import { typography, type Locale } from '../../shared/typography.ts'

/** A stretch of text of one look. Line breaks inside it are kept. */
export interface Segment {
  text: string
  bold?: boolean
  italics?: boolean
  /** RRGGBB */
  color?: string
  /** Half-points. */
  size?: number
}

// Embeddings, overrides and isolates would turn the rest of the paragraph round; runs carry their direction themselves.
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
// Everything XML 1.0 forbids (control characters, lone surrogates, U+FFFE and U+FFFF), and the C1 controls it discourages.
const FORBIDDEN = /[^\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * A text that may stand in a Word file: characters of XML 1.0 only, composed (NFC), line breaks as `\n`. Emoji and
 * right-to-left letters are kept. Every string that enters a document goes through here.
 */
export const xmlSafe = (text: string): string =>
  text
    .replaceAll(LINE_BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(BIDI_CONTROLS, '')
    .replaceAll(FORBIDDEN, '')
    .normalize('NFC')

const RTL_LETTER = String.raw`[[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]&&\p{L}]`
const RTL_STRETCH = new RegExp(String.raw`${RTL_LETTER}(?:\P{L}*${RTL_LETTER})*\p{M}*`, 'gv')
const STARTS_RTL = new RegExp(String.raw`^\P{L}*${RTL_LETTER}`, 'v')
const HEBREW = /^\p{Script=Hebrew}/u

/** Whether a paragraph with this text reads from right to left: its first letter does. */
export const isRightToLeft = (text: string): boolean => STARTS_RTL.test(text)

const SPACES = /[ \u00A0\u2009\u202F]/gu
const isSpace = (character: string | undefined): boolean =>
  character !== undefined && ' \u00A0\u2009\u202F'.includes(character)

/**
 * Sets the whole sentence that the segments make, then gives every character its look back: typography changes spaces,
 * and quotes one for one, so that counting the other characters tells where each segment ends.
 */
export function setSegments(segments: readonly Segment[], locale: Locale): Segment[] {
  const safe = segments.map((segment) => ({ ...segment, text: xmlSafe(segment.text) }))
  const set = typography(safe.map(({ text }) => text).join(''), locale)
  let end = 0
  return safe.map((segment, rank) => {
    const start = end
    let left = segment.text.replaceAll(SPACES, '').length
    while (end < set.length && (left > 0 || isSpace(set[end]))) {
      if (!isSpace(set[end])) left -= 1
      end += 1
    }
    return { ...segment, text: rank === safe.length - 1 ? set.slice(start) : set.slice(start, end) }
  })
}

/** Parts a line by direction of writing. */
function byDirection(line: string): { text: string; isRtl: boolean }[] {
  const parts: { text: string; isRtl: boolean }[] = []
  let at = 0
  for (const { 0: stretch, index } of line.matchAll(RTL_STRETCH)) {
    if (index > at) parts.push({ text: line.slice(at, index), isRtl: false })
    parts.push({ text: stretch, isRtl: true })
    at = index + stretch.length
  }
  if (at < line.length) parts.push({ text: line.slice(at), isRtl: false })
  return parts
}

const rtlProperties = (text: string): IRunPropertiesOptions => ({
  rightToLeft: true,
  language: { bidirectional: HEBREW.test(text) ? 'he-IL' : 'ar-SA' },
})

function segmentRuns({ text, ...look }: Segment): TextRun[] {
  return text.split('\n').flatMap((line, rank) => {
    const parts = byDirection(line)
    const lineBreak = rank === 0 ? [] : [new TextRun({ break: 1 })]
    return [
      ...lineBreak,
      ...parts.map(
        (part) => new TextRun({ ...look, ...(part.isRtl ? rtlProperties(part.text) : {}), text: part.text }),
      ),
    ]
  })
}

/** The runs of one paragraph: made safe, set by language, parted by direction and line. */
export const textRuns = (content: string | readonly Segment[], locale: Locale): TextRun[] =>
  setSegments(typeof content === 'string' ? [{ text: content }] : content, locale).flatMap(segmentRuns)

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** The whole words of a text that was cut; all of it where its last word alone is longer than a third of it. */
function wholeWords(cut: string, next: string): string {
  const last = cut.lastIndexOf(' ')
  return next === ' ' || last * 3 < cut.length * 2 ? cut : cut.slice(0, last)
}

/**
 * A text on one line, cut after a word within `limit` characters as a reader counts them: for headers, footers, file properties and
 * what has little room.
 */
export function oneLine(text: string, limit: number): string {
  const line = xmlSafe(text).replaceAll('\n', ' ')
  if (line.length <= limit) return line
  // No character that is kept can start beyond this, however many units it takes.
  const characters = Array.from(graphemes.segment(line.slice(0, limit * 20)), ({ segment }) => segment)
  if (characters.length <= limit) return characters.join('')
  const cut = wholeWords(characters.slice(0, limit - 1).join(''), characters[limit - 1] ?? '')
  return `${cut.replace(/[\s(«,;:–-]+$/u, '')}…`
}
