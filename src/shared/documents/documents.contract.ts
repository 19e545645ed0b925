import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Id } from '../fields.ts'

/** The documents of a meeting. */
export const meetingDocumentKinds = ['notice', 'signIn', 'minutes'] as const
export type MeetingDocumentKind = (typeof meetingDocumentKinds)[number]

/** Whom a synergy sheet is for: the project office, which sees all, or the partners. */
export const sheetAudiences = ['office', 'partners'] as const
export type SheetAudience = (typeof sheetAudiences)[number]

/** Every Word document, by what it is made from. */
export const DocumentRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(meetingDocumentKinds), meetingId: Id }),
  /** What a company said, sent to it for its approval. */
  z.object({ kind: z.literal('interviewReport'), interviewId: Id }),
  /** CONFIDENTIAL when the partners would get a confidential synergy. */
  z.object({ kind: z.literal('synergySheet'), synergyId: Id, audience: z.enum(sheetAudiences) }),
])
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
      DocumentRequest.and(
        z.object({
          path: z.string().min(1),
          mayReplace: z.boolean().default(false),
          mayOpen: z.boolean().default(true),
        }),
      ),
    )
    .output(SavedDocument),
}
