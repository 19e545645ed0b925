import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import { installFunctions } from '../db/functions.ts'
import { installJournal } from '../db/journal.ts'
import { installRecordLabels, type RecordLabels } from '../db/recordLabels.ts'
import { installSearch, type SearchSources } from '../db/searchIndex.ts'
import { lockedError } from './lockNote.ts'
import { isOnNetworkShare } from './networkShare.ts'
import { isBusy, systemError } from './systemErrors.ts'

/** How long SQLite waits for a lock that another process holds, in milliseconds: a refusal comes within two seconds. */
const LOCK_WAIT = 1_000

// SQLite numbers the levels: FULL = 2, EXTRA = 3.
const durability = {
  local: { journal: 'wal', synchronous: 2 },
  share: { journal: 'delete', synchronous: 3 },
} as const

export interface OpenConnection {
  connection: Database.Database
  isOnNetworkShare: boolean
}

function takeLock(connection: Database.Database): void {
  connection.pragma('locking_mode = EXCLUSIVE')
  connection.exec('BEGIN EXCLUSIVE; COMMIT')
}

// better-sqlite3 quietly runs WAL with synchronous=NORMAL, which loses acknowledged saves in a power cut: set, then read back.
function makeDurable(connection: Database.Database, wanted: (typeof durability)[keyof typeof durability]): void {
  connection.pragma(`journal_mode = ${wanted.journal}`)
  connection.pragma(`synchronous = ${wanted.synchronous}`)
  connection.pragma('foreign_keys = ON')
  const found = {
    journal: connection.pragma('journal_mode', { simple: true }),
    synchronous: connection.pragma('synchronous', { simple: true }),
    locking: connection.pragma('locking_mode', { simple: true }),
  }
  if (found.journal !== wanted.journal || found.synchronous !== wanted.synchronous || found.locking !== 'exclusive')
    throw new Error(`The dossier is not durable: ${JSON.stringify(found)}`)
}

function isSound(connection: Database.Database): boolean {
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok'
}

/**
 * Opens a file whose header was checked: takes the only writer's place, checks it, makes it durable.
 * Errors: DOSSIER_LOCKED within two seconds, DOSSIER_DAMAGED, FILE_FORBIDDEN, DISK_FULL.
 */
export function openConnection(path: string): OpenConnection {
  let connection: Database.Database | undefined
  try {
    connection = new Database(path, { fileMustExist: true, timeout: LOCK_WAIT })
    takeLock(connection)
    if (!isSound(connection)) throw new AppError('DOSSIER_DAMAGED', { path })
    const isShare = isOnNetworkShare(path)
    makeDurable(connection, isShare ? durability.share : durability.local)
    return { connection, isOnNetworkShare: isShare }
  } catch (error) {
    connection?.close()
    if (isBusy(error)) throw lockedError(path)
    throw systemError(error, path) ?? error
  }
}

/** What the features bring to every connection. */
export interface Equipment {
  labels: RecordLabels
  search: SearchSources
}

/**
 * What every connection to an up-to-date dossier works with: our SQL functions, labels, the journal and the index of search.
 * Writes nothing, unless the index was made by another version of the application: it is then marked as void.
 */
export function equipConnection(connection: Database.Database, { labels, search }: Equipment): void {
  installFunctions(connection)
  installRecordLabels(connection, labels)
  installJournal(connection)
  installSearch(connection, search)
}

/** Brings everything back into the single file and lets it go. */
export function closeConnection(connection: Database.Database): void {
  try {
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.close()
  }
}
