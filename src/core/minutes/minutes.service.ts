import { AppError } from '../../shared/errors.ts'
import { documentFileName } from '../../shared/documents/documents.rules.ts'
import type { Change, Id } from '../../shared/fields.ts'
import type { MeetingRow } from '../../shared/meetings/meetings.contract.ts'
import { meetingReference } from '../../shared/meetings/meetings.rules.ts'
import type { Locale } from '../../shared/typography.ts'
import { keepAttachment } from '../attachments/attachments.service.ts'
import type { CoreContext, Writing } from '../context.ts'
import { freezeWithMinutes } from '../dashboard/dashboard.service.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { keepSection } from '../groups/section.service.ts'
import { getLatestFrozenAfter, getMeetingRecord, type MeetingRecord } from '../meetings/meetings.queries.ts'
import { changeStatus, putAtStatus } from '../meetings/meetings.service.ts'
import { minutesDocument } from './minutes.docx.ts'
import { countChanges, insertFrozenMinutes, lastFrozenVersion, updateUnfrozen } from './minutes.queries.ts'
import { readMinutesView } from './minutes.view.ts'

const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** How many times the file is made again because something changed while it was being made. */
const ATTEMPTS = 10

function demandStatus(db: ReadDb, meetingId: Id, status: MeetingRecord['status']): MeetingRecord {
  const meeting = found(getMeetingRecord(db, meetingId), 'meeting')
  if (meeting.status !== status) throw new AppError('NOT_READY', { missing: ['wrongStep'] })
  return meeting
}

/**
 * Sends reviewed minutes. What they tell of a group is kept: its synergy and its companies go on (docs/decisions/005), and so is
 * the dashboard of a steering committee. Decisions and actions are read back from the journal. Errors: NOT_FOUND, FROZEN, NOT_READY.
 */
export function circulateMinutes(writing: Writing, meetingId: Id): void {
  const meeting = found(getMeetingRecord(writing.db, meetingId), 'meeting')
  if (meeting.status === 'circulated') throw new AppError('NOT_READY', { missing: ['wrongStep'] })
  changeStatus(writing, meetingId, 'circulated')
  keepSection(writing, meeting)
  freezeWithMinutes(writing, meetingId)
}

interface Frozen {
  row: MeetingRow
  bytes: Buffer
  locale: Locale
}

function keepFrozen(writing: Writing, { row, bytes, locale }: Frozen): { sha256: string } {
  const { db, now, newId } = writing
  const sha256 = keepAttachment(db, { mediaType: WORD_MEDIA_TYPE, bytes })
  insertFrozenMinutes(db, {
    id: newId(),
    meetingId: row.id,
    version: lastFrozenVersion(db, row.id) + 1,
    fileName: documentFileName('minutes', row, locale),
    sha256,
    frozenAt: now,
  })
  putAtStatus(writing, demandStatus(db, row.id, 'circulated'), 'validated')
  return { sha256 }
}

/**
 * Validates circulated minutes: the Word file is made, kept with its SHA-256, and the meeting closed to changes. Making it takes
 * longer than a transaction may: it is made first, and again if anything changed meanwhile, so that the file always says what
 * the dossier says. Errors: NOT_FOUND, NOT_READY unless the minutes are circulated.
 */
export async function freezeMinutes(context: CoreContext, meetingId: Id): Promise<Change & { sha256: string }> {
  const { locale } = context.settings.get()
  const state = () => `${context.session.path()} ${String(countChanges(context.session.connection()))}`
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const db = context.read()
    demandStatus(db, meetingId, 'circulated')
    const before = state()
    const view = readMinutesView(db, { meetingId, locale, today: context.today(), status: 'validated' })
    const bytes = await minutesDocument(view)
    if (state() === before) return context.write((writing) => keepFrozen(writing, { row: view.meeting, bytes, locale }))
  }
  throw new Error('The dossier kept changing while its minutes were being frozen')
}

/** Back to « diffusé »; the frozen file stays. Errors: NOT_FOUND, NOT_READY unless frozen, NOT_LATEST_FROZEN. */
export function unfreezeMinutes(writing: Writing, meetingId: Id): void {
  const { db, now } = writing
  const meeting = demandStatus(db, meetingId, 'validated')
  const later = getLatestFrozenAfter(db, meeting)
  if (later !== undefined) throw new AppError('NOT_LATEST_FROZEN', { latest: meetingReference(later) })
  updateUnfrozen(db, meetingId, now)
  putAtStatus(writing, meeting, 'circulated')
}
