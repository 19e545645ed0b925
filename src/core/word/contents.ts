import { Bookmark, InternalHyperlink, LeaderType, Paragraph, TabStopType, TextRun, type FileChild } from 'docx'
import { firstPageOf } from './frame.ts'
import type { Pen } from './pen.ts'
import { textRuns } from './text.ts'

/** A part of a document: its pages are its own, and so are their numbers. */
export interface PartTitle {
  /** From 1. */
  rank: number
  title: string
}

const anchorOf = ({ rank }: PartTitle): string => `part-${rank}`

/** Room for the number of a part before its title, in twentieths of a point. */
const NUMBER_WIDTH = 454

/** The heading of a part, at the top of its first page; the contents lead to it. Its number comes from the style. */
export const partHeading = (pen: Pen, part: PartTitle): FileChild =>
  new Paragraph({
    heading: 'Heading1',
    spacing: { before: 0 },
    children: [new Bookmark({ id: anchorOf(part), children: textRuns(part.title, pen.locale) })],
  })

/**
 * The parts with the number of their first page, each a link to its heading. Written, and not left to a field: there is nothing to bring
 * up to date, no program asks to, and no layout makes it wrong, since each part counts its pages from its own start.
 */
export const contents = (pen: Pen, parts: readonly PartTitle[]): FileChild[] =>
  parts.map(
    (part, at) =>
      new Paragraph({
        keepNext: at < parts.length - 1,
        spacing: { before: 0, after: 60 },
        indent: { left: NUMBER_WIDTH, hanging: NUMBER_WIDTH },
        tabStops: [
          { type: TabStopType.LEFT, position: NUMBER_WIDTH },
          { type: TabStopType.RIGHT, position: pen.width, leader: LeaderType.DOT },
        ],
        children: [
          new InternalHyperlink({
            anchor: anchorOf(part),
            children: [
              new TextRun({ children: [String(part.rank), '\t'] }),
              ...textRuns(part.title, pen.locale),
              new TextRun({ children: ['\t', firstPageOf(part.rank)] }),
            ],
          }),
        ],
      }),
  )
