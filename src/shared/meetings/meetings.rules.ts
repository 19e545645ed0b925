import type { CalendarDate, ClockTime } from '../fields.ts'
import { isEmptyRichText, type RichText } from '../richText.ts'
import { meetingStatuses, type AttendanceStatus, type MeetingStatus } from './meetings.contract.ts'

const pad = (number: number): string => String(number).padStart(2, '0')

const minutesOfDay = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const clockTime = (minutes: number): ClockTime => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`

/** Length of a meeting in minutes; null while one of its hours is unknown or they are the wrong way round. */
export const meetingLength = (hours: { startTime: ClockTime | null; endTime: ClockTime | null }): number | null => {
  if (hours.startTime === null || hours.endTime === null) return null
  const length = minutesOfDay(hours.endTime) - minutesOfDay(hours.startTime)
  return length > 0 ? length : null
}

/** Sum of the planned minutes of an agenda; items without a duration count for nothing. */
export const plannedLength = (agenda: readonly { plannedMinutes: number | null }[]): number =>
  agenda.reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0)

/** The hour at which each item starts, if each takes what is planned; unknown from the first item without a length on. */
export function runningHours(
  startTime: ClockTime | null,
  agenda: readonly { plannedMinutes: number | null }[],
): (ClockTime | null)[] {
  if (startTime === null) return agenda.map(() => null)
  const start = minutesOfDay(startTime)
  return agenda.map((_, rank) => {
    const before = agenda.slice(0, rank)
    return before.some(({ plannedMinutes }) => plannedMinutes === null)
      ? null
      : clockTime(start + plannedLength(before))
  })
}

interface Numbered {
  committeeCode: string
  year: number
  number: number
}

/** COPIL-2023-02: what decisions and actions of a meeting are numbered under. */
export const meetingReference = (meeting: Numbered): string =>
  `${meeting.committeeCode}-${meeting.year}-${pad(meeting.number)}`
/** COPIL-2023-02-D3: kept for life, never given twice. */
export const decisionNumber = (meeting: Numbered, rank: number): string => `${meetingReference(meeting)}-D${rank}`
/** COPIL-2023-02-A3: kept for life, never given twice. */
export const actionNumber = (meeting: Numbered, rank: number): string => `${meetingReference(meeting)}-A${rank}`

/** Present in the room, whatever the title: counts for the quorum together with the represented. */
export const countsForQuorum = (line: { status: AttendanceStatus | null; membershipId: string | null }): boolean =>
  line.membershipId !== null && (line.status === 'present' || line.status === 'represented')

export const missingForStatusKeys = [
  'place',
  'startTime',
  'agendaEmpty',
  'heldInFuture',
  'attendanceEmpty',
  'chair',
  'writer',
  'discussionEmpty',
  'wrongStep',
] as const
export type MissingForStatus = (typeof missingForStatusKeys)[number]

/** What the steps of a meeting's life ask for. */
export interface MeetingFacts {
  status: MeetingStatus
  date: CalendarDate
  startTime: ClockTime | null
  place: string
  visio: string
  chairId: string | null
  writerId: string | null
  agenda: readonly { discussion: RichText }[]
  attendance: readonly { status: AttendanceStatus | null }[]
}

const demands: Record<MeetingStatus, (meeting: MeetingFacts, today: CalendarDate) => [MissingForStatus, boolean][]> = {
  preparation: () => [],
  convened: (meeting) => [
    ['startTime', meeting.startTime === null],
    ['place', meeting.place.trim() === '' && meeting.visio.trim() === ''],
    ['agendaEmpty', meeting.agenda.length === 0],
  ],
  held: (meeting, today) => [['heldInFuture', meeting.date > today]],
  draft: (meeting) => [['attendanceEmpty', meeting.attendance.every(({ status }) => status === null)]],
  review: (meeting) => [
    ['writer', meeting.writerId === null],
    ['discussionEmpty', meeting.agenda.every(({ discussion }) => isEmptyRichText(discussion))],
  ],
  circulated: (meeting) => [['chair', meeting.chairId === null]],
  validated: () => [],
}

/** What is missing before a meeting can take this status. Going back asks for nothing; going forward is one step at a time. */
export const missingForStatus = (meeting: MeetingFacts, to: MeetingStatus, today: CalendarDate): MissingForStatus[] => {
  const steps = meetingStatuses.indexOf(to) - meetingStatuses.indexOf(meeting.status)
  if (steps <= 0) return []
  if (steps > 1) return ['wrongStep']
  return demands[to](meeting, today)
    .filter(([, isMissing]) => isMissing)
    .map(([key]) => key)
}

/** The step after this one; null once validated. */
export const nextStatus = (status: MeetingStatus): MeetingStatus | null =>
  meetingStatuses[meetingStatuses.indexOf(status) + 1] ?? null
