import type { FileChild } from 'docx'
import { monthInWords, numericDate } from '../../../shared/typography.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import { paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import { readDeadlines, type Deadline } from '../deadlines.ts'
import type { Asked, Part } from './asked.ts'
import { tableNote, titledTable } from './told.ts'

/** How far ahead what is to come is told: about three years. */
const DAYS_AHEAD = 1_100

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
  const { late, coming, hidden } = readDeadlines(asked, daysAfter(today, DAYS_AHEAD))
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
