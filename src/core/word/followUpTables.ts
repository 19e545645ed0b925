import type { FileChild } from 'docx'
import type { ActionRow } from '../../shared/actions/actions.contract.ts'
import type { DecisionRow } from '../../shared/decisions/decisions.contract.ts'
import { numericDate } from '../../shared/typography.ts'
import { heading } from './blocks.ts'
import type { Pen } from './pen.ts'
import { statusSegments } from './status.ts'
import { table, type Cell } from './table.ts'

/** Where an earlier decision or action stands: its state in words, late ones marked, and the note under it. */
function stateCell(
  pen: Pen,
  row: { isLate: boolean; settledOn: string | null; progressNote: string },
  state: string,
): Cell {
  const settled = row.settledOn === null ? '' : ` ${pen.words.settledOn(numericDate(row.settledOn))}`
  const first = statusSegments(pen, row.isLate ? state : `${state}${settled}`, row.isLate)
  return row.progressNote.trim() === '' ? first : [first, row.progressNote]
}

const followUpTable = (pen: Pen, matter: string, rows: readonly (readonly Cell[])[]): FileChild => {
  const { columns } = pen.words
  return table(pen, {
    columns: [
      { header: columns.number, share: 19 },
      { header: matter, share: 28 },
      { header: columns.responsible, share: 17 },
      { header: columns.deadline, share: 12 },
      { header: columns.state, share: 24 },
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

const underHeading = (pen: Pen, title: string, content: { matter: string; rows: readonly (readonly Cell[])[] }) =>
  content.rows.length === 0 ? [] : [heading(pen, 2, title), followUpTable(pen, content.matter, content.rows)]

/** What a body decided earlier and goes through again: decisions, then actions, each under its heading; nothing when there is none. */
export function followUpTables(
  pen: Pen,
  { decisions, actions }: { decisions: readonly DecisionRow[]; actions: readonly ActionRow[] },
): FileChild[] {
  const { columns, minutesPage } = pen.words
  return [
    ...underHeading(pen, minutesPage.earlierDecisions, {
      matter: columns.decision,
      rows: decisions.map((row) => decisionRow(pen, row)),
    }),
    ...underHeading(pen, minutesPage.earlierActions, {
      matter: columns.action,
      rows: actions.map((row) => actionRow(pen, row)),
    }),
  ]
}
