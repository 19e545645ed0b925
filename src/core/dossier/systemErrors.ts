import { AppError } from '../../shared/errors.ts'

const fromSystem: Record<string, (path: string) => AppError> = {
  ENOENT: (path) => new AppError('FILE_NOT_FOUND', { path }),
  ENOTDIR: (path) => new AppError('FILE_NOT_FOUND', { path }),
  EEXIST: (path) => new AppError('FILE_EXISTS', { path }),
  EACCES: (path) => new AppError('FILE_FORBIDDEN', { path }),
  EPERM: (path) => new AppError('FILE_FORBIDDEN', { path }),
  EROFS: (path) => new AppError('FILE_FORBIDDEN', { path }),
  EISDIR: (path) => new AppError('FILE_FORBIDDEN', { path }),
  // Windows, while another application holds the file open.
  EBUSY: (path) => new AppError('FILE_FORBIDDEN', { path }),
  ENAMETOOLONG: (path) => new AppError('FILE_FORBIDDEN', { path }),
  ENOSPC: () => new AppError('DISK_FULL', {}),
  EDQUOT: () => new AppError('DISK_FULL', {}),
  EIO: (path) => new AppError('DISK_FAILED', { path }),
  SQLITE_FULL: () => new AppError('DISK_FULL', {}),
  SQLITE_READONLY: (path) => new AppError('FILE_FORBIDDEN', { path }),
  SQLITE_CANTOPEN: (path) => new AppError('FILE_FORBIDDEN', { path }),
  SQLITE_IOERR: (path) => new AppError('DISK_FAILED', { path }),
  SQLITE_CORRUPT: (path) => new AppError('DOSSIER_DAMAGED', { path }),
  SQLITE_NOTADB: (path) => new AppError('DOSSIER_FOREIGN', { path }),
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Turns what the file system and SQLite refuse into an expected error; undefined when it is none of those. */
export function systemError(error: unknown, path: string): AppError | undefined {
  const code = codeOf(error)
  // The last guard behind the services' own sentences: a record that others refer to stays.
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new AppError('IN_USE', { usedBy: [] })
  // SQLite's extended codes start with the plain one: SQLITE_IOERR_WRITE, SQLITE_READONLY_DIRECTORY…
  const plain = code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code
  return fromSystem[plain]?.(path)
}

export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY')

/** Runs something that touches files; what the system refuses comes out as an expected error about `path`. */
export function withSystemErrors<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw systemError(error, path) ?? error
  }
}
