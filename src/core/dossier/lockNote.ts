import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { Instant } from '../../shared/fields.ts'

/**
 * SQLite's exclusive lock keeps a second writer out; this note beside the dossier only tells whoever is refused where it
 * is open. A note that a killed process left behind is harmless: the next opening writes over it.
 */
const LockNote = z.object({ machine: z.string(), user: z.string(), host: z.string(), since: Instant, process: z.int() })
type LockNote = z.infer<typeof LockNote>

const notePath = (path: string): string => join(dirname(path), `.${basename(path)}.lock`)

export function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's directory (some containers and IT set-ups).
    return ''
  }
}

export function writeLockNote(path: string, host: string, since: Instant): void {
  const note: LockNote = { machine: hostname(), user: userName(), host, since, process: process.pid }
  writeFileSync(notePath(path), JSON.stringify(note))
}

export const removeLockNote = (path: string): void => rmSync(notePath(path), { force: true })

/** The refusal to open a dossier that is open elsewhere, with what its note tells. */
export function lockedError(path: string): AppError {
  try {
    const { machine, user, host, since } = LockNote.parse(JSON.parse(readFileSync(notePath(path), 'utf8')))
    return new AppError('DOSSIER_LOCKED', { path, machine, user, host, since })
  } catch {
    return new AppError('DOSSIER_LOCKED', { path, machine: '', user: '', host: '', since: '' })
  }
}
