import { differenceInCalendarDays, parseISO } from 'date-fns'
import {
  calendarKinds,
  CALENDAR_MAX_DAYS,
  type CalendarEntry,
  type CalendarKind,
} from '../../shared/calendar/calendar.contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import { isSettled } from '../../shared/meetings/followUp.rules.ts'
import { meetingTitle } from '../../shared/meetings/meetings.words.ts'
import { contactLabel } from '../../shared/organisations/organisations.rules.ts'
import { synergyNumber } from '../../shared/synergies/synergies.rules.ts'
import type { Locale } from '../../shared/typography.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getInitiativeRow, type InitiativeRow } from '../initiative/initiative.queries.ts'
import { hasReached } from '../meetings/meetings.service.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import {
  findActionsBetween,
  findCirculatedBetween,
  findCompanyStepsBetween,
  findDecisionsBetween,
  findDutiesBetween,
  findEventsBetween,
  findInterviewsBetween,
  findMeetingsBetween,
  findMilestonesBetween,
  findPhaseEndsBetween,
  findPromisesBetween,
  findReportsBetween,
  findSynergyStepsBetween,
  findUncirculatedBetween,
  type Period,
} from './calendar.queries.ts'

interface Reading {
  db: ReadDb
  period: Period
  today: CalendarDate
  locale: Locale
  delays: Pick<InitiativeRow, 'minutesDays' | 'silenceDays'>
}

/** The longest title, in UTF-16 units: a decision may be a page long, and its day shows its beginning. */
const TITLE_MAX = 200

// On one line; spaces that hold a number to its sign stay what they are.
function shown(text: string): string {
  const line = text
    .slice(0, 2 * TITLE_MAX)
    .replaceAll(/[^\S\u00A0\u202F]+/gu, ' ')
    .trim()
  return line.length <= TITLE_MAX && text.length <= 2 * TITLE_MAX
    ? line
    : `${line.slice(0, TITLE_MAX - 1).toWellFormed()}…`
}

type Found = Partial<Omit<CalendarEntry, 'date'>> & Pick<CalendarEntry, 'id' | 'title'> & { date: CalendarDate | null }

/** Something to be done by its day, or held on it: what the rows of each kind have in common. */
const entry =
  (kind: CalendarKind) =>
  ({ id, date, title, ...rest }: Found): CalendarEntry[] =>
    date === null
      ? []
      : [
          {
            kind,
            id,
            date,
            endDate: rest.endDate ?? null,
            startTime: rest.startTime ?? null,
            endTime: rest.endTime ?? null,
            title: shown(title),
            detail: shown(rest.detail ?? ''),
            isDone: rest.isDone ?? false,
            isLate: rest.isLate ?? false,
          },
        ]

/** The same, late once its day is past and it is not done. */
const due = (kind: CalendarKind, today: CalendarDate) => (row: Found) =>
  entry(kind)({ ...row, isLate: row.isDone !== true && row.date !== null && row.date < today })

interface Owned {
  number: string
  organisationName: string | null
  person: Parameters<typeof contactLabel>[0] | null
}

/** « COPIL-2023-02-A3 · Chargé de mission EIT ». */
const numberAndOwner = ({ number, organisationName, person }: Owned): string =>
  [number, person === null ? (organisationName ?? '') : contactLabel(person)].filter(Boolean).join(' · ')

const shifted = ({ from, to }: Period, days: number): Period => ({
  from: daysAfter(from, days),
  to: daysAfter(to, days),
})

