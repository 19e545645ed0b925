import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
  type IPageNumberTypeAttributes,
  type ISectionOptions,
} from 'docx'
import { assertNever } from '../../shared/errors.ts'
import { HAIRLINE, MUTED } from './palette.ts'
import { CENTIMETRE, type Page, type Pen } from './pen.ts'
import { numbering, styles } from './styles.ts'
import { oneLine, textRuns, type Segment } from './text.ts'

/** What stands around the text of a document. */
export interface Frame {
  title: string
  subject: string
  author: string
  /** Header: the démarche at the left, the meeting and its status at the right. */
  header: { left: string; right: Segment[] }
  /** Footer: title, version and status; page x / y is added. */
  footer: string
  /** Whether headings are numbered 1, 1.1. */
  isNumbered: boolean
}

/** What fits on a line of the header or the footer beside the other half. */
const HEADER_LIMIT = 48
const FOOTER_LIMIT = 90
/** File properties longer than this are refused by Office. */
const PROPERTY_LIMIT = 255

/** From the edge of the sheet to the header and the footer: nearer where the margins are narrower. */
const headerEdge = ({ isLandscape }: Page): number => Math.round((isLandscape ? 1 : 1.25) * CENTIMETRE)

const MARGIN_LINE = { size: 18, color: MUTED } as const

const marginLine = (pen: Pen, options: { edge: 'top' | 'bottom'; children: TextRun[] }): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: 0, after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: pen.width }],
    border: { [options.edge]: { style: BorderStyle.SINGLE, size: 4, space: 6, color: HAIRLINE } },
    children: options.children,
  })

const small = (pen: Pen, segments: readonly Segment[]): TextRun[] =>
  textRuns(
    segments.map((segment) => ({ color: MARGIN_LINE.color, ...segment, size: MARGIN_LINE.size })),
    pen.locale,
  )

function pageHeader(pen: Pen, { header }: Frame): Header {
  const right = header.right.map((segment) => ({ ...segment, text: oneLine(segment.text, HEADER_LIMIT) }))
  return new Header({
    children: [
      marginLine(pen, {
        edge: 'bottom',
        children: [
          ...small(pen, [{ text: oneLine(header.left, HEADER_LIMIT) }]),
          new TextRun({ children: ['\t'] }),
          ...small(pen, right),
        ],
      }),
    ],
  })
}

/**
 * How the pages of a section are numbered. By default as those of the whole document, « Page 3 / 12 »; `cover`: i, ii; a part counts
 * from its own start, « 3-1 », so that where it begins is known before anything is laid out.
 */
export type PageNumbers = { kind: 'cover' } | { kind: 'part'; rank: number }

/** What the footer says of the first page of a part, and a table of contents too. */
export const firstPageOf = (rank: number): string => `${rank}-1`

function numberParts(pen: Pen, numbers: PageNumbers | undefined): string[] {
  if (numbers === undefined) return [`${pen.words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  switch (numbers.kind) {
    case 'cover':
      return [PageNumber.CURRENT]
    case 'part':
      return [`${numbers.rank}-`, PageNumber.CURRENT]
    default:
      return assertNever(numbers)
  }
}

function pageFooter(pen: Pen, { footer }: Frame, numbers: PageNumbers | undefined): Footer {
  return new Footer({
    children: [
      marginLine(pen, {
        edge: 'top',
        children: [
          ...small(pen, [{ text: oneLine(footer, FOOTER_LIMIT) }]),
          new TextRun({ ...MARGIN_LINE, children: ['\t', ...numberParts(pen, numbers)] }),
        ],
      }),
    ],
  })
}

/** Blocks that stand on pages of their own, written with the pen of these pages. */
export interface Section {
  pen: Pen
  children: readonly FileChild[]
  numbers?: PageNumbers
}

/** Where a section counts its pages from; nothing where it goes on with those before it. */
const counting = (numbers: PageNumbers | undefined): { pageNumbers?: IPageNumberTypeAttributes } =>
  numbers === undefined
    ? {}
    : {
        pageNumbers: {
          start: 1,
          formatType: numbers.kind === 'cover' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
        },
      }

/** Word takes the sizes of the paper as if it stood, and its orientation besides. */
const paper = ({ width, height, isLandscape }: Page) =>
  isLandscape ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height }

const section = ({ pen, children, numbers }: Section, frame: Frame): ISectionOptions => ({
  properties: {
    page: {
      size: paper(pen.page),
      margin: {
        top: pen.page.edges,
        bottom: pen.page.edges,
        left: pen.page.sides,
        right: pen.page.sides,
        header: headerEdge(pen.page),
        footer: headerEdge(pen.page),
      },
      ...counting(numbers),
    },
  },
  // The tab that puts the second half of a line at the right margin is where that margin is.
  headers: { default: pageHeader(pen, frame) },
  footers: { default: pageFooter(pen, frame, numbers) },
  children: [...children],
})

/** Puts sections one after another, each from a new page and on its own paper, and answers the file's bytes. */
export function writeSections(pen: Pen, frame: Frame, sections: readonly Section[]): Promise<Buffer> {
  const author = oneLine(frame.author, PROPERTY_LIMIT)
  const document = new Document({
    title: oneLine(frame.title, PROPERTY_LIMIT),
    subject: oneLine(frame.subject, PROPERTY_LIMIT),
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: 15 },
    styles: styles(pen, frame.isNumbered),
    numbering: numbering(frame.isNumbered),
    sections: sections.map((one) => section(one, frame)),
  })
  return Packer.toBuffer(document)
}

/** Puts the blocks on pages with header, footer, styles, language and file properties, and answers the file's bytes. */
export const writeDocument = (pen: Pen, frame: Frame, children: readonly FileChild[]): Promise<Buffer> =>
  writeSections(pen, frame, [{ pen, children }])
