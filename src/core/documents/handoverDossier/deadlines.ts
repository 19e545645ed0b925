import type { FileChild } from 'docx'
import { CALENDAR_MAX_DAYS, calendarKinds, type CalendarEntry } from '../../../shared/calendar/calendar.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { monthInWords, numericDate } from '../../../shared/typography.ts'
import { readCalendar } from '../../calendar/calendar.service.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import { readPlan } from '../../plan/plan.service.ts'
import { paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import type { Asked, Part } from './asked.ts'
import { findSynergyFacts } from './dossier.queries.ts'
import { tableNote, titledTable } from './told.ts'

/** How far back what is late is looked for, and how far ahead what is to come, in spans of the calendar: about three years. */
const SPANS = 3
const SPAN = CALENDAR_MAX_DAYS - 1

/** Every entry of some spans one after another from a day. */
function readSpans({ db, locale, today }: Asked, from: CalendarDate): CalendarEntry[] {
  return Array.from({ length: SPANS }, (_, at) => daysAfter(from, at * SPAN)).flatMap((start) =>
    readCalendar(db, { from: start, to: daysAfter(start, SPAN - 1), kinds: calendarKinds, locale }, today),
  )
}

/** Whether an entry may be told: the calendar is the office's, and knows of every record. */
function isToldTo({ db, reader, today }: Asked): (entry: CalendarEntry) => boolean {
  if (reader.audience === 'office') return () => true
  const hidden = new Set(
    [...readPlan(db, today).actions, ...findSynergyFacts(db)].flatMap(({ id, confidentiality }) =>
      reader.maySee(confidentiality) ? [] : [id],
    ),
  )
  // Each of these is about one company, by its name: of one that is kept from the reader it would only tell that there is one.
  const ofCompany = new Set<string>(['promise', 'companyStep', 'interview'])
  const names = ({ kind, title, detail }: CalendarEntry): string => (kind === 'interview' ? title : detail)
  return (entry) =>
    !hidden.has(entry.id) && !(ofCompany.has(entry.kind) && reader.scrub({ text: names(entry) }).text !== names(entry))
}

function row(pen: Pen, { kind, date, endDate, title, detail }: CalendarEntry): Cell[] {
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
  entries: readonly CalendarEntry[]
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
  const isTold = isToldTo(asked)
  const back = readSpans(asked, daysAfter(today, -SPANS * SPAN))
  const ahead = readSpans(asked, today)
  const open = [...back, ...ahead].filter(({ isDone }) => !isDone)
  const seen = open.filter(isTold)
  const hidden = open.length - seen.length
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
