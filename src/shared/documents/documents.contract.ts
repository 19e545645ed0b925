import { oc } from '@orpc/contract'
import { z } from 'zod'
import { audiences, sheetAudiences } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Id } from '../fields.ts'

/** The documents of a meeting. */
export const meetingDocumentKinds = ['notice', 'signIn', 'minutes'] as const
export type MeetingDocumentKind = (typeof meetingDocumentKinds)[number]

/** The paper that a timeline is drawn for; both lie. */
export const papers = ['A4', 'A3'] as const
export type Paper = (typeof papers)[number]

/** What is told as a table for a spreadsheet. */
export const tableNames = ['actions', 'budget', 'funding', 'staff', 'time', 'trips', 'indicators'] as const
export type TableName = (typeof tableNames)[number]
export const tableFormats = ['xlsx', 'csv'] as const
export type TableFormat = (typeof tableFormats)[number]

/** The mails that go with a meeting, as drafts that the officer's own mail application opens. */
export const mailSubjects = ['notice', 'minutes', 'cancellation'] as const
export type MailSubject = (typeof mailSubjects)[number]

const ofHandover = { handoverId: Id, audience: z.enum(audiences).optional() }

/** Every document, by what it is made from. */
export const DocumentRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(meetingDocumentKinds), meetingId: Id }),
  /** What a company said, sent to it for its approval. */
  z.object({ kind: z.literal('interviewReport'), interviewId: Id }),
  /** CONFIDENTIAL when the partners would get a confidential synergy. */
  z.object({ kind: z.literal('synergySheet'), synergyId: Id, audience: z.enum(sheetAudiences) }),
  /** The whole plan, its timeline drawn for this paper. Confidential actions are left out of the partners' one (docs/decisions/013). */
  z.object({ kind: z.literal('actionPlan'), audience: z.enum(sheetAudiences), paper: z.enum(papers) }),
  /** CONFIDENTIAL when the partners would get a confidential action. */
  z.object({ kind: z.literal('actionSheet'), actionId: Id, audience: z.enum(sheetAudiences) }),
  /** The timeline alone, and the table that says what it shows. */
  z.object({ kind: z.literal('timeline'), audience: z.enum(sheetAudiences), paper: z.enum(papers) }),
  /** What the committee of a meeting sees: frozen, else as it is now. Nothing confidential is in it. */
  z.object({ kind: z.literal('dashboard'), meetingId: Id }),
  /** The report to a funder on its period. */
  z.object({ kind: z.literal('periodReport'), reportId: Id }),
  /** What changed between two days, both counted. */
  z.object({ kind: z.literal('changes'), from: CalendarDate, to: CalendarDate, audience: z.enum(sheetAudiences) }),
  /** An .ics file: one meeting (a removed one: its cancellation), or, null, all meetings from that day on and what was cancelled. */
  z.object({ kind: z.literal('calendar'), meetingId: Id.nullable(), from: CalendarDate.nullable().default(null) }),
  /** An .eml draft to those concerned, with the documents and the calendar entry attached. */
  z.object({ kind: z.literal('mail'), meetingId: Id, subject: z.enum(mailSubjects) }),
  /** The dossier de passation: its parts and their order are those of the handover, its audience too where none is asked for. */
  z.object({ kind: z.literal('handoverDossier'), ...ofHandover }),
  /** The same on two pages. */
  z.object({ kind: z.literal('handoverSheet'), ...ofHandover }),
  /** What comes in the hundred days that follow the handover. */
  z.object({ kind: z.literal('hundredDays'), ...ofHandover }),
  /** Of the project office. Time and trips between two days, both counted, where they are given. */
  z.object({
    kind: z.literal('table'),
    table: z.enum(tableNames),
    format: z.enum(tableFormats),
    from: CalendarDate.nullable().optional(),
    to: CalendarDate.nullable().optional(),
  }),
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
   * Writes the document at `path` and opens it. Frozen minutes are written as they were frozen, to the byte.
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
