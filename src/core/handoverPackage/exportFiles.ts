import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import type { Instant } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { exportedTables, type ExportedTable } from '../export/export.queries.ts'
import { writeCsv } from '../sheets/csv.ts'
import type { SheetValue } from '../sheets/sheet.ts'
import { columnsOf, findKeptFiles, findRowsOf, type DescribedColumn } from './handoverPackage.queries.ts'

/** The tables that a package tells of. */
export const packagedTables = (withSpokenNotes: boolean): ExportedTable[] =>
  // The keys of the object are the names of its tables.
  (Object.keys(exportedTables) as ExportedTable[]).filter((name) => withSpokenNotes || name !== 'spokenNote')

interface ExportSource {
  db: ReadDb
  dossier: Pick<OpenDossier, 'id' | 'name'>
  exportedAt: Instant
  tables: readonly ExportedTable[]
  /** Where in the package each kept file is, by its SHA-256. */
  places: ReadonlyMap<string, string>
}

/**
 * The export of docs/export-format.md, one row a line and one table after the other so that no dossier is too large for it. Of a kept
 * file it tells the place in the package instead of the bytes.
 */
export function* exportJson({ db, dossier, exportedAt, tables, places }: ExportSource): Generator<string> {
  const head = JSON.stringify({ format: 'relais-export', version: 1, exportedAt, dossier })
  yield `${head.slice(0, -1)},\n"tables":{`
  for (const [rank, name] of tables.entries()) {
    yield `${rank === 0 ? '' : ','}\n"${name}":[`
    for (const [at, row] of findRowsOf(db, name).entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(row)}`
    yield ']'
  }
  const attachments = findKeptFiles(db).map((file) => ({ ...file, path: places.get(file.sha256) ?? null }))
  yield `},\n"attachments":${JSON.stringify(attachments)}}\n`
}

function typesOf({ type, isNullable, values }: DescribedColumn): object {
  if (type === 'json') return {}
  const name = { text: 'string', integer: 'integer', real: 'number', boolean: 'boolean' }[type]
  return {
    type: isNullable ? [name, 'null'] : name,
    ...(values.length > 0 && { enum: isNullable ? [...values, null] : values }),
  }
}

const rowSchema = (name: ExportedTable): object => {
  const columns = columnsOf(name)
  return {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: columns.map((column) => column.name),
      properties: Object.fromEntries(columns.map((column) => [column.name, typesOf(column)])),
    },
  }
}

const closed = (properties: Record<string, object>): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

/** The JSON Schema (draft 2020-12) of `export.json`, made from the tables themselves. */
export const exportSchema = (tables: readonly ExportedTable[]): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'relais-export',
  ...closed({
    format: { const: 'relais-export' },
    version: { const: 1 },
    exportedAt: { type: 'string', format: 'date-time' },
    dossier: closed({ id: { type: 'string', format: 'uuid' }, name: { type: 'string' } }),
    tables: closed(Object.fromEntries(tables.map((name) => [name, rowSchema(name)]))),
    attachments: {
      type: 'array',
      items: closed({
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        mediaType: { type: 'string' },
        byteCount: { type: 'integer' },
        path: { type: ['string', 'null'] },
      }),
    },
  }),
})

/** A value as French spreadsheets read it: numbers with a comma, all else as text. */
function cellOf({ type }: DescribedColumn, value: unknown): SheetValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  const text = JSON.stringify(value)
  return type === 'real' ? text.replace('.', ',') : text
}

/** What a column is as wide as where the file is a workbook; CSV has no widths. */
const WIDTH = 20

/** One table for a spreadsheet, as docs/package-format.md tells: French Excel opens it by a double click. */
export function tableCsv(db: ReadDb, name: ExportedTable): Buffer {
  const columns = columnsOf(name)
  const isNumber = (column: DescribedColumn) => column.type === 'integer' || column.type === 'real'
  return writeCsv({
    name,
    columns: columns.map((column) => ({
      header: column.name,
      kind: isNumber(column) ? 'integer' : 'text',
      width: WIDTH,
    })),
    rows: findRowsOf(db, name).map((row) => columns.map((column) => cellOf(column, row[column.name]))),
  })
}
