import writeExcelFile, { type Cell, type Feature, type Image } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import { assertNever } from '../../shared/errors.ts'
import { xmlSafe } from '../word/text.ts'
import type { ColumnKind, Sheet, SheetValue } from './sheet.ts'

/** The longest text that a cell of Excel takes: one more, and the file is said to be damaged. */
const CELL_MAX = 32_767
/** Excel counts days from 1900, wrongly until March: earlier dates are texts. */
const FIRST_DATE = '1900-03-01'
const MINUTES_PER_DAY = 1440

const HEAD = { fontWeight: 'bold', backgroundColor: '#E6F0EF', alignVertical: 'top', wrap: true } as const
type FileContent = Image['content']
const WORKSHEET = 'xl/worksheets/sheet{id}.xml'

function textCell(text: string): Cell {
  const safe = xmlSafe(text)
  const value = safe.length > CELL_MAX ? `${safe.slice(0, CELL_MAX - 1).toWellFormed()}…` : safe
  // « _x0041_ » is how the format writes a character: one that is meant letter by letter says so.
  const written = value.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
  // A text that looks like a formula stays a text when the officer edits its cell.
  const format = /^[=+\-@]/u.test(value) ? { format: '@' } : {}
  return { value: written, type: String, alignVertical: 'top', wrap: true, ...format }
}

const numberCell = (value: number, format: string): Cell => ({ value, type: Number, format, alignVertical: 'top' })

function cellOf(kind: ColumnKind, value: SheetValue): Cell {
  if (value === null || value === '') return null
  switch (kind) {
    case 'text':
      return textCell(String(value))
    case 'date':
      return String(value) < FIRST_DATE
        ? textCell(String(value))
        : { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
    case 'money':
      return numberCell(Number(value) / 100, '#,##0.00')
    case 'integer':
      return numberCell(Number(value), '0')
    case 'decimal':
      return numberCell(Number(value), '#,##0.00')
    case 'number':
      // As Excel shows numbers by itself: with the decimals that they have.
      return { value: Number(value), type: Number, alignVertical: 'top' }
    case 'duration':
      return numberCell(Number(value) / MINUTES_PER_DAY, '[h]:mm')
    default:
      return assertNever(kind)
  }
}

/** Lets each column be filtered from its header. */
const autoFilter = ({ columns, rows }: Sheet): Feature<FileContent> => ({
  files: {
    transform: {
      [WORKSHEET]: {
        transform: (xml: string) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(rows.length, columns.length - 1)}` }),
            getOrderOfSiblings(WORKSHEET, 'worksheet') ?? [],
            'worksheet',
          ),
      },
    },
  },
})

const FONT_PARTS = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']
const rankOf = (part: string): number => FONT_PARTS.indexOf(/^<(\w+)/u.exec(part)?.[1] ?? '')

/** The parts of each font in the order of the standard: the library writes them in another, which a strict reader refuses. */
const orderedFonts: Feature<FileContent> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replaceAll(/(?<=<font>).*?(?=<\/font>)/gu, (parts) =>
            (parts.match(/<[^>]*>/gu) ?? []).toSorted((one, other) => rankOf(one) - rankOf(other)).join(''),
          ),
      },
    },
  },
}

/** A sheet as an Excel file: typed cells, widths, the header row frozen and every column with a filter. */
export function writeXlsx(sheet: Sheet): Promise<Buffer> {
  const { name, columns, rows } = sheet
  const data = [
    columns.map(({ header }): Cell => ({ value: header, type: String, ...HEAD })),
    ...rows.map((row) => columns.map(({ kind }, at) => cellOf(kind, row[at] ?? null))),
  ]
  return writeExcelFile(
    data,
    { sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' },
    { fontFamily: 'Calibri', fontSize: 11, features: [autoFilter(sheet), orderedFonts] },
  ).toBuffer()
}
