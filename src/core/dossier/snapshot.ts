import Database from 'better-sqlite3'
import type { Db, ReadDb } from '../db/db.ts'
import { installFunctions } from '../db/functions.ts'
import { installRecordLabels, type RecordLabels } from '../db/recordLabels.ts'
import { writeCopy } from './backup.ts'
import { withSystemErrors } from './systemErrors.ts'
import { databaseOf } from './writing.ts'

/** A dossier as it was at one moment, in a file of its own. */
export interface Snapshot {
  path: string
  /** For reading, with our functions and labels. */
  db: ReadDb
  close: () => void
}

interface SnapshotOptions {
  labels: RecordLabels
  /** Takes out what the copy is not to hold; null where it holds everything. */
  prune: ((db: Db) => void) | null
}

// Deleted rows stay readable in the free pages of the file: only a file written afresh is without them.
function pruneCopy(path: string, prune: (db: Db) => void): void {
  const copy = new Database(path, { fileMustExist: true })
  try {
    prune(databaseOf(copy))
    copy.exec('VACUUM')
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new Error(`The copy ${path} is not sound`)
  } finally {
    copy.close()
  }
}

/** Copies an open dossier as backups do, takes out what is not wanted, and opens the copy for reading. Errors: FILE_FORBIDDEN, DISK_FULL. */
export function takeSnapshot(
  connection: Database.Database,
  path: string,
  { labels, prune }: SnapshotOptions,
): Snapshot {
  return withSystemErrors(path, () => {
    writeCopy(connection, path)
    if (prune !== null) pruneCopy(path, prune)
    const copy = new Database(path, { readonly: true, fileMustExist: true })
    installFunctions(copy)
    installRecordLabels(copy, labels)
    return { path, db: databaseOf(copy), close: () => copy.close() }
  })
}
