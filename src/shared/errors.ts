import { z } from 'zod'

/**
 * The closed list of expected errors. Each has a sentence in each locale (`errors.<CODE>`): what happened, what it means
 * for the work, what to do. Anything that is not on this list is a bug.
 */
export const appErrors = {
  /** A field was refused; `message` is a key of `fieldErrors`. */
  INVALID_INPUT: {
    status: 422,
    data: z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })) }),
  },
  NOT_FOUND: { status: 404, data: z.object({ entity: z.string() }) },
  NO_DOSSIER: { status: 409, data: z.object({}) },

  FILE_NOT_FOUND: { status: 404, data: z.object({ path: z.string() }) },
  FILE_EXISTS: { status: 409, data: z.object({ path: z.string() }) },
  FILE_FORBIDDEN: { status: 403, data: z.object({ path: z.string() }) },
  DISK_FULL: { status: 507, data: z.object({}) },
  DISK_FAILED: { status: 500, data: z.object({ path: z.string() }) },
  CANNOT_OPEN_FILE: { status: 500, data: z.object({ path: z.string() }) },

  /** Larger than the dossier keeps; `limit` in bytes. */
  FILE_TOO_LARGE: { status: 413, data: z.object({ path: z.string(), limit: z.int() }) },
  /** Not a package of Relais, or one of a newer version. */
  PACKAGE_FOREIGN: { status: 422, data: z.object({ path: z.string() }) },
  /** Protected: a passphrase is needed, or this one does not open it. */
  PACKAGE_LOCKED: { status: 423, data: z.object({ path: z.string() }) },
  /** A file of the package is missing or is not what its manifest says. */
  PACKAGE_ALTERED: { status: 422, data: z.object({ path: z.string() }) },

  DOSSIER_EMPTY: { status: 422, data: z.object({ path: z.string() }) },
  DOSSIER_FOREIGN: { status: 422, data: z.object({ path: z.string() }) },
  DOSSIER_NEWER: { status: 422, data: z.object({ path: z.string() }) },
  DOSSIER_DAMAGED: { status: 422, data: z.object({ path: z.string() }) },
  /** Open elsewhere. `host` and `since` are empty when the holder left no trace. */
  DOSSIER_LOCKED: {
    status: 423,
    data: z.object({ path: z.string(), machine: z.string(), user: z.string(), host: z.string(), since: z.string() }),
  },

  /** The record is used by others and cannot be removed; `usedBy` are labels a person recognises. */
  IN_USE: { status: 409, data: z.object({ usedBy: z.array(z.string()) }) },
  /** The holder of a seat whose attendance was noted: another would be read as having been at the meetings of `usedBy`. */
  SEAT_NOTED: { status: 409, data: z.object({ usedBy: z.array(z.string()) }) },
  /** Something is missing before this step; `missing` are keys of `missing` in locales. */
  NOT_READY: { status: 409, data: z.object({ missing: z.array(z.string()) }) },
  /** The minutes of this meeting are frozen, or this campaign is closed: nothing that they contain may change. */
  FROZEN: { status: 409, data: z.object({}) },
  /** Only the latest frozen minutes of a body can be unfrozen. */
  NOT_LATEST_FROZEN: { status: 409, data: z.object({ latest: z.string() }) },
  /** A meeting of this body already has this number in this year. */
  NUMBER_TAKEN: { status: 409, data: z.object({ number: z.int(), year: z.int() }) },
  /** The number is fixed: decisions or actions already carry it for life. */
  NUMBER_FIXED: { status: 409, data: z.object({}) },
  /** What was asked for is for the project office alone: it goes into no document for others. */
  CONFIDENTIAL: { status: 403, data: z.object({}) },
  /** The change cannot be taken back: later changes stand on it. */
  CANNOT_UNDO: { status: 409, data: z.object({}) },
} as const

export type ErrorCode = keyof typeof appErrors
export type ErrorData<Code extends ErrorCode> = z.infer<(typeof appErrors)[Code]['data']>

/** An expected error, thrown anywhere in the core and turned into the wire error in `core/os.ts` alone. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code
  readonly data: ErrorData<Code>
  constructor(code: Code, data: ErrorData<Code>) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.data = data
  }
}

/** For the end of an exhaustive switch: a case that is forgotten does not compile. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected value: ${String(value)}`)
}
