import { colleges, type Committee } from '../../shared/committees/committees.contract.ts'
import type { Attendance, Meeting, MeetingRow } from '../../shared/meetings/meetings.contract.ts'
import { meetingLength, meetingReference } from '../../shared/meetings/meetings.rules.ts'
import { clock, dateInWords, duration, fullDate } from '../../shared/typography.ts'
import type { Fact } from './cartouche.ts'
import { initiativeName, type DossierView } from './dossier.ts'
import type { Frame } from './frame.ts'
import type { Pen } from './pen.ts'

/** What every document of a meeting is made from: answers of the contract, as they are. */
export interface MeetingView extends DossierView {
  meeting: Meeting
  committee: Pick<Committee, 'name' | 'code' | 'kind'>
  /** Names of the activities that a transfer session is about; none for any other meeting. */
  topics: readonly string[]
}

/** « COPIL n° 2 ». */
export const meetingName = (pen: Pen, meeting: Pick<MeetingRow, 'committeeCode' | 'number'>): string =>
  pen.words.meetingName(meeting.committeeCode, meeting.number)

/** « de 9 h 30 à 11 h 30 (2 h) »; empty while the start is unknown. */
export function hoursInWords(pen: Pen, meeting: Pick<Meeting, 'startTime' | 'endTime'>): string {
  if (meeting.startTime === null) return ''
  const length = meetingLength(meeting)
  const start = clock(meeting.startTime, pen.locale)
  if (meeting.endTime === null || length === null) return pen.words.hoursFrom(start)
  return pen.words.hoursBetween(start, clock(meeting.endTime, pen.locale), duration(length, pen.locale))
}

/** The same text with a capital at its head: a date that stands alone. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** When and where, for the tables that identify a meeting. */
export function placeAndTime(pen: Pen, meeting: Meeting): Fact[] {
  const { labels } = pen.words
  return [
    [labels.date, capitalised(dateInWords(meeting.date, pen.locale))],
    [labels.hours, capitalised(hoursInWords(pen, meeting))],
    [labels.place, meeting.place],
    [labels.visio, meeting.visio],
  ]
}

/** Body, number, reference: « Comité de pilotage – COPIL n° 2 ». */
export const committeeFact = (pen: Pen, { committee, meeting }: MeetingView): Fact => [
  pen.words.labels.committee,
  committee.name === committee.code ? meetingName(pen, meeting) : `${committee.name} – ${meetingName(pen, meeting)}`,
]

export const referenceFact = (pen: Pen, { meeting }: MeetingView): Fact => [
  pen.words.labels.reference,
  meetingReference(meeting),
]

/** What a transfer session hands over: empty for any other meeting. */
export const topicsFact = (pen: Pen, { topics }: MeetingView): Fact => [pen.words.labels.topics, topics.join(' · ')]

/** A seat or a guest, under the name of its collège. */
export interface Seat {
  college: string
  line: Attendance
}

/** The attendance list by collège in their order, guests last; inside a collège the order is the meeting's. */
export function seatsByCollege(pen: Pen, attendance: readonly Attendance[]): Seat[] {
  const groups = [
    ...colleges.map((college) => ({ college: pen.words.colleges[college], key: college })),
    { college: pen.words.guests, key: null },
  ]
  return groups.flatMap(({ college, key }) =>
    attendance.filter((line) => line.college === key).map((line) => ({ college, line })),
  )
}

/** Role in the body; guests of the day are guests. */
export const roleOf = (pen: Pen, line: Attendance): string =>
  line.role === null ? pen.words.guestOfTheDay : pen.words.roles[line.role]

/** Header, footer and file properties that the documents of a meeting share. */
export function meetingFrame(
  pen: Pen,
  view: MeetingView,
  document: { name: string; status: string | null; isNumbered: boolean },
): Frame {
  const { initiative, meeting } = view
  const name = meetingName(pen, meeting)
  const date = fullDate(meeting.date, pen.locale)
  const status = document.status === null ? [] : [document.status]
  const author = view.carriers.join(', ') || initiative.name
  return {
    title: [document.name, name, date, initiative.name].join(' – '),
    subject: initiativeName(initiative),
    author,
    header: {
      left: initiative.name,
      right: [
        { text: `${name} · ${date}` },
        ...(document.status === null ? [] : [{ text: ` · ${document.status}`, bold: true }]),
      ],
    },
    footer: [`${document.name} – ${name}`, ...status].join(' · '),
    isNumbered: document.isNumbered,
  }
}
