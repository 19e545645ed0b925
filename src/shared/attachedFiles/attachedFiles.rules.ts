import { safeFileName } from '../safeFileName.ts'

/** The longest name in bytes of UTF-8: every file system takes 255, and a number may still be added. */
const NAME_MAX_BYTES = 200

const encoder = new TextEncoder()
const byteCount = (text: string): number => encoder.encode(text).length
const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** The extension with its dot, in lower case; empty for a name without one. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  const extension = dot <= 0 ? '' : name.slice(dot).toLowerCase()
  return /^\.[\p{L}\p{N}_-]{1,16}$/u.test(extension) ? extension : ''
}

const stemOf = (name: string): string => name.slice(0, name.length - extensionOf(name).length)

function cut(stem: string, max: number): string {
  let kept = ''
  for (const { segment } of graphemes.segment(stem)) {
    if (byteCount(kept + segment) > max) break
    kept += segment
  }
  return kept.trimEnd()
}

/** A name that every system takes, cut before its extension where it is too long; `fallback` where nothing of it is left. */
export function attachedName(text: string, fallback: string): string {
  const name = safeFileName(text, fallback)
  if (byteCount(name) <= NAME_MAX_BYTES) return name
  const extension = name.slice(stemOf(name).length)
  return safeFileName(`${cut(stemOf(name), NAME_MAX_BYTES - byteCount(extension))}${extension}`, fallback)
}

/** The name that a file takes when the officer renames it: its extension says what opens it, and stays. */
export function renamed(former: string, typed: string): string {
  const extension = former.slice(stemOf(former).length)
  const kept = typed.trim().toLowerCase().endsWith(extension.toLowerCase()) ? typed : `${typed.trim()}${extension}`
  return attachedName(kept, former)
}

// Windows and macOS take « Carte.pdf » and « carte.PDF » for the same file.
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase()

/** Whether a name is among others, as a file system that does not tell capitals apart sees it. */
export const isTaken = (name: string, others: readonly string[]): boolean =>
  others.some((other) => keyOf(other) === keyOf(name))

/** The name, or the first of « name (2) », « name (3) »… that none of the others has. */
export function freeName(name: string, others: readonly string[]): string {
  const [stem, extension] = [stemOf(name), name.slice(stemOf(name).length)]
  let free = name
  for (let number = 2; isTaken(free, others); number += 1) free = `${stem} (${number})${extension}`
  return free
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.eml': 'message/rfc822',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.gpkg': 'application/geopackage+sqlite3',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.md': 'text/markdown',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.msg': 'application/vnd.ms-outlook',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.rtf': 'application/rtf',
  '.svg': 'image/svg+xml',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}

/** The media type that an extension stands for; bytes of no known kind otherwise. */
export const mediaTypeOf = (name: string): string => mediaTypes[extensionOf(name)] ?? 'application/octet-stream'

// A dossier comes from somebody else: opening what it holds must not run anything. From Chromium's list of dangerous kinds; Word and
// Excel ask before they run macros, and browsers keep a page away from the machine.
const running = new Set(
  (
    'action ade adp app appimage appref-ms applescript application appx asp bas bash bat chm cmd com command cpl crt csh deb desktop diagcab ' +
    'dll dmg efi exe fish gadget hlp hta inf ins iso isp jar jnlp js jse ksh lnk mad msc msh msi msix msp mst ocx osx out pif pkg pl prg ps1 ps2 ' +
    'psc1 psd1 psm1 py pyc pyw rb reg rpm run scf scpt scr sct settingcontent-ms sh shb shs swf sys terminal url vb vbe vbs vhd vhdx workflow ws ' +
    'wsc wsf wsh xbap xll zsh'
  ).split(' '),
)

/** Whether opening a file of this name may run what it holds: it is then saved and never opened from here. */
export const mayRun = (name: string): boolean => running.has(extensionOf(name).slice(1))
