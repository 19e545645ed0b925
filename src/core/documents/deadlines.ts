import { CALENDAR_MAX_DAYS, calendarKinds, type CalendarEntry } from '../../shared/calendar/calendar.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Locale } from '../../shared/typography.ts'
import { readCalendar } from '../calendar/calendar.service.ts'
import type { ReadDb } from '../db/db.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { hiddenGroupsOf, type Reader } from './reader.ts'
import { findLevels, findWorkOf } from './secrecy.queries.ts'

/** What is open and has its day, as a reader may know it, earliest first. */
export interface Deadlines {
  late: CalendarEntry[]
  /** From today on. */
  coming: CalendarEntry[]
  /** How many are kept from this reader. */
  hidden: number
}

interface Reading {
  db: ReadDb
  reader: Reader
  today: CalendarDate
  locale: Locale
}

const SPAN = CALENDAR_MAX_DAYS - 1
/** How many spans back what is late is looked for: about three years. */
const SPANS_BACK = 3

/** Every entry between two days, in as many readings of the calendar as it takes. */
function readEntries({ db, locale, today }: Reading, from: CalendarDate, until: CalendarDate): CalendarEntry[] {
  const entries: CalendarEntry[] = []
  for (let start = from; start <= until; start = daysAfter(start, SPAN)) {
    const last = daysAfter(start, SPAN - 1)
    const to = last < until ? last : until
    entries.push(...readCalendar(db, { from: start, to, kinds: calendarKinds, locale }, today))
  }
  return entries
}

/** Each of these is about one company, by its name. */
const ofCompany: ReadonlySet<string> = new Set(['promise', 'companyStep', 'interview'])

/** Whether an entry may be told: the calendar is the office's, and knows of every record. */
function isToldTo({ db, reader }: Reading): (entry: CalendarEntry) => boolean {
  if (reader.audience === 'office') return () => true
  const hidden = new Set<Id>([
    ...findLevels(db).flatMap(({ id, confidentiality }) => (reader.maySee(confidentiality) ? [] : [id])),
    ...findWorkOf(db, hiddenGroupsOf(db, reader)),
  ])
  // Of a company that is kept from the reader, an entry without its name would still tell that there is one.
  const nameOf = ({ kind, title, detail }: CalendarEntry): string => (kind === 'interview' ? title : detail)
  const isNamed = (entry: CalendarEntry): boolean => reader.scrub([nameOf(entry)])[0] === nameOf(entry)
  return (entry) => !hidden.has(entry.id) && (!ofCompany.has(entry.kind) || isNamed(entry))
}

/** What is late since three years at most, and what comes until a day. */
export function readDeadlines(reading: Reading, until: CalendarDate): Deadlines {
  const { reader, today } = reading
  const isTold = isToldTo(reading)
  const from = daysAfter(today, -SPANS_BACK * SPAN)
  const open = readEntries(reading, from, until < today ? today : until).filter(
    ({ isDone, isLate, date }) => !isDone && (isLate || date >= today),
  )
  const told = open.filter(isTold).map((entry) => reader.scrub(entry))
  return {
    late: told.filter(({ isLate }) => isLate),
    coming: told.filter(({ isLate }) => !isLate),
    hidden: open.length - told.length,
  }
}
