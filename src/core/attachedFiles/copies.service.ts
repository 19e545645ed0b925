import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { mayRun } from '../../shared/attachedFiles/attachedFiles.rules.ts'
import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import { getAttachment } from '../attachments/attachments.queries.ts'
import type { CoreContext, CoreOptions } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { sha256Of } from '../dossier/sha256.ts'
import { systemError, withSystemErrors } from '../dossier/systemErrors.ts'
import { getFile } from './attachedFiles.queries.ts'

/** How long the copy of a file that was opened is left to whoever reads it. */
const KEPT_MS = 24 * 60 * 60 * 1000

const folderOfCopies = ({ dataDir }: Pick<CoreOptions, 'dataDir'>): string => join(dataDir, 'opened')

interface WholeFile {
  name: string
  sha256: string
  bytes: Buffer
}

/** A file with its bytes. Errors: NOT_FOUND. */
function readFile(db: ReadDb, id: Id): WholeFile {
  const { name, sha256 } = found(getFile(db, id), 'attachedFile')
  return { name, sha256, bytes: found(getAttachment(db, sha256), 'attachment').bytes }
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  try {
    await writeFileAtomic(path, bytes)
  } catch (error) {
    throw systemError(error, path) ?? error
  }
}

const isSameFile = (path: string, sha256: string): boolean => {
  try {
    return sha256Of(readFileSync(path)) === sha256
  } catch {
    return false
  }
}

/** A copy to look at. What is changed in it would be lost, so it cannot be written to. */
async function copyToRead(options: CoreOptions, { name, sha256, bytes }: WholeFile): Promise<string> {
  const path = join(folderOfCopies(options), sha256.slice(0, 16), name)
  // One that is still open in its application cannot be written again on Windows.
  if (isSameFile(path, sha256)) return path
  withSystemErrors(path, () => mkdirSync(dirname(path), { recursive: true }))
  await writeWhole(path, bytes)
  withSystemErrors(path, () => chmodSync(path, 0o400))
  return path
}

/**
 * Opens a read-only copy with the system's application. Errors: NOT_FOUND; CANNOT_OPEN_FILE, also for what may run: a dossier
 * comes from somebody else; FILE_FORBIDDEN and DISK_FULL as the system says.
 */
export async function openFile({ read, options }: CoreContext, id: Id): Promise<{ path: string }> {
  const file = readFile(read(), id)
  if (mayRun(file.name)) throw new AppError('CANNOT_OPEN_FILE', { path: file.name })
  const path = await copyToRead(options, file)
  try {
    await options.desktop.open(path)
  } catch (error) {
    options.log.info(`No application opened ${file.name}: ${String(error)}`)
    throw new AppError('CANNOT_OPEN_FILE', { path })
  }
  return { path }
}

// Nothing is ever written over the file that is open, whoever agreed to it.
const isDossier = (path: string, dossier: string): boolean => {
  const [one, other] = [path, dossier].map((each) => statSync(each, { throwIfNoEntry: false }))
  return path === dossier || (one !== undefined && one.ino !== 0 && one.ino === other?.ino && one.dev === other.dev)
}

/** Writes a copy whole or not at all, and remembers the folder. Errors: NOT_FOUND, FILE_EXISTS unless it may replace, those of the system. */
export async function saveFileAs(
  { read, session, settings }: CoreContext,
  request: { id: Id; path: string; mayReplace: boolean },
): Promise<{ path: string }> {
  const path = resolve(request.path)
  if (isDossier(path, session.path()) || (!request.mayReplace && existsSync(path)))
    throw new AppError('FILE_EXISTS', { path })
  await writeWhole(path, readFile(read(), request.id).bytes)
  settings.rememberFolder(dirname(path))
  return { path }
}

const sweepOne = (path: string, before: number): void => {
  try {
    if (statSync(path).mtimeMs >= before) return
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Still open in another application: the next start tries again.
  }
}

/** Removes the copies that were opened more than a day ago: what the dossier holds does not stay beside it. */
export function sweepCopies(options: Pick<CoreOptions, 'dataDir' | 'now'>): void {
  const folder = folderOfCopies(options)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) sweepOne(join(folder, name), options.now().getTime() - KEPT_MS)
}
