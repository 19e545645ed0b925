import type { CalendarDate } from '../fields.ts'
import { NO_BREAK, fullDate, type Locale } from '../typography.ts'

/** What a meeting is named by. */
export interface NamedMeeting {
  committeeCode: string
  number: number
  date: CalendarDate
}

/** The few sentences that the core writes into a meeting by itself; the officer rewrites them at will. */
interface MeetingWords {
  /** « Approbation du compte rendu du COPIL n° 1 du 12 octobre 2022 ». */
  approval: (previous: NamedMeeting) => string
  followUp: string
}

const frenchName = ({ committeeCode, number, date }: NamedMeeting): string =>
  `${committeeCode} n°${NO_BREAK}${number} du ${fullDate(date, 'fr')}`

const englishName = ({ committeeCode, number, date }: NamedMeeting): string =>
  `${committeeCode} no.${NO_BREAK}${number} of ${fullDate(date, 'en')}`

/** « COPIL n° 2 ». */
export const meetingTitle = (
  { committeeCode, number }: Pick<NamedMeeting, 'committeeCode' | 'number'>,
  locale: Locale,
): string => `${committeeCode} ${locale === 'fr' ? 'n°' : 'no.'}${NO_BREAK}${number}`

/** « COPIL n° 2 · 7 février 2023 »; empty without a meeting. */
export function meetingLabel(
  meeting: { [Key in keyof NamedMeeting]: NamedMeeting[Key] | null } | null,
  locale: Locale,
): string {
  if (meeting === null || meeting.committeeCode === null || meeting.number === null || meeting.date === null) return ''
  const { committeeCode, number, date } = meeting
  return `${meetingTitle({ committeeCode, number }, locale)} · ${fullDate(date, locale)}`
}

export const meetingWords: Record<Locale, MeetingWords> = {
  fr: {
    approval: (previous) => `Approbation du compte rendu du ${frenchName(previous)}`,
    followUp: 'Suivi des décisions et des actions',
  },
  en: {
    approval: (previous) => `Approval of the minutes of ${englishName(previous)}`,
    followUp: 'Follow-up of decisions and actions',
  },
}
