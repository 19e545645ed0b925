import type { Database } from 'better-sqlite3'
import type { Id, Instant } from '../../shared/fields.ts'

/**
 * Tables that are not business rows: the journal itself, files kept whole under their SHA-256, the points of the readiness gauge (which
 * are computed and noted by looking: nobody’s act, and no change since the last copy), and the index of search.
 */
const unjournalled = new Set(['journal', 'attachment', 'gauge_point', '__drizzle_migrations'])
const isOfSearch = (name: string): boolean => name.startsWith('search_')

/** A name of SQLite's, ready to stand in a statement. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

export const journalledTables = (connection: Database): string[] =>
  connection
    .prepare<[], { name: string }>(
      `SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !unjournalled.has(name) && !isOfSearch(name))

export const columnsOf = (connection: Database, table: string): string[] =>
  connection
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name)

const wholeRow = (columns: readonly string[], version: 'OLD' | 'NEW'): string =>
  `json_object(${columns.map((column) => `${literal(column)}, ${version}.${quote(column)}`).join(', ')})`

const insertLine = (
  table: string,
  values: { operation: string; record: string; field: string; before: string; after: string },
): string =>
  `INSERT INTO journal (change_id, at, who, entity, record_id, operation, field, before, after)
   SELECT change_id, at, who, ${literal(table)}, ${values.record}, ${literal(values.operation)}, ${values.field}, ${values.before}, ${values.after} FROM current_change`

// Autosaved typing would write a line at each pause: the last line of the field is carried on instead, where typing made it.
// The line of an act is left alone: taking the act back would take the typing with it.
const updateTrigger = (table: string, column: string): string => {
  const last = `SELECT max(id) FROM journal WHERE entity = ${literal(table)} AND record_id = NEW.id AND field = ${literal(column)}`
  const [before, after] = [`OLD.${quote(column)}`, `NEW.${quote(column)}`]
  return `
  CREATE TEMP TRIGGER ${quote(`journal_update_${table}_${column}`)} AFTER UPDATE OF ${quote(column)} ON main.${quote(table)}
  WHEN ${before} IS NOT ${after} BEGIN
    UPDATE journal SET after = ${after}, at = (SELECT at FROM current_change)
     WHERE id = (${last}) AND operation = 'update' AND change_id IN (SELECT change_id FROM typing)
       AND at >= (SELECT merge_since FROM current_change) AND who = (SELECT who FROM current_change);
    ${insertLine(table, { operation: 'update', record: 'NEW.id', field: literal(column), before, after })} WHERE changes() = 0;
    UPDATE current_change SET carried_on = (SELECT change_id FROM journal WHERE id = (${last}))
     WHERE change_id <> (SELECT change_id FROM journal WHERE id = (${last}));
  END;`
}

const triggersOf = (table: string, columns: readonly string[]): string => `
  CREATE TEMP TRIGGER ${quote(`journal_insert_${table}`)} AFTER INSERT ON main.${quote(table)} BEGIN
    ${insertLine(table, { operation: 'insert', record: 'NEW.id', field: 'NULL', before: 'NULL', after: wholeRow(columns, 'NEW') })};
  END;
  CREATE TEMP TRIGGER ${quote(`journal_delete_${table}`)} AFTER DELETE ON main.${quote(table)} BEGIN
    ${insertLine(table, { operation: 'delete', record: 'OLD.id', field: 'NULL', before: wholeRow(columns, 'OLD'), after: 'NULL' })};
  END;
  ${columns.map((column) => updateTrigger(table, column)).join('')}`

/**
 * Journals every change of every business table on this connection. The triggers are temporary and made from the columns
 * as they are, so that no migration can forget or lose them.
 */
export function installJournal(connection: Database): void {
  connection.exec(`
    CREATE TEMP TABLE current_change (change_id TEXT, at TEXT, who TEXT, merge_since TEXT, carried_on TEXT);
    CREATE TEMP TABLE typing (change_id TEXT PRIMARY KEY);`)
  for (const table of journalledTables(connection)) connection.exec(triggersOf(table, columnsOf(connection, table)))
}

export interface CurrentChange {
  changeId: Id
  at: Instant
  who: string
  /** For typing: lines of earlier typing at or after this instant are carried on. Null: an act, each line is its own. */
  mergeSince: Instant | null
}

/** Names the change that the lines of the running transaction belong to. */
export function nameChange(connection: Database, change: CurrentChange): void {
  connection.prepare('DELETE FROM temp.current_change').run()
  connection
    .prepare('INSERT INTO temp.current_change VALUES (?, ?, ?, ?, NULL)')
    .run(change.changeId, change.at, change.who, change.mergeSince)
  if (change.mergeSince !== null) connection.prepare('INSERT INTO temp.typing VALUES (?)').run(change.changeId)
}

/**
 * Id of the change that the transaction's lines belong to in the end: typing that carried on an earlier line joins its
 * change whole, so that taking it back takes back all of it.
 */
export function settleChange(connection: Database): Id {
  const { changeId, carriedOn } = connection
    .prepare<[], { changeId: Id; carriedOn: Id | null }>(
      'SELECT change_id AS changeId, carried_on AS carriedOn FROM temp.current_change',
    )
    .get() ?? { changeId: '', carriedOn: null }
  if (carriedOn === null) return changeId
  connection.prepare('UPDATE journal SET change_id = ? WHERE change_id = ?').run(carriedOn, changeId)
  return carriedOn
}
