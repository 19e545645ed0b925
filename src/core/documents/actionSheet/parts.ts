import type { FileChild } from 'docx'
import { bullet, heading, labelled, note, paragraph } from '../../word/blocks.ts'
import { dateCell } from '../../word/amounts.ts'
import type { Pen } from '../../word/pen.ts'
import { STYLE } from '../../word/styles.ts'
import { table } from '../../word/table.ts'
import { amountCell, kindsTable, linesTable, staffTable } from '../money.ts'
import type { ToldAction, ToldFunding } from './sheet.ts'

/** A text of several lines as paragraphs. */
export const linesOf = (pen: Pen, text: string): FileChild[] =>
  text
    .split(/\r\n|[\r\n]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(pen, line))

/** A title and the text under it; nothing without text. */
export function titled(pen: Pen, title: string, text: string): FileChild[] {
  const lines = linesOf(pen, text)
  return lines.length === 0 ? [] : [heading(pen, 2, title), ...lines]
}

const orElse = (blocks: FileChild[], otherwise: FileChild): FileChild[] => (blocks.length === 0 ? [otherwise] : blocks)

/** Its ordered steps, done or not. */
export function stepsBlocks(pen: Pen, { steps }: ToldAction): FileChild[] {
  const words = pen.words.plan.sheet
  const title = heading(pen, 2, words.steps)
  if (steps.length === 0) return [title, paragraph(pen, words.noStep)]
  const done = steps.filter(({ doneOn }) => doneOn !== null).length
  return [
    title,
    note(pen, words.stepsDone(done, steps.length)),
    table(pen, {
      columns: [
        { header: words.rank, share: 8 },
        { header: words.step, share: 52 },
        { header: words.due, share: 16 },
        { header: words.state, share: 24 },
      ],
      rows: steps.map(({ title: name, dueDate, doneOn }, rank) => [
        String(rank + 1),
        name,
        dateCell(dueDate),
        doneOn === null ? words.stepToDo : words.stepDone(dateCell(doneOn)),
      ]),
    }),
  ]
}

/** Who carries it, with whom and for whom. */
export function actorsSection(pen: Pen, action: ToldAction): FileChild[] {
  const words = pen.words.plan.sheet
  const actors: [role: string, who: string | string[]][] = [
    [words.owner, action.ownerName || words.noOwner],
    [words.elected, action.electedName],
    [words.partners, action.partnerNames],
    [words.targets, action.targets],
  ]
  return [
    heading(pen, 1, words.actors),
    table(pen, {
      columns: [
        { header: words.role, share: 26 },
        { header: words.who, share: 74 },
      ],
      rows: actors.filter(([, who]) => who.length > 0).map(([role, who]) => [[{ text: role, bold: true }], who]),
    }),
  ]
}

export function aimsSection(pen: Pen, action: ToldAction): FileChild[] {
  const words = pen.words.plan.sheet
  const aims = [
    ...titled(pen, words.objectives, action.objectives),
    ...titled(pen, words.expectedResults, action.expectedResults),
    ...titled(pen, words.indicators, action.indicators),
  ]
  return [heading(pen, 1, words.aims), ...orElse(aims, paragraph(pen, words.noAim))]
}

function fundersTable(pen: Pen, { funding, audience }: ToldAction): FileChild {
  const { money: words, origins, fundingStatuses } = pen.words.plan
  const isOffice = audience === 'office'
  const funder = ({ funder: name, note: remark }: ToldFunding): string[] =>
    [name, remark].filter((text) => text.trim() !== '')
  return table(pen, {
    columns: [
      { header: words.year, share: 10 },
      { header: words.funder, share: 32 },
      { header: words.origin, share: 12 },
      ...(isOffice ? [{ header: words.status, share: 13 }] : []),
      ...(isOffice ? [{ header: words.requested, share: 14, isNumber: true }] : []),
      { header: words.granted, share: 14, isNumber: true },
      { header: words.paid, share: 14, isNumber: true },
    ],
    rows: funding.map((row) => [
      String(row.year),
      funder(row),
      origins[row.origin],
      ...(isOffice ? [row.status === null ? '' : fundingStatuses[row.status]] : []),
      ...(isOffice ? [amountCell(pen, row.requestedCents)] : []),
      amountCell(pen, row.grantedCents),
      amountCell(pen, row.paidCents),
    ]),
  })
}

/** What it costs a year, planned and real, who funds it and, for the project office, what that is made of. */
export function budgetSection(pen: Pen, action: ToldAction): FileChild[] {
  const words = pen.words.plan.sheet
  const { years, lines, funding, staff } = action
  const blocks = [
    ...(years.length === 0 ? [] : [note(pen, words.budgetNotice), kindsTable(pen, years)]),
    ...(lines.length === 0 ? [] : [heading(pen, 2, words.lines), linesTable(pen, lines)]),
    ...(funding.length === 0 ? [] : [heading(pen, 2, words.funders), fundersTable(pen, action)]),
    ...(staff.length === 0 ? [] : [heading(pen, 2, words.staff), staffTable(pen, staff)]),
  ]
  return [heading(pen, 1, words.budget), ...orElse(blocks, paragraph(pen, words.noBudget))]
}

const list = (pen: Pen, title: string, items: readonly [name: string, detail: string][]): FileChild[] =>
  items.length === 0
    ? []
    : [heading(pen, 2, title), ...items.map(([name, detail]) => bullet(pen, [{ text: name }], labelled('', detail)))]

/** What it is tied to: decisions, synergy, groups, other actions, documents. */
export function linksSection(pen: Pen, action: ToldAction): FileChild[] {
  const { sheet: words, relations } = pen.words.plan
  const { decisions, synergyLabel, groupNames, links } = action
  const lists = [
    ...list(
      pen,
      words.decisions,
      decisions.map(({ number, text }) => [`${number} – ${text}`, '']),
    ),
    ...list(pen, words.synergy, synergyLabel === '' ? [] : [[synergyLabel, '']]),
    ...list(
      pen,
      words.groups,
      groupNames.map((name) => [name, '']),
    ),
    ...list(
      pen,
      words.actions,
      action.relations.map(({ kind, number, title, status }) => [
        `${relations[kind]} : ${number} – ${title}`,
        pen.words.actionStates[status],
      ]),
    ),
    ...list(
      pen,
      words.documents,
      links.map(({ label, address }) => (label.trim() === '' ? [address, ''] : [label, address])),
    ),
  ]
  return [heading(pen, 1, words.links), ...orElse(lists, paragraph(pen, words.noLink))]
}

/** What happened, dated; of the project office. */
export function notesSection(pen: Pen, { notes, audience }: ToldAction): FileChild[] {
  const words = pen.words.plan.sheet
  if (audience !== 'office') return []
  const title = heading(pen, 1, words.notes)
  if (notes.length === 0) return [title, paragraph(pen, words.noNote, { style: STYLE.note })]
  return [
    title,
    table(pen, {
      columns: [
        { header: words.date, share: 16 },
        { header: words.note, share: 84 },
      ],
      rows: notes.map(({ date, text }) => [dateCell(date), text]),
    }),
  ]
}
