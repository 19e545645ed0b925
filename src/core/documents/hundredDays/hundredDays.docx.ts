import type { FileChild } from 'docx'
import type { CalendarDate } from '../../../shared/fields.ts'
import { fullDate, monthInWords, numericDate } from '../../../shared/typography.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame, type DossierView } from '../../word/dossier.ts'
import { writeDocument } from '../../word/frame.ts'
import { capitalised } from '../../word/meeting.ts'
import { MUTED } from '../../word/palette.ts'
import { takePen, type Pen } from '../../word/pen.ts'
import { table, type Cell } from '../../word/table.ts'
import type { Coming, ToldHundredDays } from './read.ts'

/** What the calendar of the hundred days is written from. */
export interface HundredDaysView extends DossierView {
  told: ToldHundredDays
}

/** A box to tick by hand. */
const BOX = '☐'

const periodOf = (pen: Pen, { handover, until }: ToldHundredDays): string =>
  pen.words.hundredDays.period(fullDate(handover.date, pen.locale), fullDate(until, pen.locale))

function opening(pen: Pen, view: HundredDaysView): FileChild[] {
  const { told, initiative, carriers, locale } = view
  const { labels, hundredDays: words, handover } = pen.words
  return [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: words.title,
      subtitle: periodOf(pen, told),
      status: handover.cover.audiences[told.handover.audience],
    }),
    factsTable(
      pen,
      [labels.initiative, initiativeName(initiative)],
      [
        [words.handover, told.handover.name],
        [words.incoming, told.handover.incomingLabel],
        [words.stateOn, fullDate(told.today, locale)],
      ],
    ),
    ...(told.hidden === 0
      ? []
      : [paragraph(pen, handover.deadlines.hidden(told.hidden), { spacing: { before: 160 } })]),
    ...(told.before === 0 ? [] : [paragraph(pen, words.before(told.before), { spacing: { before: 160 } })]),
  ]
}

function firstSection(pen: Pen, { first }: ToldHundredDays): FileChild[] {
  const words = pen.words.hundredDays
  const title = heading(pen, 1, words.first)
  const told = first.filter(({ texts }) => texts.length > 0)
  if (told.length === 0) return [title, paragraph(pen, words.nothingFirst)]
  return [
    title,
    note(pen, words.firstHint),
    table(pen, {
      columns: [
        { header: words.done, share: 8 },
        { header: words.kind, share: 30 },
        { header: words.what, share: 62 },
      ],
      rows: told.flatMap(({ kind, texts }) =>
        texts.map((text, rank): Cell[] => [
          BOX,
          rank === 0 ? [{ text: words.firstKinds[kind], bold: true }] : '',
          text,
        ]),
      ),
    }),
  ]
}

const lineCell = ({ title, detail }: Coming): Cell =>
  detail.trim() === '' || title.trim() === ''
    ? title || detail
    : [{ text: title }, { text: `\n${detail}`, color: MUTED, size: 18 }]

const linesTable = (pen: Pen, lines: readonly Coming[]): FileChild => {
  const words = pen.words.hundredDays
  const kinds = { ...pen.words.handover.deadlines.kinds, ...words.kinds }
  return table(pen, {
    columns: [
      { header: words.done, share: 8 },
      { header: words.date, share: 15 },
      { header: words.kind, share: 24 },
      { header: words.what, share: 53 },
    ],
    rows: lines.map((line) => [BOX, numericDate(line.date), kinds[line.kind], lineCell(line)]),
  })
}

const section = (pen: Pen, title: string, told: { lines: readonly Coming[]; none: string }): FileChild[] => [
  heading(pen, 1, title),
  told.lines.length === 0 ? paragraph(pen, told.none) : linesTable(pen, told.lines),
]

/** « Février 2027 »; of a month that began in the weeks before: « Janvier 2027, à partir du 28 ». */
function monthTitle(pen: Pen, from: CalendarDate): string {
  const month = capitalised(monthInWords(from.slice(0, 7), pen.locale))
  const day = Number(from.slice(8))
  return day === 1 ? month : pen.words.hundredDays.monthFrom(month, day)
}

/** What waits for whoever takes a post: what to begin with, what is late, then week by week and month by month. */
export function hundredDaysDocument(view: HundredDaysView): Promise<Buffer> {
  const { told, initiative, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const { hundredDays: words, handover } = pen.words
  const frame = recordFrame(view, {
    name: words.title,
    record: periodOf(pen, told),
    status: handover.cover.audiences[told.handover.audience],
    isNumbered: false,
  })
  const { late, weeks, months } = told
  return writeDocument(pen, frame, [
    ...opening(pen, view),
    ...firstSection(pen, told),
    ...section(pen, words.late, { lines: late, none: words.nothingLate }),
    ...weeks.flatMap(({ from, to, lines }, rank) =>
      section(pen, words.week(rank + 1, fullDate(from, locale), fullDate(to, locale)), { lines, none: words.nothing }),
    ),
    ...months.flatMap(({ from, lines }) => section(pen, monthTitle(pen, from), { lines, none: words.nothing })),
    ...(months.length === 0 ? [paragraph(pen, words.nothingAfter)] : []),
  ])
}
