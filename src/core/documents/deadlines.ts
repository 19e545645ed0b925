import {
  CALENDAR_MAX_DAYS,
  calendarKinds,
  type CalendarEntry,
  type CalendarKind,
} from '../../shared/calendar/calendar.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isOwed } from '../../shared/inventory/inventory.rules.ts'
import type { Locale } from '../../shared/typography.ts'
import { readCalendar } from '../calendar/calendar.service.ts'
import type { ReadDb } from '../db/db.ts'
import { listTypedIndicators } from '../indicators/indicators.service.ts'
import { listContracts, listDeliverables, listTools } from '../inventory/inventory.service.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { findHidden } from './hidden.ts'
import type { Reader } from './reader.ts'

/** An entry of the calendar, or what it does not show: an end that the inventory knows of, an indicator to measure. */
export interface Deadline extends Pick<CalendarEntry, 'date' | 'endDate' | 'title' | 'detail' | 'isLate'> {
  kind: CalendarKind | 'deliverable' | 'contract' | 'access' | 'measure'
}

/** What is open and has its day, as a reader may know it, earliest first. */
export interface Deadlines {
  late: Deadline[]
  /** From today on. */
  coming: Deadline[]
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

/** Every entry until a day that is not done, in as many readings of the calendar as it takes; what lasts over two of them once. */
function readEntries({ db, locale, today }: Reading, until: CalendarDate): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>()
  for (let from = daysAfter(today, -SPANS_BACK * SPAN); from <= until; from = daysAfter(from, SPAN)) {
    const last = daysAfter(from, SPAN - 1)
    const to = last < until ? last : until
    for (const entry of readCalendar(db, { from, to, kinds: calendarKinds, locale }, today))
      if (!entry.isDone) entries.set(`${entry.kind} ${entry.id} ${entry.date} ${entry.title}`, entry)
  }
  return [...entries.values()]
}

/** What is still owed, contracts and accesses that end, and indicators to measure. */
function readBesides({ db, reader, today }: Reading): Deadline[] {
  const named = (organisationId: Id | null, label: string) => reader.nameOf({ organisationId, contactId: null, label })
  const owed = listDeliverables(db, today).filter(({ state }) => isOwed(state))
  const found = [
    ...owed.map(({ dueOn, name, organisationId, organisationName, isLate }) => ({
      kind: 'deliverable' as const,
      date: dueOn,
      title: name,
      detail: named(organisationId, organisationName),
      isLate,
    })),
    // A contract that ended asks for nothing any more.
    ...listContracts(db, today).map(({ endOn, name, organisationId, organisationName }) => ({
      kind: 'contract' as const,
      date: endOn,
      title: name,
      detail: named(organisationId, organisationName),
      isLate: false,
    })),
    ...listTools(db, today).map(({ expiresOn, name, holder }) => ({
      kind: 'access' as const,
      date: expiresOn,
      title: name,
      detail: holder,
      isLate: expiresOn !== null && expiresOn < today,
    })),
    ...listTypedIndicators(db, today).map(({ measureDueOn, name }) => ({
      kind: 'measure' as const,
      date: measureDueOn,
      title: name,
      detail: '',
      isLate: measureDueOn !== null && measureDueOn < today,
    })),
  ]
  return found.flatMap(({ date, ...one }) => (date === null ? [] : [{ ...one, date, endDate: null }]))
}

// Each of these is about one company, by its name: of one that is kept from the reader it would only tell that there is one.
const OF_COMPANY: ReadonlySet<string> = new Set(['promise', 'companyStep', 'interview'])
const companyOf = ({ kind, title, detail }: CalendarEntry): string => (kind === 'interview' ? title : detail)

/** The entries that may be told: the calendar is the office's, and knows of every record. */
function toldEntries(reading: Reading, entries: readonly CalendarEntry[]): CalendarEntry[] {
  const hidden = findHidden(reading)
  // All at once: looking for the names costs what there are names, once a call.
  const companies = reading.reader.scrub(entries.map(companyOf))
  return entries.filter(
    (entry, at) => !hidden.has(entry.id) && !(OF_COMPANY.has(entry.kind) && companies[at] !== companyOf(entry)),
  )
}

const byDate = (one: Deadline, other: Deadline): number => one.date.localeCompare(other.date)

/** What is late since three years at most, and what comes until a day. */
export function readDeadlines(reading: Reading, until: CalendarDate): Deadlines {
  const { reader, today } = reading
  const open = readEntries(reading, until < today ? today : until)
  const told = toldEntries(reading, open)
  const all = reader.scrub<Deadline[]>([...told, ...readBesides(reading)]).toSorted(byDate)
  return {
    late: all.filter(({ isLate }) => isLate),
    coming: all.filter(({ isLate, date }) => !isLate && date >= today && date <= until),
    hidden: open.length - told.length,
  }
}
