import Papa from 'papaparse'
import { numericDate } from '../../shared/typography.ts'
import { assertNever } from '../../shared/errors.ts'
import type { ColumnKind, Sheet, SheetColumn, SheetValue } from './sheet.ts'

/** French Excel reads a file as UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

// What a spreadsheet would run as a formula (OWASP, CSV injection). A text that already begins with apostrophes gets one more, so that
// reading takes back exactly what writing put.
const FORMULA = /^'*[=+\-@\t\r]/u
const NEUTRALISED = /^'+[=+\-@\t\r]/u

const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** Decimals with a comma and no thousands, so that Excel takes it as a number. */
const withComma = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',')

const MOST_DECIMALS = 6

const hours = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

function cellOf(kind: ColumnKind, value: SheetValue): string {
  if (value === null) return ''
  switch (kind) {
    case 'text':
      return neutralised(String(value))
    case 'date':
      return numericDate(String(value))
    case 'money':
      return withComma(Number(value) / 100, 2)
    case 'integer':
      return String(value)
    case 'decimal':
      return withComma(Number(value), 2)
    case 'number':
      return withComma(Number(value), MOST_DECIMALS).replace(/,?0+$/u, '')
    case 'duration':
      return hours(Number(value))
    default:
      return assertNever(kind)
  }
}

/** A sheet as the CSV that French Excel opens by a double click: semicolons, UTF-8 with its mark, decimal comma, formulas neutralised. */
export function writeCsv({ columns, rows }: Sheet): Buffer {
  const table = [
    columns.map(({ header }) => neutralised(header)),
    ...rows.map((row) => columns.map(({ kind }, at) => cellOf(kind, row[at] ?? null))),
  ]
  return Buffer.from(`${BYTE_ORDER_MARK}${Papa.unparse(table, { delimiter: ';', newline: '\r\n' })}\r\n`, 'utf8')
}

const numberIn = (cell: string): number => Number(cell.replace(',', '.'))

function minutesIn(cell: string): number {
  const [whole = '', minutes = ''] = cell.split(':')
  return Number(whole) * 60 + Number(minutes)
}

function valueOf(kind: ColumnKind, cell: string): SheetValue {
  if (kind === 'text') return NEUTRALISED.test(cell) ? cell.slice(1) : cell
  if (cell === '') return null
  switch (kind) {
    case 'date':
      return cell.split('/').toReversed().join('-')
    case 'money':
      return Math.round(numberIn(cell) * 100)
    case 'integer':
    case 'decimal':
    case 'number':
      return numberIn(cell)
    case 'duration':
      return minutesIn(cell)
    default:
      return assertNever(kind)
  }
}

/** The rows of a CSV that `writeCsv` wrote, with the same columns. */
export function readCsv(columns: readonly SheetColumn[], text: string): SheetValue[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' })
  return data.slice(1, -1).map((cells) => columns.map(({ kind }, at) => valueOf(kind, cells[at] ?? '')))
}
