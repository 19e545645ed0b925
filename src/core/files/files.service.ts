import { constants } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { Folder, FolderEntry, fileKinds } from '../../shared/files/files.contract.ts'
import { compareNames } from '../../shared/search.ts'
import type { CoreOptions } from '../context.ts'
import { systemError } from '../dossier/systemErrors.ts'
import { documentsFolder, findPlaces } from './places.ts'

type FileKind = (typeof fileKinds)[number]

const extensions: Record<Exclude<FileKind, 'any' | 'folder'>, string> = {
  dossier: '.relais',
  document: '.docx',
  workbook: '.xlsx',
  calendar: '.ics',
  mail: '.eml',
  package: '.zip',
  csv: '.csv',
}

function isOfKind(name: string, kind: FileKind): boolean {
  if (kind === 'folder') return false
  const extension = extname(name).toLowerCase()
  // A package that a passphrase protects is an age file: « ….zip.age ».
  return kind === 'any' || extension === extensions[kind] || (kind === 'package' && extension === '.age')
}

// Windows hides by an attribute that Node does not tell; what it hides at the root of a drive starts with a dollar.
const isHidden = (name: string): boolean =>
  name.startsWith('.') || (process.platform === 'win32' && name.startsWith('$'))

async function entryOf(folder: string, name: string): Promise<FolderEntry | undefined> {
  const path = join(folder, name)
  try {
    const about = await stat(path)
    if (!about.isDirectory() && !about.isFile()) return undefined
    return { name, path, kind: about.isDirectory() ? 'folder' : 'file', modifiedAt: about.mtime.toISOString() }
  } catch {
    // A link that leads nowhere, or something that this user may not look at.
    return undefined
  }
}

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  )

const foldersFirst = (one: FolderEntry, other: FolderEntry): number =>
  Number(other.kind === 'folder') - Number(one.kind === 'folder') || compareNames(one.name, other.name)

async function findEntries(folder: string, kind: FileKind): Promise<FolderEntry[]> {
  const names = (await readdir(folder)).filter((name) => !isHidden(name))
  const entries = await Promise.all(names.map((name) => entryOf(folder, name)))
  return entries
    .filter((entry) => entry !== undefined)
    .filter((entry) => entry.kind === 'folder' || isOfKind(entry.name, kind))
    .toSorted(foldersFirst)
}

/**
 * One folder as the page shows it; an empty path is the documents folder. Errors: FILE_NOT_FOUND, FILE_FORBIDDEN.
 */
export async function listFolder(
  folders: Pick<CoreOptions, 'homeDir' | 'dataDir'>,
  wanted: { path: string; kind: FileKind },
): Promise<Folder> {
  const path = wanted.path === '' ? documentsFolder(folders) : resolve(wanted.path)
  const parent = dirname(path)
  try {
    return {
      path,
      parent: parent === path ? null : parent,
      isWritable: await isWritable(path),
      entries: await findEntries(path, wanted.kind),
      places: findPlaces(folders),
    }
  } catch (error) {
    throw systemError(error, path) ?? error
  }
}

/** Shows a document with the system's application. Errors: FILE_NOT_FOUND, FILE_FORBIDDEN, CANNOT_OPEN_FILE. */
export async function openDocument(
  { desktop, log }: Pick<CoreOptions, 'desktop' | 'log'>,
  path: string,
): Promise<void> {
  // The page asks for Word documents alone: nothing that runs is ever started from here.
  if (!isOfKind(path, 'document')) throw new AppError('CANNOT_OPEN_FILE', { path })
  try {
    await access(path, constants.R_OK)
  } catch (error) {
    throw systemError(error, path) ?? error
  }
  try {
    await desktop.open(resolve(path))
  } catch (error) {
    log.info(`No application opens ${path}: ${String(error)}`)
    throw new AppError('CANNOT_OPEN_FILE', { path })
  }
}
