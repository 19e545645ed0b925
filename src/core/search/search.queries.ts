import type { Database } from 'better-sqlite3'
import type { Id } from '../../shared/fields.ts'
import type { Found } from '../../shared/search/search.contract.ts'
import type { SearchSource } from '../db/searchIndex.ts'
import { searchSources } from '../searchSources.ts'

/** A line of the index; the greater its number, the later its record changed. */
export interface Entry {
  number: number
  entity: string
  id: Id
}

// Words hold letters and digits only: in quotes nothing in them is an operator of the index.
const question = (words: readonly string[]): string => `${words.map((word) => `"${word}"`).join(' ')}*`

const matching = `
  SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ?`

const findNumbers = (connection: Database, match: string, limit: number): number[] =>
  connection.prepare<[string, number], number>(matching).pluck().all(match, limit)

/** The latest changed records whose title holds every word, the last one as a beginning. */
export const findInTitles = (connection: Database, words: readonly string[], limit: number): number[] =>
  findNumbers(connection, `title : (${question(words)})`, limit)

/** The latest changed records whose title or text does. */
export const findInTexts = (connection: Database, words: readonly string[], limit: number): number[] =>
  findNumbers(connection, question(words), limit)

/** The latest changed records of any kind but those of the vocabulary, which is no work of the day. */
export const findLatest = (connection: Database, limit: number): number[] =>
  connection
    .prepare<[number], number>(
      `SELECT id FROM search_entry WHERE entity NOT IN ('theme', 'term') ORDER BY id DESC LIMIT ?`,
    )
    .pluck()
    .all(limit)

/** The records that these numbers stand for, in the order of the numbers given. */
export function findEntries(connection: Database, numbers: readonly number[]): Entry[] {
  const rows = connection
    .prepare<[string], Entry>(
      `SELECT search_entry.id AS number, entity, record_id AS id FROM json_each(?) AS wanted
         JOIN search_entry ON search_entry.id = wanted.value ORDER BY wanted.key`,
    )
    .all(JSON.stringify(numbers))
  return rows
}

/** The statement that reads some columns of the records of one kind, by their ids. */
const reading = (entity: string, source: SearchSource, columns: string): string =>
  `SELECT ${entity}.id AS id, ${columns} FROM ${source.from} WHERE ${entity}.id IN (SELECT value FROM json_each(?))`

function readEach<Row extends { id: Id }>(
  connection: Database,
  entries: readonly Entry[],
  columns: (source: SearchSource) => string,
): Map<Id, Row> {
  const rows = [...Map.groupBy(entries, ({ entity }) => entity)].flatMap(([entity, group]) => {
    const source = searchSources[entity]
    if (source === undefined) return []
    const ids = JSON.stringify(group.map(({ id }) => id))
    return connection.prepare<[string], Row>(reading(entity, source, columns(source))).all(ids)
  })
  return new Map(rows.map((row) => [row.id, row]))
}

export const findTitles = (connection: Database, entries: readonly Entry[]): Map<Id, { id: Id; title: string }> =>
  readEach(connection, entries, ({ title }) => `${title} AS title`)

type FoundRow = Pick<Found, 'id' | 'kind' | 'title' | 'context' | 'date'> & {
  body: string
  opensKind: Found['kind']
  opensId: Id
}

/** What is shown of records, with the whole text that an excerpt is taken from. */
export const findFound = (connection: Database, entries: readonly Entry[]): Map<Id, FoundRow> =>
  readEach(
    connection,
    entries,
    ({ kind, title, body, context, date, opensKind, opensId }) =>
      `${kind} AS kind, ${title} AS title, ${body} AS body, ${context} AS context, ${date} AS date,
       ${opensKind} AS opensKind, ${opensId} AS opensId`,
  )
