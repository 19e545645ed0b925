import type { Database } from 'better-sqlite3'
import type { Id } from '../../shared/fields.ts'
import { findReferences } from '../db/foreignKeys.ts'
import { columnsOf, journalledTables, quote } from '../db/journal.ts'

/** One line of the journal, as undo reads it. */
export interface JournalLine {
  entity: string
  recordId: Id
  operation: 'insert' | 'update' | 'delete'
  field: string | null
  before: string | null
  after: string | null
}

/** The lines of one change, the last first: the order in which they are taken back. */
export const findLines = (connection: Database, changeId: Id): JournalLine[] =>
  connection
    .prepare<[Id], JournalLine>(
      `SELECT entity, record_id AS recordId, operation, field, before, after FROM journal
        WHERE change_id = ? ORDER BY id DESC`,
    )
    .all(changeId)

// What the journal names becomes part of a statement only where the file really has it.
const tableNamed = (connection: Database, entity: string): string | undefined =>
  journalledTables(connection).find((name) => name === entity)

const columnNamed = (connection: Database, table: string, field: string | null): string | undefined =>
  columnsOf(connection, table).find((name) => name === field)

/** Foreign keys hold at the end of the transaction: records come back in the order in which they went, not by reference. */
export const deferForeignKeys = (connection: Database): void => {
  connection.pragma('defer_foreign_keys = ON')
}

/** Whether a row was put back to what it held before; false when it holds something else by now, or is gone. */
export function putBackField(connection: Database, { entity, field, recordId, before, after }: JournalLine): boolean {
  const table = tableNamed(connection, entity)
  const column = table === undefined ? undefined : columnNamed(connection, table, field)
  if (table === undefined || column === undefined) return false
  // The journal keeps every value as text; the column's own affinity makes a number of it again, here and in the comparison.
  const sql = `UPDATE ${quote(table)} SET ${quote(column)} = ? WHERE id = ? AND ${quote(column)} IS ?`
  return connection.prepare(sql).run(before, recordId, after).changes === 1
}

/** Whether a deleted row came back as the journal kept it. A column that is newer than the line takes its default. */
export function putBackRow(connection: Database, { entity, before }: JournalLine): boolean {
  const table = tableNamed(connection, entity)
  if (table === undefined || before === null) return false
  const kept = connection.prepare('SELECT key FROM json_each(?)').pluck().all(before)
  const columns = columnsOf(connection, table).filter((name) => kept.includes(name))
  const values = columns.map((_, index) => `json_extract(@row, @path${index})`)
  const paths = Object.fromEntries(columns.map((name, index) => [`path${index}`, `$."${name}"`]))
  const sql = `INSERT INTO ${quote(table)} (${columns.map(quote).join(', ')}) VALUES (${values.join(', ')})`
  return connection.prepare(sql).run({ row: before, ...paths }).changes === 1
}

/** Whether any row refers to this one. */
export const isReferredTo = (connection: Database, { entity, recordId }: JournalLine): boolean =>
  findReferences(connection)
    .filter(({ parent }) => parent === entity)
    .some(({ child, column }) => {
      const sql = `SELECT 1 FROM ${quote(child)} WHERE ${quote(column)} = ? LIMIT 1`
      return connection.prepare(sql).get(recordId) !== undefined
    })

/** Whether a row that was inserted could be taken away again; not when it is gone already. */
export function takeAwayRow(connection: Database, { entity, recordId }: JournalLine): boolean {
  const table = tableNamed(connection, entity)
  if (table === undefined) return false
  return connection.prepare(`DELETE FROM ${quote(table)} WHERE id = ?`).run(recordId).changes === 1
}

// A row that cannot be without its meeting, or goes with it, is part of it; one that may name a meeting (a step of a synergy or of
// a group, a promise) lives on its own.
const isPartOfMeeting = (connection: Database, table: string): boolean =>
  connection
    .prepare(
      `SELECT 1 FROM pragma_table_info(@table) WHERE name = 'meeting_id' AND "notnull"
        UNION SELECT 1 FROM pragma_foreign_key_list(@table) WHERE "from" = 'meeting_id' AND on_delete = 'CASCADE'`,
    )
    .get({ table }) !== undefined

/** Whether a line is about a meeting whose minutes are validated, or about something that such a meeting holds. */
export function isOfValidatedMeeting(connection: Database, line: JournalLine): boolean {
  const table = tableNamed(connection, line.entity)
  if (table === undefined) return false
  if (table !== 'meeting' && !isPartOfMeeting(connection, table)) return false
  const column = table === 'meeting' ? 'id' : 'meeting_id'
  const sql = `
    SELECT 1 FROM meeting WHERE status = 'validated'
       AND id IN ((SELECT ${quote(column)} FROM ${quote(table)} WHERE id = @recordId), json_extract(@deleted, '$.meeting_id'))`
  const deleted = line.operation === 'delete' ? line.before : null
  return connection.prepare(sql).get({ recordId: line.recordId, deleted }) !== undefined
}

/** The synergies whose steps a change noted, changed or took away. */
export const findSynergiesMoved = (connection: Database, changeId: Id): Id[] =>
  connection
    .prepare<[Id], Id>(
      `SELECT DISTINCT synergy.id FROM journal JOIN synergy ON synergy.id = coalesce(
           (SELECT synergy_id FROM synergy_step WHERE synergy_step.id = journal.record_id),
           iif(operation = 'insert', json_extract(after, '$.synergy_id'), NULL))
        WHERE change_id = ? AND entity = 'synergy_step'`,
    )
    .pluck()
    .all(changeId)
