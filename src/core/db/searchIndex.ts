import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { columnsOf, quote } from './journal.ts'

/** What search holds of the rows of one table. Everything is SQL over `from`, where the table itself goes by its own name. */
export interface SearchSource {
  from: string
  /** What the record is: a kind of `foundKinds`. */
  kind: string
  title: string
  /** Its title is the name of another record, which comes before it when that name is typed. */
  hasBorrowedTitle?: boolean
  /** The words that it is found by besides its title. */
  body: string
  /** What it belongs to. */
  context: string
  date: string
  /** The record that is opened: itself, or the one it is part of. */
  opensKind: string
  opensId: string
  /**
   * Rows of other tables that its words come from: `which` says which records follow a row, which goes by `ROW`. A row that is
   * part of the record changes the record; a record whose company or term is renamed is not changed itself.
   */
  follows?: readonly { table: string; columns?: readonly string[]; which: string; isPart?: boolean }[]
}

export type SearchSources = Readonly<Record<string, SearchSource>>

/** Raised when `fold` or `rich_words` write something else: an index made with the former would not find it. */
const TEXT_VERSION = 1

const identified = new WeakMap<SearchSources, string>()

/** What an index is made from; another hash asks for another index. */
function hashOf(sources: SearchSources): string {
  const known = identified.get(sources)
  if (known !== undefined) return known
  const hash = createHash('sha256')
    .update(JSON.stringify([TEXT_VERSION, sources]))
    .digest('hex')
  identified.set(sources, hash)
  return hash
}

const isEntryOf = (table: string): string => `search_entry.entity = '${table}' AND search_entry.record_id = ${table}.id`

const forget = (table: string, ids: string): string => `
  DELETE FROM search_text WHERE rowid IN (SELECT id FROM search_entry WHERE entity = '${table}' AND record_id IN (${ids}));
  DELETE FROM search_entry WHERE entity = '${table}' AND record_id IN (${ids});`

const write = (table: string, { from, title, body }: SearchSource, which: string): string => `
  INSERT INTO search_text (rowid, title, body) SELECT search_entry.id, fold(${title}), fold(${body})
    FROM ${from} JOIN search_entry ON ${isEntryOf(table)} WHERE ${which};`

// A record that changes takes a new number, the greatest: the order of the numbers is that of the changes.
const renew = (table: string, source: SearchSource, which: string): string => `
  ${forget(table, `SELECT ${table}.id FROM ${table} WHERE ${which}`)}
  INSERT INTO search_entry (entity, record_id) SELECT '${table}', ${table}.id FROM ${table} WHERE ${which};
  ${write(table, source, which)}`

// The words of a record that did not change itself: it keeps its number.
const rewrite = (table: string, source: SearchSource, which: string): string => `
  DELETE FROM search_text WHERE rowid IN (SELECT search_entry.id FROM ${table} JOIN search_entry ON ${isEntryOf(table)} WHERE ${which});
  ${write(table, source, which)}`

const trigger = (name: string, event: string, body: string): string =>
  `CREATE TEMP TRIGGER ${quote(`search_${name}`)} AFTER ${event} BEGIN ${body} END;`

// Moving one row of a list by hand changes the place of them all: no reason to call them all changed.
const wordColumns = (connection: Database, table: string): string[] =>
  columnsOf(connection, table).filter((column) => column !== 'id' && column !== 'position')

function ownTriggers(connection: Database, table: string, source: SearchSource): string {
  const renewed = renew(table, source, `${table}.id = NEW.id`)
  const columns = wordColumns(connection, table).map(quote).join(', ')
  return [
    trigger(`insert_${table}`, `INSERT ON main.${table}`, renewed),
    trigger(`update_${table}`, `UPDATE OF ${columns} ON main.${table}`, renewed),
    trigger(`delete_${table}`, `DELETE ON main.${table}`, forget(table, 'OLD.id')),
  ].join('\n')
}

function followingTriggers(connection: Database, table: string, source: SearchSource): string[] {
  return (source.follows ?? []).flatMap(({ table: other, columns, which, isPart = false }) => {
    const follow = isPart ? renew : rewrite
    const followed = (row: 'NEW' | 'OLD') => follow(table, source, which.replaceAll('ROW.', `${row}.`))
    const named = (columns ?? wordColumns(connection, other)).map(quote)
    const isChanged = named.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
    return [
      trigger(
        `update_${table}_of_${other}`,
        `UPDATE OF ${named.join(', ')} ON main.${other} WHEN ${isChanged}`,
        followed('NEW'),
      ),
      trigger(`insert_${table}_of_${other}`, `INSERT ON main.${other}`, followed('NEW')),
      trigger(`delete_${table}_of_${other}`, `DELETE ON main.${other}`, followed('OLD')),
    ]
  })
}

/**
 * Keeps the index of search right from now on, in the transaction of each change, and whatever makes it: acts, typing, undo,
 * cascades. An index that was made from other sources is declared void; it is made again when it is first needed.
 */
export function installSearch(connection: Database, sources: SearchSources): void {
  for (const [table, source] of Object.entries(sources)) {
    connection.exec(ownTriggers(connection, table, source))
    for (const following of followingTriggers(connection, table, source)) connection.exec(following)
  }
  connection.prepare('DELETE FROM search_state WHERE sources <> ?').run(hashOf(sources))
}

// The latest changed last, as the journal tells it; records that are older than the journal come first.
const numberAll = (sources: SearchSources): string => `
  INSERT INTO search_entry (entity, record_id)
  SELECT record.entity, record.id
    FROM (${Object.keys(sources)
      .map((table) => `SELECT '${table}' AS entity, id FROM ${table}`)
      .join(' UNION ALL ')}) AS record
    LEFT JOIN (SELECT entity, record_id, max(id) AS last FROM journal GROUP BY entity, record_id) AS change
      ON change.entity = record.entity AND change.record_id = record.id
   ORDER BY change.last, record.id;`

/** Makes the index again when it is missing, or was made from other sources. About two seconds for 100,000 records. */
export function demandIndex(connection: Database, sources: SearchSources): void {
  if (connection.prepare('SELECT 1 FROM search_state').get() !== undefined) return
  connection.transaction(() => {
    connection.exec(`INSERT INTO search_text (search_text) VALUES ('delete-all'); DELETE FROM search_entry;`)
    connection.exec(numberAll(sources))
    for (const [table, source] of Object.entries(sources)) connection.exec(write(table, source, 'true'))
    connection.prepare('INSERT INTO search_state (id, sources) VALUES (1, ?)').run(hashOf(sources))
  })()
}
