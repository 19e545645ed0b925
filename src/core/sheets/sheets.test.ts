import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { schemaDefects } from '../../../tests/support/wordDefects.ts'
import JSZip from 'jszip'
import { readCsv, writeCsv } from './csv.ts'
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts'
import { writeXlsx } from './xlsx.ts'

const columns: SheetColumn[] = [
  { header: 'Texte', kind: 'text', width: 30 },
  { header: 'Date', kind: 'date', width: 12 },
  { header: 'Montant', kind: 'money', width: 14 },
  { header: 'Année', kind: 'integer', width: 8 },
  { header: 'ETP', kind: 'decimal', width: 8 },
  { header: 'Durée', kind: 'duration', width: 8 },
]
const sheetOf = (rows: SheetValue[][]): Sheet => ({ name: 'Essai', columns, rows })
const texts = (...values: string[]): SheetValue[][] => values.map((text) => [text, null, null, null, null, null])
const csv = (rows: SheetValue[][]): string => writeCsv(sheetOf(rows)).toString('utf8')

const filled: SheetValue[][] = [
  ['Trier les déchets', '2024-02-29', 1_234_567, 2024, 0.25, 110],
  ['', null, null, null, null, null],
  ['Remise', '1999-12-31', -5, 1999, -1.5, 1575],
  ['Rien', '0001-01-01', 0, 0, 0, 0],
]

const HOSTILE = [
  '=1+1',
  '+33 5 65',
  '-12,50',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''=1",
  "'texte",
  "'",
  "''",
  'a;b',
  'dit « "oui" »',
  'ligne\nsuivante',
  'ligne\r\nsuivante',
  '"',
  ' =1 ',
  '\uFEFFmarque',
  '😀 字 مرحبا',
  'fin\n',
  ';',
  ' ',
]

test('a CSV is what French Excel opens: mark, semicolons, CRLF, decimal comma, dates the French way', () => {
  expect(csv(filled)).toBe(
    [
      '\uFEFFTexte;Date;Montant;Année;ETP;Durée',
      'Trier les déchets;29/02/2024;12345,67;2024;0,25;1:50',
      ';;;;;',
      'Remise;31/12/1999;-0,05;1999;-1,50;26:15',
      'Rien;01/01/0001;0,00;0;0,00;0:00',
      '',
    ].join('\r\n'),
  )
})

test('what a CSV was written from is read back whole, whatever is in it', () => {
  expect(readCsv(columns, csv(filled))).toEqual(filled)
  expect(readCsv(columns, csv(texts(...HOSTILE)))).toEqual(texts(...HOSTILE))
  expect(readCsv(columns, csv([]))).toEqual([])
  const many = Array.from({ length: 5000 }, (_, rank) => [`=${rank}`, '2024-01-01', rank, rank, rank / 4, rank])
  expect(readCsv(columns, csv(many))).toEqual(many)
})

test('no text of a CSV is run as a formula, and every number stays one', () => {
  const cells = csv(texts('=1+1', '+1', '-1', '@A', '\t=1', "'=1", 'texte')).split('\r\n')
  expect(cells.slice(1, -1)).toEqual([
    "'=1+1;;;;;",
    "'+1;;;;;",
    "'-1;;;;;",
    "'@A;;;;;",
    "'\t=1;;;;;",
    "''=1;;;;;",
    'texte;;;;;',
  ])
  expect(csv([['-', null, -250, -3, -1, null]]).split('\r\n')[1]).toBe("'-;;-2,50;-3;-1,00;")
})

test('a number has the decimals that it needs, in a CSV as in an Excel file', async () => {
  const numbers = [0, 100, -0.5, 0.000001, 1_234_567.25, 1e15]
  const sheet: Sheet = {
    name: 'Nombres',
    columns: [{ header: 'Valeur', kind: 'number', width: 12 }],
    rows: numbers.map((value) => [value]),
  }
  const text = writeCsv(sheet).toString('utf8')
  expect(text.split('\r\n').slice(1, -1)).toEqual(['0', '100', '-0,5', '0,000001', '1234567,25', '1000000000000000'])
  expect(readCsv(sheet.columns, text)).toEqual(sheet.rows)
  expect(await readSheet(await writeXlsx(sheet))).toEqual([['Valeur'], ...sheet.rows])
})

/** The reader takes a duration for an hour of Excel's first day. */
const afterMidnight = (minutes: number): Date => new Date(Date.UTC(1899, 11, 30, 0, minutes))

test('an Excel file holds typed cells under a frozen header, with widths and filters', async () => {
  const bytes = await writeXlsx(sheetOf(filled.slice(0, 3)))
  expect(await readSheet(bytes)).toEqual([
    columns.map(({ header }) => header),
    ['Trier les déchets', new Date('2024-02-29T00:00:00Z'), 12_345.67, 2024, 0.25, afterMidnight(110)],
    [null, null, null, null, null, null],
    ['Remise', new Date('1999-12-31T00:00:00Z'), -0.05, 1999, -1.5, afterMidnight(1575)],
  ])
  expect(await schemaDefects(bytes, 'xlsx')).toEqual([])
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? ''
  expect(xml).toContain('<autoFilter ref="A1:F4"/>')
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u)
  expect(xml).toMatch(/<col [^>]*width="30"/u)
})

test('whatever is typed, an Excel file is read back: forbidden characters go, a text too long for a cell is cut', async () => {
  const rows = texts('=1+1', 'a\u0000\u0001\uFFFEb\uD800', '😀 字 مرحبا', '<w:p> & ]]>', 'x'.repeat(100_000), '_x0041_')
  const bytes = await writeXlsx(sheetOf([...rows, ['Vieux', '0001-01-01', 1, 1, 1, 1]]))
  expect(await schemaDefects(bytes, 'xlsx')).toEqual([])
  const read = await readSheet(bytes)
  expect(read.slice(1).map(([text]) => text)).toEqual([
    '=1+1',
    'ab',
    '😀 字 مرحبا',
    '<w:p> & ]]>',
    `${'x'.repeat(32_766)}…`,
    '_x0041_',
    'Vieux',
  ])
  expect(read.at(-1)?.[1]).toBe('0001-01-01')
})

test('a table without rows is a header alone', async () => {
  const bytes = await writeXlsx(sheetOf([]))
  expect(await schemaDefects(bytes, 'xlsx')).toEqual([])
  expect(await readSheet(bytes)).toEqual([columns.map(({ header }) => header)])
})
