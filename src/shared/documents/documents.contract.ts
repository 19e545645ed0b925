import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Id } from '../fields.ts'

export const documentKinds = ['notice', 'signIn', 'minutes'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const DocumentRequest = z.object({ kind: z.enum(documentKinds), meetingId: Id })
export type DocumentRequest = z.infer<typeof DocumentRequest>

export const SavedDocument = z.object({ path: z.string(), sha256: z.string(), bytes: z.int(), wasOpened: z.boolean() })
export type SavedDocument = z.infer<typeof SavedDocument>

const base = oc.errors(appErrors)

export const documentsContract = {
  /** A file name that sorts and can be sent: « 2023-02-07 COPIL n°2 – Compte rendu.docx », and the folder used last. */
  suggest: base
    .input(DocumentRequest)
    .output(z.object({ fileName: z.string(), folder: z.string(), exists: z.boolean() })),
  /**
   * Writes the Word document at `path` and opens it. Frozen minutes are written as they were frozen, to the byte.
   * FILE_EXISTS unless `mayReplace`.
   */
  save: base
    .input(
      DocumentRequest.extend({
        path: z.string().min(1),
        mayReplace: z.boolean().default(false),
        mayOpen: z.boolean().default(true),
      }),
    )
    .output(SavedDocument),
}
