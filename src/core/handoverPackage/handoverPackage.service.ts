import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { Manifest } from '../../shared/handoverPackage/handoverPackage.contract.ts'
import { packageFileName } from '../../shared/handoverPackage/handoverPackage.rules.ts'
import type { CoreContext } from '../context.ts'
import { publish } from '../dossier/newFile.ts'
import type { Snapshot } from '../dossier/snapshot.ts'
import { systemError } from '../dossier/systemErrors.ts'
import { addContents, type PackageSource } from './contents.ts'
import { deleteSpokenNotes } from './handoverPackage.queries.ts'
import { readmeOf } from './readme.ts'
import { inWorkFolder } from './workFolder.ts'
import { zipWriter, type ZipWriter } from './zipWriter.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** A name that sorts, and the folder used last. Errors: NO_DOSSIER. */
export function suggestPackage(context: CoreContext, isProtected: boolean): { fileName: string; folder: string } {
  const dossier = context.session.current()
  if (dossier === null) throw new AppError('NO_DOSSIER', {})
  const { documentFolder, locale } = context.settings.get()
  const hasFolder = documentFolder !== '' && isFolder(documentFolder)
  return {
    fileName: packageFileName({ date: context.today(), initiativeName: dossier.name, isProtected }, locale),
    folder: hasFolder ? documentFolder : dirname(dossier.path),
  }
}

/** With the extension that tells what it is: an age file is no .zip before it is opened. */
function completePath(typed: string, isProtected: boolean): string {
  const path = resolve(typed)
  const lower = path.toLowerCase()
  if (!isProtected) return lower.endsWith('.zip') ? path : `${path}.zip`
  if (lower.endsWith('.zip.age')) return path
  return lower.endsWith('.zip') ? `${path}.age` : `${path}.zip.age`
}

interface MakeRequest {
  path: string
  mayReplace: boolean
  /** Never kept, logged nor journalled. */
  passphrase: string | null
  withSpokenNotes: boolean
}

interface MadePackage {
  path: string
  bytes: number
  sha256: string
  files: number
}

async function fill(zip: ZipWriter, source: PackageSource, isProtected: boolean): Promise<void> {
  const { dossier, madeAt, withSpokenNotes, context } = source
  const madeBy = context.settings.get().officerName
  const putIn = await addContents(zip, source)
  const files = zip.files.length + 2
  await zip.add(
    'LISEZMOI.md',
    readmeOf({ ...putIn, name: dossier.name, madeBy, madeAt, files, withSpokenNotes, isProtected }),
  )
  const manifest: Manifest = {
    format: 'relais-package',
    version: 1,
    madeAt: madeAt.toISOString(),
    madeBy,
    dossier: { id: dossier.id, name: dossier.name },
    files: [...zip.files],
  }
  await zip.add('manifeste.json', `${JSON.stringify(manifest, null, 1)}\n`)
}

async function writePackage(
  path: string,
  source: PackageSource,
  passphrase: string | null,
): Promise<{ bytes: number; sha256: string; files: number }> {
  const zip = await zipWriter(path, { passphrase, at: source.madeAt })
  try {
    await fill(zip, source, passphrase !== null)
    return { ...(await zip.end()), files: zip.files.length }
  } catch (error) {
    await zip.abandon()
    throw error
  }
}

/** Reads the copy in the place of the dossier: what is written meanwhile is not told in one file and left out of another. */
const readingFrom = (context: CoreContext, snapshot: Snapshot): CoreContext => ({ ...context, read: () => snapshot.db })

/**
 * Writes the package of docs/package-format.md whole or not at all: under a temporary name beside its own until it is complete. With a
 * passphrase, nothing of it is ever on the disk unencrypted but the copy of the dossier, in this user's own folder. Errors: NO_DOSSIER;
 * FILE_EXISTS unless it may replace; FILE_FORBIDDEN, FILE_NOT_FOUND and DISK_FULL as the system says.
 */
export async function makePackage(context: CoreContext, request: MakeRequest): Promise<MadePackage> {
  const dossier = context.session.current()
  if (dossier === null) throw new AppError('NO_DOSSIER', {})
  const { passphrase, withSpokenNotes } = request
  const path = completePath(request.path, passphrase !== null)
  // Agreed to for the name that was shown, and for no other.
  const mayReplace = request.mayReplace && path === resolve(request.path)
  if (!mayReplace && existsSync(path)) throw new AppError('FILE_EXISTS', { path })
  const unfinished = `${path}.${context.options.newId()}.tmp`
  try {
    const written = await inWorkFolder(context.options, async (folder) => {
      const copyPath = join(folder, 'dossier.relais')
      const snapshot = context.session.snapshot(copyPath, withSpokenNotes ? null : deleteSpokenNotes)
      try {
        const madeAt = context.options.now()
        const source = { context: readingFrom(context, snapshot), dossier, copyPath, madeAt, withSpokenNotes }
        return await writePackage(unfinished, source, passphrase)
      } finally {
        snapshot.close()
      }
    })
    if (mayReplace) renameSync(unfinished, path)
    else publish(unfinished, path)
    return { path, ...written }
  } catch (error) {
    throw systemError(error, path) ?? error
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** The same, for the page: remembers the folder. */
export async function givePackage(context: CoreContext, request: MakeRequest): Promise<MadePackage> {
  const made = await makePackage(context, request)
  context.settings.rememberFolder(dirname(made.path))
  return made
}
