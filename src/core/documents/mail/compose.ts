import MailComposer from 'nodemailer/lib/mail-composer'
import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import { AppError, assertNever } from '../../../shared/errors.ts'
import { meetingTitle } from '../../../shared/meetings/meetings.words.ts'
import { fullDate, typography } from '../../../shared/typography.ts'
import { listAddressees } from '../../calendar/addressees.service.ts'
import { getAnnounced } from '../../calendar/announced.queries.ts'
import { documentedMeeting } from '../../calendar/removedMeetings.service.ts'
import type { CoreContext } from '../../context.ts'
import { getInitiative } from '../../initiative/initiative.service.ts'
import { wordsOf } from '../../word/pen.ts'
import { xmlSafe } from '../../word/text.ts'
import { composeCalendar } from '../calendar/compose.ts'
import { bodyOf, lines } from './body.ts'
import { letters } from './letters.ts'
import { mailWords } from './words.ts'

type MailRequest = Extract<DocumentRequest, { kind: 'mail' }>

/** How other documents are made and named: what a mail carries. */
export interface Documents {
  bytesOf: (context: CoreContext, request: DocumentRequest) => Promise<Buffer>
  nameOf: (context: CoreContext, request: DocumentRequest) => string
}

interface Attachment {
  filename: string
  content: Buffer
  contentType: string
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const CALENDAR = 'text/calendar; charset=utf-8'

function calendarFile(context: CoreContext, { meetingId }: MailRequest, { nameOf }: Documents): Attachment {
  const request = { kind: 'calendar', meetingId, from: null } as const
  return { filename: nameOf(context, request), content: composeCalendar(context, request), contentType: CALENDAR }
}

async function wordFile(context: CoreContext, request: DocumentRequest, documents: Documents): Promise<Attachment> {
  return {
    filename: documents.nameOf(context, request),
    content: await documents.bytesOf(context, request),
    contentType: WORD,
  }
}

async function attachmentsOf(context: CoreContext, request: MailRequest, documents: Documents): Promise<Attachment[]> {
  const { meetingId, subject } = request
  switch (subject) {
    case 'notice':
      return [
        await wordFile(context, { kind: 'notice', meetingId }, documents),
        calendarFile(context, request, documents),
      ]
    case 'minutes':
      return [await wordFile(context, { kind: 'minutes', meetingId }, documents)]
    case 'cancellation':
      return [calendarFile(context, request, documents)]
    default:
      return assertNever(subject)
  }
}

/** The longest name in a header, in UTF-16 units. */
const NAME_MAX = 200

/** A header is one line: a name with a line break in it would write one of its own. */
const oneLine = (text: string): string =>
  xmlSafe(text).slice(0, NAME_MAX).toWellFormed().replaceAll(/\s+/gu, ' ').trim()

/**
 * A mail that is still to be sent, to those who have a seat in the body on the day of the meeting. `X-Unsent` has Outlook open it as a
 * draft. It is written from what is in memory alone: no address and no path is ever followed.
 * Errors: NOT_FOUND, also for the cancellation of a meeting that stands; NOT_READY when nobody has an address.
 */
export async function composeMail(context: CoreContext, request: MailRequest, documents: Documents): Promise<Buffer> {
  const { meetingId, subject } = request
  const db = context.read()
  const { locale, officerName } = context.settings.get()
  const meeting = documentedMeeting(db, meetingId)
  if ((subject === 'cancellation') === (getAnnounced(db, meetingId) !== undefined)) {
    throw new AppError('NOT_FOUND', { entity: 'meeting' })
  }
  const { to } = listAddressees(db, meetingId)
  if (to.length === 0) throw new AppError('NOT_READY', { missing: ['addressee'] })
  const words = mailWords[locale]
  const { name } = getInitiative(db)
  const body = bodyOf(
    [
      lines(wordsOf(locale).noticePage.greeting),
      ...letters[subject](db, { meetingId, locale, today: context.today() }),
      lines(words.closing),
      lines(officerName, words.signature(name)),
    ],
    locale,
  )
  const title = words.subjects[subject](meetingTitle(meeting, locale), fullDate(meeting.date, locale))
  const boundary = context.options.newId()
  const mail = new MailComposer({
    to: to.map(({ label, email }) => ({ name: oneLine(label), address: email })),
    subject: typography(`${oneLine(title)} – ${oneLine(name)}`, locale),
    ...body,
    attachments: await attachmentsOf(context, request, documents),
    headers: { 'X-Unsent': '1' },
    date: context.options.now(),
    messageId: `<${boundary}@relais>`,
    baseBoundary: boundary,
    newline: 'win',
    disableUrlAccess: true,
    disableFileAccess: true,
  })
  return mail.compile().build()
}
