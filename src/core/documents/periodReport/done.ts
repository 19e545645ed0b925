import type { FileChild } from 'docx'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { fullDate, numericDate } from '../../../shared/typography.ts'
import { dateCell } from '../../word/amounts.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import { funnelBlocks, trendPicture } from '../../word/charts.ts'
import { differencesTable, impactsBlocks } from '../../word/figureTables.ts'
import type { Pen } from '../../word/pen.ts'
import { table } from '../../word/table.ts'
import type { ToldMeeting, ToldReport } from './told.ts'

/** Counters at both ends of the period, then the other indicators of the démarche and how the main ones went. */
export async function activitySection(pen: Pen, told: ToldReport): Promise<FileChild[]> {
  const { report: words, indicators } = pen.words.figures
  const heads = {
    name: words.counter,
    before: words.before(numericDate(told.before)),
    after: words.before(numericDate(told.until)),
  }
  const counters = told.counters.map(({ formula, ...values }) => ({
    name: words.counters[formula],
    unit: '',
    decimals: 0,
    ...values,
  }))
  const pictures = await Promise.all(told.curves.map((curve) => trendPicture(pen, curve)))
  return [
    heading(pen, 1, words.activity),
    differencesTable(pen, heads, counters),
    ...(told.indicators.length === 0
      ? []
      : [
          heading(pen, 2, words.otherIndicators),
          differencesTable(pen, { ...heads, name: indicators.name }, told.indicators),
        ]),
    ...(pictures.length === 0 ? [] : [heading(pen, 2, indicators.curves)]),
    ...told.curves.flatMap(({ figure }, rank) => [heading(pen, 3, figure.name), ...pictures.slice(rank, rank + 1)]),
  ]
}

/** How far the synergies came by the end of the period, and those that moved in it. */
export async function synergiesSection(pen: Pen, { funnel, moved }: ToldReport): Promise<FileChild[]> {
  const { report: words, synergies } = pen.words.figures
  const { stages } = pen.words.chain
  return [
    heading(pen, 1, synergies.title),
    ...(await funnelBlocks(pen, funnel)),
    heading(pen, 2, words.moved),
    moved.length === 0
      ? paragraph(pen, words.noneMoved)
      : table(pen, {
          columns: [
            { header: pen.words.columns.number, share: 10 },
            { header: words.synergy, share: 52 },
            { header: words.stage, share: 22 },
            { header: words.date, share: 16 },
          ],
          rows: moved.map(({ number, name, stage, date }) => [
            synergyNumber(number),
            name,
            stages[stage],
            dateCell(date),
          ]),
        }),
  ]
}

/** Companies that took a step in the period; one whose part is confidential has no name. */
export function companiesSection(pen: Pen, { companies }: ToldReport): FileChild[] {
  const { report: words } = pen.words.figures
  const title = heading(pen, 1, words.companies)
  if (companies.length === 0) return [title, paragraph(pen, words.noCompany)]
  return [
    title,
    paragraph(pen, words.companyCount(companies.length), { keepNext: true }),
    table(pen, {
      columns: [
        { header: words.company, share: 56 },
        { header: words.status, share: 26 },
        { header: words.since, share: 18 },
      ],
      rows: companies.map(({ name, status, since }) => [
        name === '' ? pen.words.chain.withheld : name,
        words.statuses[status],
        dateCell(since),
      ]),
    }),
  ]
}

function byCollege(pen: Pen, { colleges, guests }: ToldMeeting): string {
  const words = pen.words.figures.report
  const told = colleges.map(
    ({ college, present, members }) => `${pen.words.colleges[college]} ${words.ratio(present, members)}`,
  )
  return [...told, ...(guests === 0 ? [] : [words.guests(guests)])].join(' · ')
}

const sumOf = (meeting: ToldMeeting, key: 'present' | 'members'): number =>
  meeting.colleges.reduce((sum, college) => sum + college[key], 0)

/** When bodies met, and who came of those who sit on them, by collège. */
export function governanceSection(pen: Pen, { meetings }: ToldReport): FileChild[] {
  const words = pen.words.figures.report
  const title = heading(pen, 1, words.governance)
  if (meetings.length === 0) return [title, paragraph(pen, words.noMeeting)]
  return [
    title,
    note(pen, words.attendanceNotice),
    table(pen, {
      columns: [
        { header: words.meeting, share: 19 },
        { header: words.date, share: 21 },
        { header: words.attendance, share: 14 },
        { header: words.byCollege, share: 46 },
      ],
      rows: meetings.map((meeting) => [
        pen.words.meetingName(meeting.committeeCode, meeting.number),
        fullDate(meeting.date, pen.locale),
        words.ratio(sumOf(meeting, 'present'), sumOf(meeting, 'members')),
        byCollege(pen, meeting),
      ]),
    }),
  ]
}

/** What the synergies bring, by status. */
export function resultsSection(pen: Pen, { impacts }: ToldReport): FileChild[] {
  const { report: words, impacts: impactWords } = pen.words.figures
  return [
    heading(pen, 1, words.results),
    ...(impacts.length === 0 ? [paragraph(pen, impactWords.none)] : impactsBlocks(pen, impacts, 2)),
  ]
}
