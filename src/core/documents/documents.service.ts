import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { assertNever, AppError } from '../../shared/errors.ts'
import type { DocumentRequest, SavedDocument } from '../../shared/documents/documents.contract.ts'
import {
  documentFileName,
  interviewReportFileName,
  synergySheetFileName,
} from '../../shared/documents/documents.rules.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isSettled } from '../../shared/meetings/followUp.rules.ts'
import { getAttachment } from '../attachments/attachments.queries.ts'
import type { CoreContext } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { sha256Of } from '../dossier/sha256.ts'
import { systemError } from '../dossier/systemErrors.ts'
import { getInterviewWithNames } from '../interviews/interviews.queries.ts'
import { getMeetingRow } from '../meetings/meetings.queries.ts'
import { noticeDocument, type NoticeView } from '../meetings/notice.docx.ts'
import { signInDocument } from '../meetings/signIn.docx.ts'
import { minutesDocument } from '../minutes/minutes.docx.ts'
import { getFrozenMinutes } from '../minutes/minutes.queries.ts'
import { readDossierView, readMeetingView, readMinutes, readMinutesView } from '../minutes/minutes.view.ts'
import type { MeetingView } from '../word/meeting.ts'
import { interviewReportDocument } from './interviewReport/interviewReport.docx.ts'
import { readInterviewReport } from './interviewReport/read.ts'
import { readSynergySheet } from './synergySheet/read.ts'
import type { SynergySheet } from './synergySheet/sheet.ts'
import { synergySheetDocument } from './synergySheet/synergySheet.docx.ts'

type SheetRequest = Extract<DocumentRequest, { kind: 'synergySheet' }>

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Where documents were last saved, while it is there; else beside the dossier. */
function usualFolder({ settings, session }: CoreContext): string {
  const { documentFolder } = settings.get()
  return documentFolder !== '' && isFolder(documentFolder) ? documentFolder : dirname(session.path())
}

const readSheet = (context: CoreContext, { synergyId, audience }: SheetRequest): SynergySheet =>
  readSynergySheet(context.read(), {
    synergyId,
    audience,
    locale: context.settings.get().locale,
    today: context.today(),
  })

/** A name that sorts and can be sent. Errors: NOT_FOUND; CONFIDENTIAL for a sheet that would tell partners of a confidential synergy. */
function fileNameOf(context: CoreContext, request: DocumentRequest): string {
  const db = context.read()
  const { locale } = context.settings.get()
  switch (request.kind) {
    case 'notice':
    case 'signIn':
    case 'minutes':
      return documentFileName(request.kind, found(getMeetingRow(db, request.meetingId), 'meeting'), locale)
    case 'interviewReport':
      return interviewReportFileName(found(getInterviewWithNames(db, request.interviewId), 'interview'), locale)
    case 'synergySheet':
      // Named by what its reader may know.
      return synergySheetFileName(readSheet(context, request), request.audience, locale)
    default:
      return assertNever(request)
  }
}

/** The name that a document should have, and the folder used last. Errors: those of `fileNameOf`. */
export function suggestDocument(
  context: CoreContext,
  request: DocumentRequest,
): { fileName: string; folder: string; exists: boolean } {
  const fileName = fileNameOf(context, request)
  const folder = usualFolder(context)
  return { fileName, folder, exists: existsSync(join(folder, fileName)) }
}

/** The minutes as they were frozen, to the byte; as they are now, while they are not. */
async function minutesBytes(context: CoreContext, meetingId: string): Promise<Buffer> {
  const db = context.read()
  const frozen = getFrozenMinutes(db, meetingId)
  if (frozen !== undefined) return found(getAttachment(db, frozen.sha256), 'attachment').bytes
  const { locale } = context.settings.get()
  return minutesDocument(readMinutesView(db, { meetingId, locale, today: context.today(), status: 'draft' }))
}

/**
 * What a notice is written from. It bears the day it was sent on; until then, and while the meeting is still to come, the day it is
 * written on. What is still open comes back by itself.
 */
function noticeView(db: ReadDb, view: MeetingView, today: CalendarDate): NoticeView {
  const { convenedOn, date, id } = view.meeting
  const { followUpDecisions, followUpActions } = readMinutes(db, id, today)
  return {
    ...view,
    meeting: { ...view.meeting, convenedOn: convenedOn ?? (today <= date ? today : null) },
    followUp: {
      decisions: followUpDecisions.filter(({ status }) => !isSettled(status)),
      actions: followUpActions.filter(({ status }) => !isSettled(status)),
    },
  }
}

async function documentBytes(context: CoreContext, request: DocumentRequest): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const meetingView = (meetingId: Id) => readMeetingView(db, meetingId, locale)
  switch (request.kind) {
    case 'notice':
      return noticeDocument(noticeView(db, meetingView(request.meetingId), context.today()))
    case 'signIn':
      return signInDocument(meetingView(request.meetingId))
    case 'minutes':
      return minutesBytes(context, request.meetingId)
    case 'interviewReport': {
      const { interviewId } = request
      return interviewReportDocument(readInterviewReport(db, { interviewId, locale, today: context.today() }))
    }
    case 'synergySheet':
      return synergySheetDocument({ ...readDossierView(db, locale), sheet: readSheet(context, request) })
    default:
      return assertNever(request)
  }
}

// Without its extension no application opens it.
const withExtension = (path: string): string => (path.toLowerCase().endsWith('.docx') ? path : `${path}.docx`)

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  try {
    await writeFileAtomic(path, bytes)
  } catch (error) {
    throw systemError(error, path) ?? error
  }
}

/** A document that cannot be opened is saved all the same. */
async function tryToOpen({ options }: CoreContext, path: string): Promise<boolean> {
  try {
    await options.desktop.open(path)
    return true
  } catch (error) {
    options.log.info(`No application opened ${basename(path)}: ${String(error)}`)
    return false
  }
}

type WriteRequest = DocumentRequest & { path: string; mayReplace: boolean }

/**
 * Writes a document whole or not at all. Errors: NOT_FOUND; FILE_EXISTS unless it may replace; FILE_FORBIDDEN,
 * FILE_NOT_FOUND and DISK_FULL as the system says.
 */
export async function writeDocument(
  context: CoreContext,
  request: WriteRequest,
): Promise<Omit<SavedDocument, 'wasOpened'>> {
  const path = withExtension(resolve(request.path))
  const demandFree = () => {
    if (!request.mayReplace && existsSync(path)) throw new AppError('FILE_EXISTS', { path })
  }
  demandFree()
  const bytes = await documentBytes(context, request)
  demandFree()
  await writeWhole(path, bytes)
  return { path, sha256: sha256Of(bytes), bytes: bytes.length }
}

/** The same, for the page: remembers the folder, and opens the document. */
export async function saveDocument(
  context: CoreContext,
  request: WriteRequest & { mayOpen: boolean },
): Promise<SavedDocument> {
  const written = await writeDocument(context, request)
  context.settings.rememberFolder(dirname(written.path))
  const wasOpened = request.mayOpen && (await tryToOpen(context, written.path))
  return { ...written, wasOpened }
}
