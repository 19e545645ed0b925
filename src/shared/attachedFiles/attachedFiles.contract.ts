import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Change, Id, Instant, Name } from '../fields.ts'

/** What a file can be attached to. */
export const fileOwnerKinds = [
  'deliverable',
  'tool',
  'contract',
  'lesson',
  'meeting',
  'synergy',
  'action',
  'reportEvidence',
  'communication',
  'handover',
] as const
export type FileOwnerKind = (typeof fileOwnerKinds)[number]
export const FileOwner = z.object({ kind: z.enum(fileOwnerKinds), id: Id })
export type FileOwner = z.infer<typeof FileOwner>

/** A file kept whole in the dossier; the same bytes attached twice are kept once. */
export const AttachedFile = z.object({
  id: Id,
  owner: FileOwner,
  /** With its extension. */
  name: Name,
  sha256: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  addedAt: Instant,
})
export type AttachedFile = z.infer<typeof AttachedFile>
export const AttachedFileRow = AttachedFile.extend({ ownerLabel: z.string() })
export type AttachedFileRow = z.infer<typeof AttachedFileRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const attachedFilesContract = {
  /** Of one record. By name. */
  list: base.input(FileOwner).output(z.array(AttachedFile)),
  /** Of the whole dossier, the newest first, with the place that they take: the same bytes count once. */
  all: base.output(z.object({ bytes: z.int(), rows: z.array(AttachedFileRow) })),
  /**
   * Files of this machine, by their paths: all of them or none. FILE_TOO_LARGE above the limit of the settings (25 MB), FILE_NOT_FOUND,
   * FILE_FORBIDDEN for what cannot be read or is no file.
   */
  add: base
    .input(z.object({ owner: FileOwner, paths: z.array(z.string().min(1)).min(1).max(50) }))
    .output(Change.extend({ ids: z.array(Id) })),
  /** The extension stays. INVALID_INPUT `nameTaken` where another file of the record has this name. */
  rename: base.input(AttachedFile.pick({ id: true, name: true })).output(Change),
  /** The bytes stay in the dossier: what was removed comes back with the undo. */
  remove: base.input(ById).output(Change),
  /** With the application that the system has for it, from a read-only copy. CANNOT_OPEN_FILE, also for what may run (.exe, .js…). */
  open: base.input(ById).output(z.object({ path: z.string() })),
  /** A copy, at this path, whole or not at all. FILE_EXISTS unless `mayReplace`. */
  saveAs: base
    .input(ById.extend({ path: z.string().min(1), mayReplace: z.boolean().default(false) }))
    .output(z.object({ path: z.string() })),
}
