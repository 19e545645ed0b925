import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { readDocx } from '../support/word.ts'

/** Columns of the widest table that the template knows. */
const WIDEST = 10

type Row = Record<`c${number}`, string>
/** What the template loops over: headings, paragraphs and tables, each table under the number of its columns. */
export interface Told {
  blocks: { heading?: string; text?: string; [table: `table${number}`]: { header: Row[]; rows: Row[] } }[]
}

const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] })

const cell = (text: string): TableCell =>
  new TableCell({ children: [new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun(text)] })] })

const rowOf = (loop: string, columns: number): TableRow =>
  new TableRow({
    children: Array.from({ length: columns }, (_, column) => {
      const open = column === 0 ? `{#${loop}}` : ''
      const close = column === columns - 1 ? `{/${loop}}` : ''
      return cell(`${open}{c${column}}${close}`)
    }),
  })

const tableOf = (columns: number): (Paragraph | Table)[] => [
  line(`{#table${columns}}`),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [rowOf('header', columns), rowOf('rows', columns)],
  }),
  line(`{/table${columns}}`),
]

/** A template with the loops that any of our documents needs, made once. */
export async function makeTemplate(): Promise<Buffer> {
  const tables = Array.from({ length: WIDEST }, (_, rank) => tableOf(rank + 1)).flat()
  const children = [
    line('{#blocks}'),
    line('{#heading}'),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('{heading}')] }),
    line('{/heading}'),
    line('{#text}'),
    line('{text}'),
    line('{/text}'),
    ...tables,
    line('{/blocks}'),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const asRow = (cells: readonly string[]): Row => Object.fromEntries(cells.map((text, column) => [`c${column}`, text]))

/** The words and the tables of one of our documents, as the template loops over them. Pictures are left out: it knows none. */
export async function tellAgain(document: Buffer): Promise<Told> {
  const { paragraphs, tables } = await readDocx(document)
  const words = paragraphs
    .filter(({ isInTable, text }) => !isInTable && text !== '')
    .map(({ style, text }) => (style?.startsWith('Heading') ? { heading: text } : { text }))
  const grids = tables.map(({ headerRows, rows, columns }) => ({
    [`table${Math.min(WIDEST, columns.length)}`]: { header: headerRows.map(asRow), rows: rows.map(asRow) },
  }))
  return { blocks: [...words, ...grids] }
}

/** The document as docxtemplater writes it: the template is read, filled and compressed. */
export function fillTemplate(template: Buffer, told: Told): Buffer {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
  filled.render(told)
  return filled.toBuffer({ compression: 'DEFLATE' })
}
