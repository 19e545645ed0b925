import { calendarKinds, type CalendarEntry, type CalendarKind } from '../../shared/calendar/calendar.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isOwed } from '../../shared/inventory/inventory.rules.ts'
import type { Locale } from '../../shared/typography.ts'
import { readPeriod } from '../calendar/calendar.service.ts'
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

/** How long back what is late is looked for: about three years. */
const DAYS_BACK = 1_197

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
      // Who gives which access is nothing to publish.
      detail: reader.audience === 'office' ? holder : '',
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
  const hidden = findHidden(reading.db, reading.reader)
  // All at once: looking for the names costs what there are names, once a call.
  const companies = reading.reader.scrub(entries.map(companyOf))
  return entries.filter(
    (entry, at) => !hidden.has(entry.id) && !(OF_COMPANY.has(entry.kind) && companies[at] !== companyOf(entry)),
  )
}

const byDate = (one: Deadline, other: Deadline): number => one.date.localeCompare(other.date)

/** What is late since three years at most, and what comes until a day. */
export function readDeadlines(reading: Reading, until: CalendarDate): Deadlines {
  const { db, reader, today, locale } = reading
  const from = daysAfter(today, -DAYS_BACK)
  const to = until < today ? today : until
  const open = readPeriod(db, { from, to, kinds: calendarKinds, locale }, today).filter(
    ({ isDone, isLate, date }) => !isDone && (isLate || date >= today),
  )
  const told = toldEntries(reading, open)
  const all = reader.scrub<Deadline[]>([...told, ...readBesides(reading)]).toSorted(byDate)
  return {
    late: all.filter(({ isLate }) => isLate),
    coming: all.filter(({ isLate, date }) => !isLate && date >= today && date <= until),
    hidden: open.length - told.length,
  }
}
