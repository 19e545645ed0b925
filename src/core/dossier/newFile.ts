import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import type { Writing } from '../context.ts'
import { equipConnection, type Equipment } from './connection.ts'
import { migrateDossier } from './migrate.ts'
import { withSystemErrors } from './systemErrors.ts'
import { databaseOf, writeChange, type WritingOptions } from './writing.ts'

/** Complete path of a file to make; `.relais` is added when it is missing. */
export const completed = (path: string): string => {
  const absolute = resolve(path)
  return extname(absolute).toLowerCase() === '.relais' ? absolute : `${absolute}.relais`
}

/** Gives the finished file its name without ever replacing another: a hard link fails where the name exists. */
export function publish(finished: string, path: string): void {
  try {
    linkSync(finished, path)
    rmSync(finished)
  } catch (error) {
    // File systems without hard links (some USB sticks and shares).
    if (existsSync(path)) throw error
    renameSync(finished, path)
  }
}

type NewFileOptions = WritingOptions & Equipment & { migrationsDir: string }

function fillNew(path: string, options: NewFileOptions, fill: (writing: Writing) => void): void {
  const connection = new Database(path)
  try {
    migrateDossier(connection, options.migrationsDir)
    equipConnection(connection, options)
    writeChange({ connection, db: databaseOf(connection), options }, fill, 'act')
  } finally {
    connection.close()
  }
}

/**
 * Makes a new dossier file with its first records, under a temporary name until it is whole; nothing is left behind when
 * that fails. Answers its path. Errors: FILE_EXISTS, FILE_NOT_FOUND (folder), FILE_FORBIDDEN, DISK_FULL.
 */
export function makeDossierFile(typed: string, options: NewFileOptions, fill: (writing: Writing) => void): string {
  const path = completed(typed)
  if (existsSync(path)) throw new AppError('FILE_EXISTS', { path })
  const unfinished = `${path}.${options.newId()}.tmp`
  return withSystemErrors(path, () => {
    try {
      writeFileSync(unfinished, '', { flag: 'wx' })
      fillNew(unfinished, options, fill)
      publish(unfinished, path)
      return path
    } finally {
      rmSync(unfinished, { force: true })
    }
  })
}
