import type { FileChild } from 'docx'
import type { ActionRow } from '../../../shared/actions/actions.contract.ts'
import type { DecisionRow } from '../../../shared/decisions/decisions.contract.ts'
import type { AgendaItem, Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { fullDate, numericDate } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { meetingName } from '../../word/meeting.ts'
import type { Pen } from '../../word/pen.ts'
import { richText } from '../../word/richText.ts'
import { table, type Cell } from '../../word/table.ts'
import { statusSegments } from '../../word/status.ts'
import type { Segment } from '../../word/text.ts'
import { outcomeBlocks, outcomesOf } from './outcomes.ts'
import type { MinutesView } from './view.ts'

/** Where an earlier decision or action stands: its state in words, late ones marked, and the note under it. */
function stateCell(
  pen: Pen,
  row: { isLate: boolean; settledOn: string | null; progressNote: string },
  state: string,
): Cell {
  const settled = row.settledOn === null ? '' : ` ${pen.words.settledOn(numericDate(row.settledOn))}`
  const first: Segment[] = statusSegments(pen, row.isLate ? state : `${state}${settled}`, row.isLate)
  return row.progressNote.trim() === '' ? first : [first, row.progressNote]
}

const followUpTable = (pen: Pen, matter: string, rows: readonly (readonly Cell[])[]): FileChild => {
  const { columns } = pen.words
  return table(pen, {
    columns: [
      { header: columns.number, share: 20 },
      { header: matter, share: 30 },
      { header: columns.responsible, share: 18 },
      { header: columns.deadline, share: 13 },
      { header: columns.state, share: 19 },
    ],
    rows,
  })
}

const dateCell = (date: string | null): string => (date === null ? '' : numericDate(date))

const decisionRow = (pen: Pen, row: DecisionRow): Cell[] => [
  row.number,
  row.text,
  row.responsible?.label ?? '',
  dateCell(row.deadline),
  stateCell(pen, row, pen.words.decisionStates[row.status]),
]

const actionRow = (pen: Pen, row: ActionRow): Cell[] => [
  row.number,
  row.title,
  row.owner?.label ?? '',
  dateCell(row.dueDate),
  stateCell(pen, row, pen.words.actionStates[row.status]),
]

function approvalSentence(pen: Pen, { meeting, minutes }: MinutesView): string {
  const words = pen.words.minutesPage
  if (minutes.previous === null) return words.firstMeeting
  const sentence = words.approvals[meeting.approval ?? 'unknown']
  return sentence(meetingName(pen, minutes.previous), fullDate(minutes.previous.date, pen.locale))
}

const notes = (pen: Pen, view: MinutesView, item: AgendaItem): FileChild[] => [
  ...richText(pen, item.context),
  ...richText(pen, item.discussion),
  ...outcomeBlocks(pen, outcomesOf(view, item.id)),
]

const itemsFrom = (meeting: Meeting, origin: AgendaItem['origin']): AgendaItem[] =>
  meeting.agenda.filter((item) => item.origin === origin)

/** What became of the previous minutes, and where earlier decisions and actions stand. */
export function followUpSection(pen: Pen, view: MinutesView): FileChild[] {
  const words = pen.words.minutesPage
  const { columns } = pen.words
  const { followUpDecisions, followUpActions } = view.minutes
  const talks = itemsFrom(view.meeting, 'followUp').flatMap((item) => notes(pen, view, item))
  const decisions =
    followUpDecisions.length === 0
      ? []
      : [
          heading(pen, 2, words.earlierDecisions),
          followUpTable(
            pen,
            columns.decision,
            followUpDecisions.map((row) => decisionRow(pen, row)),
          ),
        ]
  const actions =
    followUpActions.length === 0
      ? []
      : [
          heading(pen, 2, words.earlierActions),
          followUpTable(
            pen,
            columns.action,
            followUpActions.map((row) => actionRow(pen, row)),
          ),
        ]
  const hasNothing = decisions.length === 0 && actions.length === 0
  return [
    heading(pen, 1, words.followUp),
    heading(pen, 2, words.approval),
    paragraph(pen, approvalSentence(pen, view)),
    ...itemsFrom(view.meeting, 'approval').flatMap((item) => notes(pen, view, item)),
    ...decisions,
    ...actions,
    ...(hasNothing && view.minutes.previous !== null ? [paragraph(pen, words.noFollowUp)] : []),
    ...(talks.length === 0 ? [] : [heading(pen, 2, words.followUpNotes), ...talks]),
  ]
}
