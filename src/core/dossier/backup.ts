import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, extname, join } from 'node:path'
import Database from 'better-sqlite3'
import type { Backup } from '../../shared/dossier/dossier.contract.ts'
import type { Instant } from '../../shared/fields.ts'
import { sha256Of } from './sha256.ts'
import { withSystemErrors } from './systemErrors.ts'

const COUNTER_DIGITS = 6
const numbered = /^-(\d{6,})\.relais$/

// Ordered by a counter and never by the clock: a wrong clock must not make an old copy look like the last one. The whole name
// counts: « Essai-2-000001 » is no copy of « Essai ».
const counterOf = (file: string, name: string): number =>
  file.startsWith(name) ? Number(numbered.exec(file.slice(name.length))?.[1] ?? 0) : 0

function nextCounter(folder: string, name: string): number {
  return Math.max(0, ...readdirSync(folder).map((file) => counterOf(file, name))) + 1
}

function lastJournalLine(connection: Database.Database): unknown {
  return connection.prepare('SELECT max(id) FROM journal').pluck().get()
}

// The whole line, since typing rewrites the last one; two copies of a dossier that went their own ways differ there too.
export const stateOf = (connection: Database.Database): string =>
  JSON.stringify([
    connection.pragma('user_version', { simple: true }),
    connection.prepare('SELECT * FROM journal ORDER BY id DESC LIMIT 1').get(),
  ])

function verifyCopy(copy: string, original: Database.Database): void {
  const opened = new Database(copy, { readonly: true })
  try {
    const isSound = opened.pragma('integrity_check(1)', { simple: true }) === 'ok'
    const isSame =
      opened.pragma('user_version', { simple: true }) === original.pragma('user_version', { simple: true }) &&
      lastJournalLine(opened) === lastJournalLine(original)
    if (!isSound || !isSame) throw new Error(`The backup ${copy} does not match the dossier`)
  } finally {
    opened.close()
  }
}

function flushToDisk(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes a compact copy of an open dossier at `path`, read back and compared. The caller removes it when that fails. */
export function writeCopy(connection: Database.Database, path: string): void {
  connection.prepare('VACUUM main INTO ?').run(path)
  verifyCopy(path, connection)
}

/**
 * Writes a compact, verified copy of an open dossier as `name-000001.relais` with its `.sha256`. It gets its name only
 * once it has been read back. Errors: FILE_FORBIDDEN, DISK_FULL.
 */
export function backUp(connection: Database.Database, original: string, folder: string): Backup {
  return withSystemErrors(folder, () => {
    mkdirSync(folder, { recursive: true })
    const name = basename(original, extname(original))
    const path = join(folder, `${name}-${String(nextCounter(folder, name)).padStart(COUNTER_DIGITS, '0')}.relais`)
    const unverified = `${path}.tmp`
    rmSync(unverified, { force: true })
    try {
      writeCopy(connection, unverified)
      flushToDisk(unverified)
      const sha256 = sha256Of(readFileSync(unverified))
      writeFileSync(`${path}.sha256`, `${sha256}  ${basename(path)}\n`)
      renameSync(unverified, path)
      return { path, sha256, bytes: statSync(path).size }
    } catch (error) {
      rmSync(unverified, { force: true })
      throw error
    }
  })
}

const copiesOf = (folder: string, name: string): string[] =>
  readdirSync(folder)
    .filter((file) => counterOf(file, name) > 0)
    .toSorted((one, other) => counterOf(one, name) - counterOf(other, name))

/** The newest copy of a dossier in a folder: when it was written, and whether it holds all of the dossier; null without one. */
export function newestCopy(
  connection: Database.Database,
  original: string,
  folder: string,
): { at: Instant; isSame: boolean } | null {
  let copy: Database.Database | undefined
  try {
    const newest = copiesOf(folder, basename(original, extname(original))).at(-1)
    if (newest === undefined) return null
    const path = join(folder, newest)
    copy = new Database(path, { readonly: true })
    return { at: statSync(path).mtime.toISOString(), isSame: stateOf(copy) === stateOf(connection) }
  } catch {
    // No folder yet, or a copy that cannot be read: it is no copy to count on.
    return null
  } finally {
    copy?.close()
  }
}

/** Removes the oldest copies beyond `keep`; the newest is never among them. */
export function pruneBackups(folder: string, original: string, keep: number): void {
  const copies = copiesOf(folder, basename(original, extname(original)))
  for (const file of copies.slice(0, -Math.max(1, keep))) {
    rmSync(join(folder, file))
    rmSync(join(folder, `${file}.sha256`), { force: true })
  }
}
