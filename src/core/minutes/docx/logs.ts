import type { FileChild } from 'docx'
import { numericDate } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { richText } from '../../word/richText.ts'
import { table } from '../../word/table.ts'
import { figuresBlocks } from './figures.ts'
import type { MinutesView } from './view.ts'

const dateCell = (date: string | null): string => (date === null ? '' : numericDate(date))

/** Where the démarche stands: what the officer wrote, milestones, decisions and actions done of all, then the figures of the dashboard. */
export function progressSection(pen: Pen, view: MinutesView): FileChild[] {
  const { meeting, committee, dashboard } = view
  const { progress } = view.minutes
  const words = pen.words.minutesPage
  const { columns } = pen.words
  const counts = [
    { name: words.milestones(progress.phaseName), done: progress.milestonesDone, total: progress.milestonesTotal },
    { name: words.decisionsFollowed, done: progress.decisionsDone, total: progress.decisionsTotal },
    { name: words.actionsFollowed(progress.actionsLate), done: progress.actionsDone, total: progress.actionsTotal },
  ].filter(({ total }) => total > 0)
  const percent = new Intl.NumberFormat(pen.locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent' })
  const text = richText(pen, meeting.progress)
  const figures = figuresBlocks(pen, committee.kind, dashboard)
  return [
    heading(pen, 1, words.progress),
    ...text,
    ...(counts.length === 0
      ? []
      : [
          table(pen, {
            columns: [
              { header: columns.progress, share: 61 },
              { header: columns.done, share: 13, isNumber: true },
              { header: columns.total, share: 13, isNumber: true },
              { header: columns.share, share: 13, isNumber: true },
            ],
            rows: counts.map(({ name, done, total }) => [
              name,
              String(done),
              String(total),
              percent.format(done / total),
            ]),
          }),
        ]),
    ...figures,
    ...(text.length === 0 && counts.length === 0 && figures.length === 0 ? [paragraph(pen, words.noProgress)] : []),
  ]
}

/** All the decisions, then all the actions of the meeting, to be read alone. */
export function logsSection(pen: Pen, { minutes }: MinutesView): FileChild[] {
  const words = pen.words.minutesPage
  const { columns } = pen.words
  const decisionLog = table(pen, {
    columns: [
      { header: columns.number, share: 20 },
      { header: columns.decision, share: 32 },
      { header: columns.responsible, share: 18 },
      { header: columns.means, share: 17 },
      { header: columns.deadline, share: 13 },
    ],
    rows: minutes.decisions.map((one) => [
      one.number,
      one.text,
      one.responsible?.label ?? '',
      one.means,
      dateCell(one.deadline),
    ]),
  })
  const actionTable = table(pen, {
    columns: [
      { header: columns.number, share: 20 },
      { header: columns.action, share: 32 },
      { header: columns.responsible, share: 20 },
      { header: columns.deadline, share: 13 },
      { header: columns.state, share: 15 },
    ],
    rows: minutes.actions.map((one) => [
      one.number,
      one.description.trim() === '' ? one.title : [one.title, one.description],
      one.owner?.label ?? '',
      dateCell(one.dueDate),
      pen.words.actionStates[one.status],
    ]),
  })
  return [
    heading(pen, 1, words.logs),
    heading(pen, 2, words.decisionLog),
    minutes.decisions.length === 0 ? paragraph(pen, words.noDecision) : decisionLog,
    heading(pen, 2, words.actionTable),
    minutes.actions.length === 0 ? paragraph(pen, words.noAction) : actionTable,
  ]
}
