import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { AppError } from '../../shared/errors.ts'
import { withSystemErrors } from './systemErrors.ts'

/** « RLIS » in the file's header: tells a dossier of Relais from any other SQLite file. */
export const APPLICATION_ID = 0x52_4c_49_53
const HEADER_BYTES = 100
const SQLITE_MAGIC = 'SQLite format 3\0'

interface Header {
  /** Migrations applied to the file, as written by `user_version`. */
  version: number
}

function readBytes(path: string): Buffer {
  return withSystemErrors(path, () => {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(HEADER_BYTES)
      const read = readSync(file, bytes, 0, HEADER_BYTES, 0)
      return bytes.subarray(0, read)
    } finally {
      closeSync(file)
    }
  })
}

// Offsets: https://www.sqlite.org/fileformat2.html#the_database_header
const pageSizeOf = (bytes: Buffer): number => {
  const size = bytes.readUInt16BE(16)
  return size === 1 ? 65_536 : size
}

/** The header's page count can be trusted when its two change counters agree; a `-wal` file may hold the rest. */
const isTruncated = (bytes: Buffer, path: string): boolean => {
  const isCountValid = bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  if (!isCountValid || existsSync(`${path}-wal`)) return false
  return statSync(path).size < bytes.readUInt32BE(28) * pageSizeOf(bytes)
}

/**
 * Reads the first bytes of a file and refuses what is not a dossier that this version can open, before SQLite touches it.
 * Errors: FILE_NOT_FOUND, FILE_FORBIDDEN, DOSSIER_EMPTY, DOSSIER_FOREIGN, DOSSIER_NEWER, DOSSIER_DAMAGED.
 */
export function checkHeader(path: string, knownVersion: number): Header {
  const bytes = readBytes(path)
  if (bytes.length === 0) throw new AppError('DOSSIER_EMPTY', { path })
  if (
    bytes.length < HEADER_BYTES ||
    bytes.toString('latin1', 0, 16) !== SQLITE_MAGIC ||
    bytes.readUInt32BE(68) !== APPLICATION_ID
  )
    throw new AppError('DOSSIER_FOREIGN', { path })
  const version = bytes.readUInt32BE(60)
  if (version > knownVersion) throw new AppError('DOSSIER_NEWER', { path })
  if (isTruncated(bytes, path)) throw new AppError('DOSSIER_DAMAGED', { path })
  return { version }
}
