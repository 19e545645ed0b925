import type { Db } from '../db/db.ts'
import { sha256Of } from '../dossier/sha256.ts'
import { insertAttachment } from './attachments.queries.ts'

/** Keeps a file in the dossier, once whatever the number of times it is kept; answers its SHA-256. */
export function keepAttachment(db: Db, file: { mediaType: string; bytes: Buffer }): string {
  const sha256 = sha256Of(file.bytes)
  insertAttachment(db, { sha256, mediaType: file.mediaType, byteCount: file.bytes.length, bytes: file.bytes })
  return sha256
}
