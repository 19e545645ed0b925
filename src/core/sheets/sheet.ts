/**
 * What a column holds, in the units of the dossier: `date` is YYYY-MM-DD, `money` integer cents, `duration` minutes; `decimal` has two
 * decimals, `number` as many as it needs, six at most.
 */
export type ColumnKind = 'text' | 'date' | 'money' | 'integer' | 'decimal' | 'number' | 'duration'

export interface SheetColumn {
  header: string
  kind: ColumnKind
  /** In characters. */
  width: number
}

/** A text or a date is a string, everything else a number; null where nothing is told. */
export type SheetValue = string | number | null

/** A table for a spreadsheet: one header row, then a row a record. */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly SheetValue[])[]
}
