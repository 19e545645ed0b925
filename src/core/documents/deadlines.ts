import { calendarKinds, type CalendarEntry } from '../../shared/calendar/calendar.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { SynergyFilter } from '../../shared/synergies/synergies.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import { readPeriod } from '../calendar/calendar.service.ts'
import type { ReadDb } from '../db/db.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { readPlan } from '../plan/plan.service.ts'
import { listSynergies } from '../synergies/synergyRows.service.ts'
import type { Reader } from './reader.ts'

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

/** How long back what is late is looked for: about three years. */
const DAYS_BACK = 1197

/** Each of these is about one company, by its name. */
const ofCompany: ReadonlySet<string> = new Set(['promise', 'companyStep', 'interview'])

/** Whether an entry may be told: the calendar is the office's, and knows of every record. */
function isToldTo({ db, reader, today }: Reading): (entry: CalendarEntry) => boolean {
  if (reader.audience === 'office') return () => true
  const synergies = listSynergies(
    db,
    { ...SynergyFilter.parse({}), offset: 0, limit: 1_000_000, order: 'stage' },
    today,
  )
  const hidden = new Set<Id>(
    [...readPlan(db, today).actions, ...synergies.rows].flatMap(({ id, confidentiality }) =>
      reader.maySee(confidentiality) ? [] : [id],
    ),
  )
  // Of a company that is kept from the reader, an entry without its name would still tell that there is one.
  const names = ({ kind, title, detail }: CalendarEntry): string => (kind === 'interview' ? title : detail)
  return (entry) =>
    !hidden.has(entry.id) && !(ofCompany.has(entry.kind) && reader.scrub({ text: names(entry) }).text !== names(entry))
}

/** What is late since three years at most, and what comes until a day. */
export function readDeadlines(reading: Reading, until: CalendarDate): Deadlines {
  const { db, reader, today, locale } = reading
  const isTold = isToldTo(reading)
  const from = daysAfter(today, -DAYS_BACK)
  const to = until < today ? today : until
  const open = readPeriod(db, { from, to, kinds: calendarKinds, locale }, today).filter(({ isDone }) => !isDone)
  const told = open.filter(isTold).map((entry) => reader.scrub(entry))
  return {
    late: told.filter(({ isLate }) => isLate),
    coming: told.filter(({ isLate, date }) => !isLate && date >= today),
    hidden: open.length - told.length,
  }
}
