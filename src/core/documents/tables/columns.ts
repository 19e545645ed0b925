import type { ColumnKind, Sheet, SheetValue } from '../../sheets/sheet.ts'

/** A column, and what it holds of a record. */
export interface TableColumn<Row> {
  header: string
  kind: ColumnKind
  /** In characters. */
  width: number
  value: (row: Row) => SheetValue
}

export const column = <Row>(
  header: string,
  kind: ColumnKind,
  { width, value }: { width: number; value: (row: Row) => SheetValue },
): TableColumn<Row> => ({ header, kind, width, value })

/** A table of records, a row each. */
export const sheetFrom = <Row>(name: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]): Sheet => ({
  name,
  columns: columns.map(({ header, kind, width }) => ({ header, kind, width })),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
})
