import type { FileRequest } from './chooseFile.ts'

const extensions = {
  dossier: '.relais',
  document: '.docx',
  workbook: '.xlsx',
  csv: '.csv',
  calendar: '.ics',
  mail: '.eml',
  package: '.zip',
  any: '',
  folder: '',
} as const

/** The name with the extension of its kind, once. */
export const withExtension = (name: string, kind: FileRequest['kind']): string => {
  const extension = extensions[kind]
  const lower = name.toLowerCase()
  // A package that a passphrase protects ends in both.
  return lower.endsWith(extension) || (kind === 'package' && lower.endsWith('.zip.age')) ? name : name + extension
}

/** A name that Windows, macOS and Linux all accept, made from any title. */
export const safeFileName = (title: string): string =>
  title
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\\/:*?"<>|\u0000-\u001F]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 100)

// oxlint-disable-next-line no-control-regex -- control characters are what is refused
const forbidden = /[\\/:*?"<>|\u0000-\u001F]/

/** Why a typed name cannot be used, as a key of `files`; null when it can. */
export const nameRefusal = (name: string): 'nameRequired' | 'nameForbidden' | null => {
  if (name.trim() === '') return 'nameRequired'
  return forbidden.test(name) ? 'nameForbidden' : null
}

/** The path of a file in a folder, with the separator of the machine that the folder is on. */
export const pathIn = (folder: string, name: string): string => {
  const separator = folder.includes('\\') ? '\\' : '/'
  return folder.endsWith(separator) ? folder + name : folder + separator + name
}

/** The last part of a path. */
export const lastPart = (path: string): string => path.split(/[\\/]/).findLast((part) => part !== '') ?? path
