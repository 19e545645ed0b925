import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { z } from 'zod'
import type { LastBackup } from '../../shared/dossier/dossier.contract.ts'
import { Instant } from '../../shared/fields.ts'
import { newestCopy, stateOf } from './backup.ts'
import { sha256Of } from './sha256.ts'

/** When the last copy was made, wherever it was put, and of what: kept on this computer, as the copies are not all in one place. */
const Noted = z.object({ at: Instant, state: z.string() })

const hashOfState = (connection: Database): string => sha256Of(Buffer.from(stateOf(connection)))

/** Notes in a file that a copy of the dossier, as it now is, was made at this instant. */
export function noteCopy(file: string, connection: Database, at: Instant): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileAtomic(file, JSON.stringify({ at, state: hashOfState(connection) }))
}

const readNoted = (file: string): z.infer<typeof Noted> | null => {
  try {
    return Noted.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Absent before the first copy, and on a computer that made its copies with an earlier version.
    return null
  }
}

interface Places {
  /** Where the last copy is noted. */
  file: string
  /** The dossier, and the folder of its automatic copies. */
  path: string
  folder: string
}

/** The last copy of an open dossier, chosen or automatic, and whether anything has changed since. */
export function readLastCopy(connection: Database, { file, path, folder }: Places): LastBackup {
  const noted = readNoted(file)
  if (noted !== null) return { at: noted.at, hasChangedSince: noted.state !== hashOfState(connection) }
  const newest = newestCopy(connection, path, folder)
  return newest === null ? { at: null, hasChangedSince: true } : { at: newest.at, hasChangedSince: !newest.isSame }
}
