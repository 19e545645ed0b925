import type { FileChild } from 'docx'
import { decimalNumber, duration, monthInWords, numericDate, wholeNumber } from '../../../shared/typography.ts'
import { dateCell } from '../../word/amounts.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { planLinesTable } from '../../word/planFigures.ts'
import { table, type Cell } from '../../word/table.ts'
import type { ToldReport } from './told.ts'

const bold = (cells: readonly string[]): Cell[] => cells.map((text) => [{ text, bold: true }])

/** Actions of the plan that were to be led in the period, and what was done of them. */
export function planSection(pen: Pen, { plan, until, today }: ToldReport): FileChild[] {
  const words = pen.words.figures.report
  const { lines, done, late } = plan
  return [
    heading(pen, 1, words.plan),
    ...(lines.length === 0
      ? [paragraph(pen, words.noAction)]
      : [
          paragraph(pen, words.planSummary({ total: lines.length, done, late }), { keepNext: true }),
          note(pen, words.planNotice(numericDate(until), numericDate(today))),
          planLinesTable(pen, lines),
        ]),
  ]
}

/** Where the time went, by activity and by month. */
export function timeSection(pen: Pen, { minutes, activities, months }: ToldReport): FileChild[] {
  const words = pen.words.figures.report
  const title = heading(pen, 1, words.time)
  if (minutes === 0) return [title, paragraph(pen, words.noTime)]
  const lengths = (head: string, rows: readonly { name: string; minutes: number }[]): FileChild =>
    table(pen, {
      columns: [
        { header: head, share: 72 },
        { header: words.length, share: 28, isNumber: true },
      ],
      rows: [
        ...rows.map((row): Cell[] => [row.name, duration(row.minutes, pen.locale)]),
        bold([words.total, duration(minutes, pen.locale)]),
      ],
    })
  return [
    title,
    heading(pen, 2, words.byActivity),
    lengths(
      words.activityName,
      activities.map(({ activity, ...sum }) => ({ name: activity, ...sum })),
    ),
    heading(pen, 2, words.byMonth),
    lengths(
      words.month,
      months.map(({ month, ...sum }) => ({ name: monthInWords(month, pen.locale), ...sum })),
    ),
  ]
}

const kilometres = (pen: Pen, tenths: number): string => decimalNumber(tenths / 10, pen.locale)

/** Every journey with who made it, where to, when, how far and why: it cannot be made up afterwards. */
export function travelSection(pen: Pen, { trips }: ToldReport): FileChild[] {
  const words = pen.words.figures.report
  const total = trips.reduce((sum, { kilometreTenths }) => sum + kilometreTenths, 0)
  return [
    heading(pen, 1, words.travel),
    trips.length === 0
      ? paragraph(pen, words.noTrip)
      : table(pen, {
          columns: [
            { header: words.date, share: 14 },
            { header: words.person, share: 20 },
            { header: words.destination, share: 24 },
            { header: words.purpose, share: 30 },
            { header: words.kilometres, share: 12, isNumber: true },
          ],
          rows: [
            ...trips.map((trip): Cell[] => [
              dateCell(trip.date),
              trip.person,
              trip.destination,
              trip.purpose,
              kilometres(pen, trip.kilometreTenths),
            ]),
            bold([words.total, '', '', '', kilometres(pen, total)]),
          ],
        }),
  ]
}

const headcount = (pen: Pen, count: number | null): string => (count === null ? '' : wholeNumber(count, pen.locale))

/** Events open to companies or partners, then what was published. */
export function outreachSection(pen: Pen, { events, communications }: ToldReport): FileChild[] {
  const words = pen.words.figures.report
  const eventsTable = table(pen, {
    columns: [
      { header: words.date, share: 13 },
      { header: words.event, share: 27 },
      { header: words.kindName, share: 15 },
      { header: words.place, share: 15 },
      { header: words.participants, share: 15, isNumber: true },
      { header: words.companiesThere, share: 15, isNumber: true },
    ],
    rows: events.map((event) => [
      dateCell(event.date),
      event.name,
      words.eventKinds[event.kind],
      event.place,
      headcount(pen, event.participantCount),
      headcount(pen, event.companyCount),
    ]),
  })
  const communicationsTable = table(pen, {
    columns: [
      { header: words.date, share: 14 },
      { header: words.communication, share: 30 },
      { header: words.kindName, share: 15 },
      { header: words.audience, share: 19 },
      { header: words.link, share: 22 },
    ],
    rows: communications.map((one) => [
      dateCell(one.date),
      one.title,
      words.communicationKinds[one.kind],
      one.audience,
      one.link,
    ]),
  })
  return [
    heading(pen, 1, words.outreach),
    heading(pen, 2, words.events),
    events.length === 0 ? paragraph(pen, words.noEvent) : eventsTable,
    heading(pen, 2, words.communications),
    communications.length === 0 ? paragraph(pen, words.noCommunication) : communicationsTable,
  ]
}
