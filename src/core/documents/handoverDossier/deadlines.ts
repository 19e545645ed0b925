import type { FileChild } from 'docx'
import { CALENDAR_MAX_DAYS, calendarKinds, type CalendarEntry } from '../../../shared/calendar/calendar.contract.ts'
import type { Id } from '../../../shared/fields.ts'
import { isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { monthInWords, numericDate } from '../../../shared/typography.ts'
import { readCalendar } from '../../calendar/calendar.service.ts'
import { listContracts, listDeliverables, listTools } from '../../inventory/inventory.service.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import { paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import type { Words } from '../../word/words.fr.ts'
import type { Asked, Part } from './asked.ts'
import { findHidden } from './hidden.ts'
import { tableNote, titledTable } from './told.ts'

/** How far back what is late is looked for, and how far ahead what is to come, in spans of the calendar: about three years. */
const SPANS = 3
const SPAN = CALENDAR_MAX_DAYS - 1

/** Every entry of some spans before today and after it, what is done left out; what lasts over two spans once. */
function readEntries({ db, locale, today }: Asked): CalendarEntry[] {
  const starts = Array.from({ length: 2 * SPANS }, (_, at) => daysAfter(today, (at - SPANS) * SPAN))
  const entries = starts.flatMap((from) =>
    readCalendar(db, { from, to: daysAfter(from, SPAN - 1), kinds: calendarKinds, locale }, today),
  )
  const open = entries.filter(({ isDone }) => !isDone)
  return [...new Map(open.map((entry) => [`${entry.kind} ${entry.id} ${entry.date} ${entry.title}`, entry])).values()]
}

/** An entry of the calendar, or an end that the inventory knows of. */
interface Deadline extends Pick<CalendarEntry, 'date' | 'endDate' | 'title' | 'detail' | 'isLate'> {
  kind: keyof Words['handover']['deadlines']['kinds']
}

/** What is still owed, contracts and accesses that end: the calendar does not show them. */
function readInventory({ db, reader, today }: Asked): Deadline[] {
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
  ]
  return found.flatMap(({ date, ...one }) => (date === null ? [] : [{ ...one, date, endDate: null }]))
}

// Each of these is about one company, by its name: of one that is kept from the reader it would only tell that there is one.
const OF_COMPANY: ReadonlySet<string> = new Set(['promise', 'companyStep', 'interview'])
const companyOf = ({ kind, title, detail }: CalendarEntry): string => (kind === 'interview' ? title : detail)

/** The entries that may be told: the calendar is the office's, and knows of every record. */
function toldEntries(asked: Asked, entries: readonly CalendarEntry[]): CalendarEntry[] {
  const hidden = findHidden(asked)
  // All at once: looking for the names costs what there are names, once a call.
  const companies = asked.reader.scrub(entries.map(companyOf))
  return entries.filter(
    (entry, at) => !hidden.has(entry.id) && !(OF_COMPANY.has(entry.kind) && companies[at] !== companyOf(entry)),
  )
}

const byDate = (one: Deadline, other: Deadline): number => one.date.localeCompare(other.date)

function row(pen: Pen, { kind, date, endDate, title, detail }: Deadline): Cell[] {
  const words = pen.words.handover.deadlines
  return [
    endDate === null || endDate === date ? numericDate(date) : words.span(numericDate(date), numericDate(endDate)),
    words.kinds[kind],
    title.trim() === '' ? [detail] : [title, ...(detail.trim() === '' ? [] : [detail])],
  ]
}

interface Period {
  title: string
  none: string
  entries: readonly Deadline[]
}

const periodTable = (pen: Pen, { reader }: Asked, { entries, ...told }: Period): FileChild[] => {
  const words = pen.words.handover.deadlines
  return titledTable(pen, reader, {
    ...told,
    columns: [
      { header: words.date, share: 18 },
      { header: words.kind, share: 26 },
      { header: words.what, share: 56 },
    ],
    rows: entries.map((entry) => row(pen, entry)),
  })
}

/** What is late, what is due until the handover, then what comes after it, month by month. */
export const deadlinesPart: Part = (pen, asked) => {
  const { today, handover, locale } = asked
  const words = pen.words.handover.deadlines
  const open = readEntries(asked)
  const told = toldEntries(asked, open)
  const hidden = open.length - told.length
  const seen: Deadline[] = [...told, ...readInventory(asked)].toSorted(byDate)
  const late = seen.filter(({ isLate }) => isLate)
  const coming = seen.filter(({ isLate, date }) => !isLate && date >= today)
  const before = coming.filter(({ date }) => date <= handover.date)
  const after = coming.filter(({ date }) => date > handover.date)
  const months = Map.groupBy(after, ({ date }) => date.slice(0, 7))
  return [
    paragraph(pen, words.state(numericDate(today), numericDate(handover.date))),
    ...(hidden === 0 ? [] : tableNote(pen, words.hidden(hidden))),
    ...periodTable(pen, asked, { title: words.late, none: words.nothingLate, entries: late }),
    ...(handover.date <= today
      ? []
      : periodTable(pen, asked, {
          title: words.before(numericDate(handover.date)),
          none: words.nothingBefore,
          entries: before,
        })),
    ...(after.length === 0 ? [paragraph(pen, words.nothingAfter, { spacing: { before: 200 } })] : []),
    ...[...months].flatMap(([month, entries]) =>
      periodTable(pen, asked, { title: words.month(monthInWords(month, locale)), none: '', entries }),
    ),
  ]
}
