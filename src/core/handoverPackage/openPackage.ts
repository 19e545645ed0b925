import { createReadStream, createWriteStream, closeSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Decrypter } from 'age-encryption'
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { AppError } from '../../shared/errors.ts'
import type { CoreContext } from '../context.ts'
import { systemError, withSystemErrors } from '../dossier/systemErrors.ts'
import { sameOnDisk } from './paths.ts'
import { fromWeb, toWeb } from './webStreams.ts'
import { inWorkFolder } from './workFolder.ts'

const AGE_MAGIC = 'age-encryption.org/v1\n'
const ZIP_MAGIC = 'PK\u0003\u0004'

/** More files than any package has. */
const ENTRIES_MAX = 200_000
/** What all files together may inflate to, as a multiple of the package and in bytes: beyond both, it is a bomb. */
const RATIO_MAX = 200
const INFLATED_FREE = 1_000_000_000

/** A package whose list of files was read and can be trusted as names; their content was not looked at. */
export interface OpenedPackage {
  /** By path, without folders. */
  entries: ReadonlyMap<string, Entry>
  read: (entry: Entry) => Promise<Readable>
}

function firstBytes(path: string): string {
  return withSystemErrors(path, () => {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(AGE_MAGIC.length)
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0))
    } finally {
      closeSync(file)
    }
  })
}

/** A wrong passphrase shows before anything is decrypted; whatever fails after that is an altered file. */
async function unlocked(path: string, passphrase: string): Promise<Readable> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return fromWeb(await decrypter.decrypt(toWeb(createReadStream(path))))
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched')
    throw systemError(error, path) ?? new AppError(isWrong ? 'PACKAGE_LOCKED' : 'PACKAGE_ALTERED', { path })
  }
}

async function decrypt(path: string, to: string, passphrase: string): Promise<void> {
  const plain = await unlocked(path, passphrase)
  try {
    await pipeline(plain, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    throw systemError(error, path) ?? new AppError('PACKAGE_ALTERED', { path })
  }
}

/** Every file of a .zip. Refused: names that lead out of it, two of one name, what inflates beyond measure. */
async function entriesOf(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const names = new Set<string>()
  let inflated = 0
  let packed = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    const name = sameOnDisk(entry.fileName)
    inflated += entry.uncompressedSize
    packed += entry.compressedSize
    const isBomb = inflated > INFLATED_FREE && inflated > packed * RATIO_MAX
    if (names.has(name) || names.size >= ENTRIES_MAX || isBomb) throw new AppError('PACKAGE_ALTERED', { path })
    names.add(name)
    entries.set(entry.fileName, entry)
  }
  return entries
}

/** Reads the list of files of an open .zip and hands it over. What cannot be read as one began as a package and is not whole. */
async function readZip<T>(
  { fd, path }: { fd: number; path: string },
  act: (opened: OpenedPackage) => Promise<T>,
): Promise<T> {
  let opened: OpenedPackage
  try {
    const zip = await fromFdPromise(fd, { lazyEntries: true, autoClose: false, strictFileNames: true })
    opened = { entries: await entriesOf(zip, path), read: (entry) => zip.openReadStreamPromise(entry) }
  } catch (error) {
    throw systemError(error, path) ?? new AppError('PACKAGE_ALTERED', { path })
  }
  return act(opened)
}

async function openZip<T>(zipPath: string, path: string, act: (opened: OpenedPackage) => Promise<T>): Promise<T> {
  if (!firstBytes(zipPath).startsWith(ZIP_MAGIC)) throw new AppError('PACKAGE_FOREIGN', { path })
  const fd = withSystemErrors(path, () => openSync(zipPath, 'r'))
  try {
    // Already without a name where the system allows it: nothing decrypted outlives this process, even one that is killed.
    if (zipPath !== path && process.platform !== 'win32') rmSync(zipPath)
    return await readZip({ fd, path }, act)
  } finally {
    closeSync(fd)
  }
}

/**
 * Opens a package for reading, decrypted into this user's own folder where it is protected. Errors: PACKAGE_FOREIGN; PACKAGE_LOCKED without
 * the right passphrase; PACKAGE_ALTERED where it is cut short, was changed since it was encrypted, or is built to harm; FILE_NOT_FOUND,
 * FILE_FORBIDDEN, DISK_FULL.
 */
export async function withPackage<T>(
  { options }: Pick<CoreContext, 'options'>,
  { path, passphrase }: { path: string; passphrase: string | null },
  act: (opened: OpenedPackage) => Promise<T>,
): Promise<T> {
  if (firstBytes(path) !== AGE_MAGIC) return openZip(path, path, act)
  if (passphrase === null || passphrase === '') throw new AppError('PACKAGE_LOCKED', { path })
  return inWorkFolder(options, async (folder) => {
    const decrypted = join(folder, 'package.zip')
    await decrypt(path, decrypted, passphrase)
    return openZip(decrypted, path, act)
  })
}
