import { safeFileName } from '../../shared/safeFileName.ts'

/** With the folders above it, a path stays under the 260 characters of Windows wherever a package is reasonably unpacked. */
const NAME_MAX = 90
const FOLDER_MAX = 60
const EXTENSION_MAX = 12

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Cut at a length in UTF-16 units, never inside a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  let end = 0
  for (const { segment, index } of graphemes.segment(text.slice(0, length + 1)))
    if (index + segment.length <= length) end = index + segment.length
  return text.slice(0, end)
}

function split(name: string): { stem: string; extension: string } {
  const at = name.lastIndexOf('.')
  const isExtension = at > 0 && name.length - at <= EXTENSION_MAX
  return isExtension ? { stem: name.slice(0, at), extension: name.slice(at) } : { stem: name, extension: '' }
}

/** A name that every system accepts, cut before its extension where it is long. */
function fitted(name: string, suffix = ''): string {
  const { stem, extension } = split(safeFileName(name, '-'))
  const kept = cut(stem, NAME_MAX - extension.length - suffix.length)
  return safeFileName(`${kept.trimEnd()}${suffix}${extension}`, '-')
}

/** A folder's name that every system accepts; `fallback` where nothing of it is left. */
export const folderName = (label: string, fallback: string): string =>
  safeFileName(cut(safeFileName(label, fallback), FOLDER_MAX), fallback)

/** Two paths that Windows or macOS would take for the same. */
export const sameOnDisk = (path: string): string => path.normalize('NFC').toLowerCase()

/**
 * Gives each file of a package a path that Windows, macOS and Linux accept and that no other has there: reserved names, forbidden
 * characters, lengths, capitals. Of two files of one name, the second is called « … (2) ».
 */
export function pathGiver(): (folder: string, name: string) => string {
  const taken = new Set<string>()
  return (folder, name) => {
    for (let rank = 1; ; rank++) {
      const path = `${folder}/${fitted(name, rank === 1 ? '' : ` (${rank})`)}`
      if (taken.has(sameOnDisk(path))) continue
      taken.add(sameOnDisk(path))
      return path
    }
  }
}
