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
import { isShownTo } from '../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { getAttachment } from '../attachments/attachments.queries.ts'
import type { CoreContext } from '../context.ts'
import { found } from '../db/found.ts'
import { sha256Of } from '../dossier/sha256.ts'
import { systemError } from '../dossier/systemErrors.ts'
import { getInterviewName, getSynergyName } from './documents.queries.ts'
import { getMeetingRow } from '../meetings/meetings.queries.ts'
import { noticeDocument } from '../meetings/notice.docx.ts'
import { signInDocument } from '../meetings/signIn.docx.ts'
import { minutesDocument } from '../minutes/minutes.docx.ts'
import { getFrozenMinutes } from '../minutes/minutes.queries.ts'
import { readMeetingView, readMinutesView } from '../minutes/minutes.view.ts'
import type { MeetingView } from '../word/meeting.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Where documents were last saved, while it is there; else beside the dossier. */
function usualFolder({ settings, session }: CoreContext): string {
  const { documentFolder } = settings.get()
  return documentFolder !== '' && isFolder(documentFolder) ? documentFolder : dirname(session.path())
}

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
      return interviewReportFileName(found(getInterviewName(db, request.interviewId), 'interview'), locale)
    case 'synergySheet': {
      const synergy = found(getSynergyName(db, request.synergyId), 'synergy')
      if (!isShownTo(synergy.confidentiality, request.audience)) throw new AppError('CONFIDENTIAL', {})
      return synergySheetFileName(synergy, request.audience, locale)
    }
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

/** A notice bears the day it was sent on; until then, and while the meeting is still to come, the day it is written on. */
function datedNotice(view: MeetingView, today: CalendarDate): MeetingView {
  const { convenedOn, date } = view.meeting
  return { ...view, meeting: { ...view.meeting, convenedOn: convenedOn ?? (today <= date ? today : null) } }
}

async function documentBytes(context: CoreContext, request: DocumentRequest): Promise<Buffer> {
  const meetingView = (meetingId: Id) => readMeetingView(context.read(), meetingId, context.settings.get().locale)
  switch (request.kind) {
    case 'notice':
      return noticeDocument(datedNotice(meetingView(request.meetingId), context.today()))
    case 'signIn':
      return signInDocument(meetingView(request.meetingId))
    case 'minutes':
      return minutesBytes(context, request.meetingId)
    case 'interviewReport':
    case 'synergySheet':
      throw new Error(`${fileNameOf(context, request)} is written by the next commits`)
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
