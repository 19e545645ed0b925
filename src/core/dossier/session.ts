import { accessSync, constants, realpathSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Database } from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import type { Backup, DossierCheck, LastBackup, OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import type { Change, Id, Instant } from '../../shared/fields.ts'
import type { CoreOptions, Writing } from '../context.ts'
import type { Db } from '../db/db.ts'
import { backUp, newestCopy, pruneBackups } from './backup.ts'
import { closeConnection, equipConnection, openConnection, type Equipment } from './connection.ts'
import { checkHeader } from './header.ts'
import { noteCopy, readLastCopy } from './lastCopy.ts'
import { removeLockNote, writeLockNote } from './lockNote.ts'
import { knownVersion, migrateDossier } from './migrate.ts'
import { makeDossierFile } from './newFile.ts'
import { takeSnapshot, type Snapshot } from './snapshot.ts'
import { withSystemErrors } from './systemErrors.ts'
import { databaseOf, writeChange, type WritingOptions } from './writing.ts'

/** Automatic backups that are kept for each dossier. */
const BACKUPS_KEPT = 20

type SessionOptions = WritingOptions & Equipment & Pick<CoreOptions, 'dataDir' | 'migrationsDir' | 'host' | 'log'>

interface Opened {
  connection: Database
  db: Db
  path: string
  openedAt: Instant
  isOnNetworkShare: boolean
  hasChanges: boolean
}

/** The one dossier that a core holds open, and the only way to write in it. */
export interface DossierSession {
  current: () => OpenDossier | null
  /** Path of the open dossier, for messages; empty when none is. */
  path: () => string
  /** NO_DOSSIER when none is open. */
  db: () => Db
  /** The connection itself, for what reads across all tables (journal, export). */
  connection: () => Database
  /** Closes the dossier that was open, once the other could be opened. */
  open: (path: string) => OpenDossier
  /** Makes a new file, lets `fill` write its first records, and opens it. */
  create: (path: string, fill: (writing: Writing) => void) => OpenDossier
  /** Backs up what changed, and brings everything back into a single file. False when that backup could not be made. */
  close: () => boolean
  write: <T>(act: (writing: Writing) => T, mode: 'act' | 'typing') => T & Change
  check: () => DossierCheck
  backUpTo: (folder: string) => Backup
  /** When a copy was last made, chosen or automatic, and whether anything has changed since. */
  lastBackup: () => LastBackup
  /** The dossier as it is now, as a file of its own at `path` that later changes do not reach. */
  snapshot: (path: string, prune: ((db: Db) => void) | null) => Snapshot
}

const identityOf = (connection: Database): { id: Id; name: string } => {
  const identity = connection.prepare<[], { id: Id; name: string }>('SELECT id, name FROM initiative').get()
  if (identity === undefined) throw new Error('The dossier has no démarche')
  return identity
}

const describe = ({ connection, path, openedAt, isOnNetworkShare }: Opened): OpenDossier => ({
  path,
  fileName: basename(path, extname(path)),
  ...identityOf(connection),
  openedAt,
  isOnNetworkShare,
})

function demandWritable(path: string): void {
  withSystemErrors(path, () => {
    accessSync(path, constants.R_OK | constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
  })
}

const backupFolder = (connection: Database, dataDir: string): string =>
  join(dataDir, 'backups', identityOf(connection).id)

const noteOfCopies = (connection: Database, dataDir: string): string => `${backupFolder(connection, dataDir)}.json`

type Copied = Pick<Opened, 'connection' | 'path'>

/** Writes a copy, and notes that it was. Errors: FILE_FORBIDDEN, DISK_FULL. */
function copyInto(folder: string, { connection, path }: Copied, { dataDir, now, log }: SessionOptions): Backup {
  const copy = backUp(connection, path, folder)
  try {
    noteCopy(noteOfCopies(connection, dataDir), connection, now().toISOString())
  } catch (error) {
    // The copy is there all the same.
    log.info(`It could not be noted that ${path} was copied: ${String(error)}`)
  }
  return copy
}

function automaticBackup(copied: Copied, options: SessionOptions): void {
  const folder = backupFolder(copied.connection, options.dataDir)
  copyInto(folder, copied, options)
  pruneBackups(folder, copied.path, BACKUPS_KEPT)
}

const lastCopy = ({ connection, path }: Copied, { dataDir }: SessionOptions): LastBackup =>
  readLastCopy(connection, {
    file: noteOfCopies(connection, dataDir),
    path,
    folder: backupFolder(connection, dataDir),
  })

/** Opens a file for good: checked, locked, backed up and migrated where it is older, journalled. */
function openFile(path: string, options: SessionOptions): Opened {
  const known = knownVersion(options.migrationsDir)
  const { version } = checkHeader(path, known)
  demandWritable(path)
  const { connection, isOnNetworkShare } = openConnection(path)
  try {
    if (version < known) {
      // One copy is enough of a dossier whose migration keeps failing: each attempt would push an older copy out.
      if (!newestCopy(connection, path, backupFolder(connection, options.dataDir))?.isSame)
        automaticBackup({ connection, path }, options)
      migrateDossier(connection, options.migrationsDir)
    }
    equipConnection(connection, options)
    const openedAt = options.now().toISOString()
    writeLockNote(path, options.host, openedAt)
    return { connection, db: databaseOf(connection), path, openedAt, isOnNetworkShare, hasChanges: false }
  } catch (error) {
    closeConnection(connection)
    throw error
  }
}

// A backup that could not be made, on a full disk for one, must not keep a dossier that is whole from being closed.
function tryToBackUp(opened: Opened, options: SessionOptions): boolean {
  try {
    automaticBackup(opened, options)
    return true
  } catch (error) {
    options.log.info(`${opened.path} was closed without an automatic backup: ${String(error)}`)
    return false
  }
}

function closeFile(opened: Opened, options: SessionOptions): boolean {
  const isSafe = !opened.hasChanges || tryToBackUp(opened, options)
  try {
    closeConnection(opened.connection)
    return isSafe
  } finally {
    removeLockNote(opened.path)
  }
}

function checkFile(connection: Database): DossierCheck {
  const integrity = connection.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all()
  const orphans = connection.prepare<[], { table: string }>('PRAGMA foreign_key_check').all()
  const problems = [
    ...integrity.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
    ...orphans.map(({ table }) => `foreign key: ${table}`),
  ]
  return { isSound: problems.length === 0, problems }
}

export function dossierSession(options: SessionOptions): DossierSession {
  let opened: Opened | null = null
  const demand = (): Opened => {
    if (opened === null) throw new AppError('NO_DOSSIER', {})
    return opened
  }
  const close = (): boolean => {
    const closing = opened
    opened = null
    return closing === null || closeFile(closing, options)
  }
  const open = (typed: string): OpenDossier => {
    const path = withSystemErrors(typed, () => realpathSync(resolve(typed)))
    if (opened?.path !== path) {
      const next = openFile(path, options)
      try {
        close()
      } finally {
        opened = next
      }
    }
    return describe(demand())
  }
  return {
    current: () => (opened === null ? null : describe(opened)),
    path: () => opened?.path ?? '',
    db: () => demand().db,
    connection: () => demand().connection,
    open,
    create: (path, fill) => open(makeDossierFile(path, options, fill)),
    close,
    write: (act, mode) => {
      const target = demand()
      const result = writeChange({ ...target, options }, act, mode)
      target.hasChanges = true
      return result
    },
    check: () => checkFile(demand().connection),
    backUpTo: (folder) => copyInto(resolve(folder), demand(), options),
    lastBackup: () => lastCopy(demand(), options),
    snapshot: (path, prune) => takeSnapshot(demand().connection, path, { labels: options.labels, prune }),
  }
}
