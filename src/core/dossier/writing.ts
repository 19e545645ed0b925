import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Change } from '../../shared/fields.ts'
import type { CoreOptions, Writing } from '../context.ts'
import type { Db } from '../db/db.ts'
import { nameChange, settleChange } from '../db/journal.ts'

/** Typing in one field within this many milliseconds is one line of the journal. */
const MERGE_WINDOW = 60_000

export interface WritingOptions extends Pick<CoreOptions, 'now' | 'newId'> {
  /** Local calendar date. */
  today: () => string
  /** Who signs the changes. */
  officer: () => string
}

export const databaseOf = (connection: Database): Db => drizzle(connection, { casing: 'snake_case' })

/** Runs one act in one transaction, journalled under one change. A `typing` act carries the last line of a field on. */
export function writeChange<T>(
  target: { connection: Database; db: Db; options: WritingOptions },
  act: (writing: Writing) => T,
  mode: 'act' | 'typing',
): T & Change {
  const { connection, db, options } = target
  const instant = options.now()
  const change = {
    changeId: options.newId(),
    at: instant.toISOString(),
    who: options.officer(),
    mergeSince: mode === 'typing' ? new Date(instant.getTime() - MERGE_WINDOW).toISOString() : null,
  }
  return connection.transaction(() => {
    nameChange(connection, change)
    const result = act({ db, now: change.at, today: options.today(), who: change.who, newId: options.newId })
    return { ...result, changeId: settleChange(connection) }
  })()
}
