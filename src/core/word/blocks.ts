import { HeadingLevel, Paragraph, type IParagraphOptions } from 'docx'
import { MUTED } from './palette.ts'
import type { Pen } from './pen.ts'
import { calloutBorders, NUMBERING, STYLE } from './styles.ts'
import { isRightToLeft, textRuns, type Segment } from './text.ts'

export type Content = string | readonly Segment[]

const wordsOf = (content: Content): string =>
  typeof content === 'string' ? content : content.map(({ text }) => text).join('')

/** One paragraph: text set by language, direction from its first letter. */
export const paragraph = (pen: Pen, content: Content, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...(isRightToLeft(wordsOf(content)) ? { bidirectional: true } : {}),
    ...options,
    children: textRuns(content, pen.locale),
  })

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** A real heading; numbers come from the style. */
export const heading = (pen: Pen, level: 1 | 2 | 3, text: string): Paragraph =>
  paragraph(pen, text, { heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_3 })

/** A heading of the first level that takes no number: for what stands before the numbered sections. */
export const plainHeading = (pen: Pen, text: string): Paragraph =>
  paragraph(pen, text, { heading: HeadingLevel.HEADING_1, numbering: false, indent: { left: 0, firstLine: 0 } })

/** A heading of the first level that begins a page: nothing stands above it to be parted from. */
export const pageHeading = (pen: Pen, text: string): Paragraph =>
  paragraph(pen, text, { heading: HeadingLevel.HEADING_1, spacing: { before: 0 } })

/** Secondary text, smaller and grey, that introduces what follows. */
export const note = (pen: Pen, content: Content): Paragraph =>
  paragraph(pen, content, { style: STYLE.note, keepNext: true })

const secondLine = (detail: readonly Segment[], look: Partial<Segment>): Segment[] =>
  detail.length === 0 ? [] : [{ text: '\n' }, ...detail.map((segment) => ({ size: 20, ...look, ...segment }))]

/** One line of a bulleted list, and on a second line what completes it. */
export const bullet = (pen: Pen, content: readonly Segment[], detail: readonly Segment[] = []): Paragraph =>
  paragraph(pen, [...content, ...secondLine(detail, { color: MUTED })], {
    style: 'ListParagraph',
    keepLines: true,
    numbering: { reference: NUMBERING.bullets, level: 0, instance: 0 },
  })

/** A label in bold and what it names; nothing when there is nothing to name. */
export const labelled = (label: string, value: string): Segment[] =>
  value.trim() === '' ? [] : [{ text: label, bold: true }, { text: value }]

/** Puts labelled parts on one line, parted by a middle dot. */
export const dotted = (parts: readonly Segment[][]): Segment[] =>
  parts.filter((part) => part.length > 0).flatMap((part, rank) => (rank === 0 ? part : [{ text: ' · ' }, ...part]))

/**
 * A tinted block with a bar in the accent: what was decided, and on a second line who, how and by when. One paragraph, so
 * that bar and tint are whole; blocks that follow one another make one.
 */
export const callout = (pen: Pen, content: readonly Segment[], detail: readonly Segment[] = []): Paragraph =>
  paragraph(pen, [...content, ...secondLine(detail, {})], {
    style: STYLE.callout,
    border: calloutBorders(pen.palette),
  })
