import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CoreOptions } from '../context.ts'
import type { Folder } from '../../shared/files/files.contract.ts'

type Place = Folder['places'][number]
type Folders = Pick<CoreOptions, 'homeDir' | 'dataDir'>

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Absent, or a drive that is not there or not ours.
    return false
  }
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/**
 * A user's folder as the desktop names it: on Linux it is called in the user's language and written down by xdg-user-dirs
 * (`XDG_DOCUMENTS_DIR="$HOME/Documents"`), elsewhere it is the English name whatever is shown.
 */
function userFolder(homeDir: string, name: 'Documents' | 'Desktop'): string {
  const written = textOf(join(homeDir, '.config', 'user-dirs.dirs'))
  const line = new RegExp(String.raw`^\s*XDG_${name.toUpperCase()}_DIR="(.*)"`, 'm').exec(written)?.[1]
  return line === undefined ? join(homeDir, name) : line.replace(/^\$HOME(?=\/|$)/, () => homeDir).replaceAll('\\', '')
}

const subfoldersOf = (path: string): string[] => {
  try {
    return readdirSync(path).map((name) => join(path, name))
  } catch {
    return []
  }
}

/** Where each system shows its drives and sticks. */
function drives(user: string): string[] {
  if (process.platform === 'win32')
    return Array.from({ length: 26 }, (_, index) => `${String.fromCodePoint(65 + index)}:\\`)
  if (process.platform === 'darwin') return subfoldersOf('/Volumes')
  return [`/media/${user}`, `/run/media/${user}`, '/mnt'].flatMap(subfoldersOf)
}

const drivePlace = (path: string): Place => ({ key: '', name: basename(path) || path, path })

/** Shortcuts of the folder browser: documents, desktop, home, automatic backups and drives, those that are there, each once. */
export function findPlaces({ homeDir, dataDir }: Folders): Place[] {
  const named = [
    { key: 'documents', path: userFolder(homeDir, 'Documents') },
    { key: 'desktop', path: userFolder(homeDir, 'Desktop') },
    { key: 'home', path: homeDir },
    { key: 'backups', path: join(dataDir, 'backups') },
  ].map((place) => ({ ...place, name: basename(place.path) }))
  const places = [...named, ...drives(basename(homeDir)).map(drivePlace)].filter(({ path }) => isFolder(path))
  // Where a folder is not set up, xdg-user-dirs names the home folder in its place: it is shown as what it is.
  const isHomeTwice = ({ key, path }: Place) => key !== 'home' && path === homeDir
  return places.filter((place) => !isHomeTwice({ ...place, path: place.path.replace(/[\\/]$/, '') }))
}

/** The folder where documents are first looked for: the user's documents, or the home folder where there is none. */
export const documentsFolder = (folders: Folders): string =>
  findPlaces(folders).find(({ key }) => key === 'documents')?.path ?? folders.homeDir