const readers: Record<CalendarKind, (reading: Reading) => CalendarEntry[]> = {
  meeting: ({ db, period, locale }) =>
    findMeetingsBetween(db, period).flatMap((row) =>
      entry('meeting')({
        ...row,
        title: meetingTitle(row, locale),
        detail: row.place,
        isDone: hasReached(row.status, 'held'),
      }),
    ),
  interview: ({ db, period, today }) =>
    findInterviewsBetween(db, period).flatMap((row) =>
      due('interview', today)({ ...row, isDone: row.status === 'held' }),
    ),
  event: ({ db, period, today }) =>
    findEventsBetween(db, period).flatMap((row) =>
      entry('event')({ ...row, isDone: (row.endDate ?? row.date) < today }),
    ),
  action: ({ db, period, today }) =>
    findActionsBetween(db, period).flatMap((row) =>
      due('action', today)({ ...row, detail: numberAndOwner(row), isDone: isSettled(row.status) }),
    ),
  decision: ({ db, period, today }) =>
    findDecisionsBetween(db, period).flatMap((row) =>
      due('decision', today)({ ...row, detail: numberAndOwner(row), isDone: isSettled(row.status) }),
    ),
  milestone: ({ db, period, today }) =>
    findMilestonesBetween(db, period).flatMap((row) =>
      due('milestone', today)({ ...row, isDone: row.doneDate !== null }),
    ),
  phase: ({ db, period, today }) =>
    findPhaseEndsBetween(db, period).flatMap((row) => due('phase', today)({ ...row, isDone: row.actualEnd !== null })),
  promise: ({ db, period, today }) =>
    findPromisesBetween(db, period).flatMap((row) => due('promise', today)({ ...row, isDone: row.outcome !== null })),
  companyStep: ({ db, period, today }) => findCompanyStepsBetween(db, period).flatMap(due('companyStep', today)),
  synergyStep: ({ db, period, today }) =>
    findSynergyStepsBetween(db, period).flatMap((row) =>
      due('synergyStep', today)({ ...row, detail: `${synergyNumber(row.number)} ${row.name}` }),
    ),
  report: ({ db, period, today }) =>
    findReportsBetween(db, period).flatMap((row) => due('report', today)({ ...row, isDone: row.sentOn !== null })),
  duty: ({ db, period, today }) =>
    findDutiesBetween(db, period).flatMap((row) => due('duty', today)({ ...row, isDone: row.doneOn !== null })),
  minutes: ({ db, period, today, locale, delays }) =>
    findUncirculatedBetween(db, shifted(period, -delays.minutesDays)).flatMap(({ id, date, ...row }) =>
      due(
        'minutes',
        today,
      )({
        id,
        date: daysAfter(date, delays.minutesDays),
        title: meetingTitle(row, locale),
        detail: row.committeeName,
      }),
    ),
  remarks: ({ db, period, today, locale, delays }) =>
    findCirculatedBetween(db, shifted(period, -delays.silenceDays)).flatMap(({ id, circulatedOn, ...row }) =>
      entry('remarks')({
        id,
        date: circulatedOn === null ? null : daysAfter(circulatedOn, delays.silenceDays),
        title: meetingTitle(row, locale),
        detail: row.committeeName,
        isDone: row.status === 'validated' || daysAfter(circulatedOn ?? today, delays.silenceDays) < today,
      }),
    ),
}

// What has an hour comes first: it waits for nobody.
const byTime = (one: CalendarEntry, other: CalendarEntry): number =>
  one.date.localeCompare(other.date) ||
  (one.startTime ?? '99').localeCompare(other.startTime ?? '99') ||
  calendarKinds.indexOf(one.kind) - calendarKinds.indexOf(other.kind) ||
  one.title.localeCompare(other.title)

const refused = (message: 'datesReversed' | 'tooLarge'): AppError =>
  new AppError('INVALID_INPUT', { issues: [{ path: 'to', message }] })

interface CalendarRequest extends Period {
  kinds: readonly CalendarKind[]
  /** Of the names of meetings. */
  locale: Locale
}

/**
 * Everything that has its day in a period of any length, of the kinds asked for: one query each, whatever the dossier holds. For the
 * project office: what is confidential is in it.
 */
export function readPeriod(
  db: ReadDb,
  { from, to, kinds, locale }: CalendarRequest,
  today: CalendarDate,
): CalendarEntry[] {
  const delays = found(getInitiativeRow(db), 'initiative')
  const reading: Reading = { db, period: { from, to }, today, locale, delays }
  return [...new Set(kinds)].flatMap((kind) => readers[kind](reading)).toSorted(byTime)
}

/** The same for a screen. Errors: INVALID_INPUT when the dates are the wrong way round, or too far apart. */
export function readCalendar(db: ReadDb, request: CalendarRequest, today: CalendarDate): CalendarEntry[] {
  const { from, to } = request
  if (to < from) throw refused('datesReversed')
  if (differenceInCalendarDays(parseISO(to), parseISO(from)) >= CALENDAR_MAX_DAYS) throw refused('tooLarge')
  return readPeriod(db, request, today)
}
