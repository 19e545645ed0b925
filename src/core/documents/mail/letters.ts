import type { CalendarDate, Id } from '../../../shared/fields.ts'
import { meetingTitle } from '../../../shared/meetings/meetings.words.ts'
import { dateInWords, fullDate, type Locale } from '../../../shared/typography.ts'
import { documentedMeeting } from '../../calendar/removedMeetings.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { getInitiative } from '../../initiative/initiative.service.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import { getFrozenMinutes } from '../../minutes/minutes.queries.ts'
import { readMeetingView } from '../../minutes/minutes.view.ts'
import { hoursInWords, type MeetingView } from '../../word/meeting.ts'
import { takePen, wordsOf } from '../../word/pen.ts'
import { lines, type MailPart } from './body.ts'
import { mailWords } from './words.ts'

interface Letter {
  meetingId: Id
  locale: Locale
  today: CalendarDate
}

function howToReply({ meeting }: MeetingView, locale: Locale): string {
  const words = wordsOf(locale).noticePage
  const replyTo = meeting.writerLabel || meeting.facilitatorLabel
  return replyTo === '' ? words.reply : words.replyTo(replyTo)
}

/** What, when, where, about what, how to answer. */
function noticeLetter(db: ReadDb, { meetingId, locale }: Letter): MailPart[] {
  const view = readMeetingView(db, meetingId, locale)
  const { meeting, committee, initiative } = view
  const { labels, noticePage } = wordsOf(locale)
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  return [
    lines(noticePage.invitation[committee.kind](meetingTitle(meeting, locale), initiative.name)),
    {
      kind: 'facts',
      facts: [
        [labels.date, dateInWords(meeting.date, locale)],
        [labels.hours, hoursInWords(pen, meeting)],
        [labels.place, meeting.place],
        [labels.visio, meeting.visio],
      ],
    },
    { kind: 'list', title: noticePage.agenda, items: meeting.agenda.map(({ title }) => title) },
    lines(meeting.agenda.length === 0 ? noticePage.agendaEmpty : '', mailWords[locale].joined),
    lines(howToReply(view, locale)),
  ]
}

/** By when remarks are awaited, and what silence means: of minutes that go out today, or went out before. */
function remarks(db: ReadDb, { meeting, initiative }: MeetingView, { locale, today }: Letter): string {
  const words = wordsOf(locale).minutesPage
  if (meeting.status === 'validated') {
    const frozen = getFrozenMinutes(db, meeting.id)
    return frozen === undefined ? '' : words.validated(frozen.version)
  }
  if (initiative.silenceDays === 0) return words.remarksAtNext
  const until = meeting.remarksUntil ?? daysAfter(today, initiative.silenceDays)
  if (until < today) return words.silenceApplied(fullDate(until, locale))
  const awaited = words.remarksUntil(dateInWords(until, locale), words.days(initiative.silenceDays))
  return meeting.writerLabel === '' ? awaited : `${awaited} ${words.remarksTo(meeting.writerLabel)}`
}

function minutesLetter(db: ReadDb, letter: Letter): MailPart[] {
  const { meetingId, locale } = letter
  const view = readMeetingView(db, meetingId, locale)
  const { meeting } = view
  const title = meetingTitle(meeting, locale)
  const isValidated = meeting.status === 'validated'
  return [
    lines(mailWords[locale].minutes(title, fullDate(meeting.date, locale), isValidated)),
    lines(remarks(db, view, letter)),
  ]
}

function cancellationLetter(db: ReadDb, { meetingId, locale }: Letter): MailPart[] {
  const words = mailWords[locale]
  const meeting = documentedMeeting(db, meetingId)
  const title = meetingTitle(meeting, locale)
  return [
    lines(words.cancelled(title, dateInWords(meeting.date, locale), getInitiative(db).name)),
    lines(words.apology, words.calendarOfCancelled),
  ]
}

/** What each mail says between its greeting and its closing. */
export const letters = { notice: noticeLetter, minutes: minutesLetter, cancellation: cancellationLetter }
