import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  fileOwnerKinds,
  type AttachedFile,
  type AttachedFileRow,
  type FileOwner,
} from '../../shared/attachedFiles/attachedFiles.contract.ts'
import {
  attachedName,
  freeName,
  isTaken,
  mediaTypeOf,
  renamed,
} from '../../shared/attachedFiles/attachedFiles.rules.ts'
import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import { compareNames } from '../../shared/search.ts'
import { keepAttachment } from '../attachments/attachments.service.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { found } from '../db/found.ts'
import { refuse } from '../db/refuse.ts'
import { withSystemErrors } from '../dossier/systemErrors.ts'
import {
  findAllFiles,
  findFilesOf,
  entityOf,
  findOwnerLabels,
  getFile,
  insertFile,
  ownerColumns,
  ownerTables,
  sumBytes,
  updateFile,
  type AttachedFileRecord,
} from './attachedFiles.queries.ts'

function ownerOf(record: AttachedFileRecord): FileOwner {
  for (const kind of fileOwnerKinds) {
    const id = record[ownerColumns[kind]]
    if (id !== null) return { kind, id }
  }
  throw new Error(`The attached file ${record.id} has no owner`)
}

type Found = ReturnType<typeof findFilesOf>[number]

const fileOf = ({ record, mediaType, bytes }: Found): AttachedFile => ({
  id: record.id,
  owner: ownerOf(record),
  name: record.name,
  sha256: record.sha256,
  mediaType,
  bytes,
  addedAt: record.addedAt,
})

/** The files of one record, by name. */
export const listFiles = (db: ReadDb, owner: FileOwner): AttachedFile[] =>
  findFilesOf(db, owner)
    .map(fileOf)
    .toSorted((one, other) => compareNames(one.name, other.name))

/** Every file attached in the dossier, the newest first, each with what it is attached to; and the bytes that they take. */
export function listAllFiles(db: ReadDb): { bytes: number; rows: AttachedFileRow[] } {
  const files = findAllFiles(db).map(fileOf)
  const labels = findOwnerLabels(
    db,
    files.map(({ owner }) => ({ entity: entityOf(owner), id: owner.id })),
  )
  const rows = files.map((file) => ({
    ...file,
    ownerLabel: labels.get(`${entityOf(file.owner)} ${file.owner.id}`) ?? '',
  }))
  return { bytes: sumBytes(db), rows }
}

/** The bytes of a file of this machine. Errors: FILE_TOO_LARGE, FILE_NOT_FOUND, FILE_FORBIDDEN for what is no file. */
function readWhole(path: string, limit: number): Buffer {
  return withSystemErrors(path, () => {
    const about = statSync(path)
    // Reading a device or a pipe might never end.
    if (!about.isFile()) throw new AppError('FILE_FORBIDDEN', { path })
    const tooLarge = new AppError('FILE_TOO_LARGE', { path, limit })
    if (about.size > limit) throw tooLarge
    const bytes = readFileSync(path)
    // It may have grown since.
    if (bytes.length > limit) throw tooLarge
    return bytes
  })
}

interface Added {
  owner: FileOwner
  paths: readonly string[]
}

/**
 * Keeps files of this machine with one record, all of them or none: what one refuses takes back the whole act. `limit` in bytes.
 * Errors: NOT_FOUND for the owner, FILE_TOO_LARGE, FILE_NOT_FOUND, FILE_FORBIDDEN.
 */
export function addFiles({ db, now, newId }: Writing, { owner, paths }: Added, limit: number): { ids: Id[] } {
  demandRecord(db, ownerTables[owner.kind], owner.id)
  const names = findFilesOf(db, owner).map(({ record }) => record.name)
  const ids = paths.map((typed) => {
    const path = resolve(typed)
    // One at a time: fifty files together may be more than the memory holds.
    const bytes = readWhole(path, limit)
    const name = freeName(attachedName(basename(path), '-'), names)
    names.push(name)
    const id = newId()
    const sha256 = keepAttachment(db, { mediaType: mediaTypeOf(name), bytes })
    insertFile(db, { id, name, sha256, addedAt: now, [ownerColumns[owner.kind]]: owner.id })
    return id
  })
  return { ids }
}

/** Gives a file another name; its extension stays. Errors: NOT_FOUND, INVALID_INPUT `nameTaken`. */
export function renameFile(db: Db, { id, name: typed }: { id: Id; name: string }): void {
  const record = found(getFile(db, id), 'attachedFile')
  const name = renamed(record.name, typed)
  const others = findFilesOf(db, ownerOf(record)).filter((other) => other.record.id !== id)
  const taken = others.map((other) => other.record.name)
  if (isTaken(name, taken)) throw refuse('name', 'nameTaken')
  updateFile(db, id, { name })
}
