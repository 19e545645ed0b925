import type { Paragraph } from 'docx'
import type { RichBlock, RichInline, RichList, RichListItem, RichParagraph } from '../../shared/richText.ts'
import { paragraph } from './blocks.ts'
import type { Pen } from './pen.ts'
import { listIndent, NUMBERING, numberedLevels } from './styles.ts'
import type { Segment } from './text.ts'

/** Word has nine levels of lists; what is deeper stays at the last. */
const DEEPEST = 8

/** Word counts lists from 0 to this. */
const LARGEST_START = 32_767

/** The list a paragraph stands in, if any. `mark` gives the first paragraph of an item its bullet or number. */
interface Place {
  level: number
  mark: {
    reference: string | { reference: string; levels: ReturnType<typeof numberedLevels> }
    instance: number
  } | null
}

const segment = (inline: RichInline): Segment => {
  if (inline.type === 'hardBreak') return { text: '\n' }
  const marks = inline.marks ?? []
  return {
    text: inline.text,
    ...(marks.some(({ type }) => type === 'bold') ? { bold: true } : {}),
    ...(marks.some(({ type }) => type === 'italic') ? { italics: true } : {}),
  }
}

/** A paragraph of the editor; one without words is left out, it was only there as space. */
function richParagraph(pen: Pen, block: RichParagraph, place: Place | null): Paragraph[] {
  const segments = (block.content ?? []).map(segment)
  if (segments.every(({ text }) => text.trim() === '')) return []
  if (place === null) return [paragraph(pen, segments)]
  const inList =
    place.mark === null
      ? { indent: { left: listIndent(place.level) } }
      : { numbering: { ...place.mark, level: place.level } }
  return [paragraph(pen, segments, { style: 'ListParagraph', ...inList })]
}

function listReference(list: RichList): NonNullable<Place['mark']>['reference'] {
  if (list.type === 'bulletList') return NUMBERING.bullets
  const start = Math.min(Math.max(list.attrs?.start ?? 1, 0), LARGEST_START)
  return start === 1
    ? NUMBERING.numbers
    : { reference: `${NUMBERING.numbers}-from-${start}`, levels: numberedLevels(start) }
}

function listItem(pen: Pen, item: RichListItem, place: Place): Paragraph[] {
  let isMarked = false
  return item.content.flatMap((block) => {
    if (block.type !== 'paragraph') return richList(pen, block, Math.min(place.level + 1, DEEPEST))
    const written = richParagraph(pen, block, isMarked ? { ...place, mark: null } : place)
    isMarked = isMarked || written.length > 0
    return written
  })
}

function richList(pen: Pen, list: RichList, level: number): Paragraph[] {
  const place: Place = { level, mark: { reference: listReference(list), instance: pen.nextList() } }
  return list.content.flatMap((item) => listItem(pen, item, place))
}

/** The editor's rich text as Word paragraphs, with real bulleted and numbered lists; each list counts from its own start. */
export const richText = (pen: Pen, doc: { content: readonly RichBlock[] }): Paragraph[] =>
  doc.content.flatMap((block) =>
    block.type === 'paragraph' ? richParagraph(pen, block, null) : richList(pen, block, 0),
  )
