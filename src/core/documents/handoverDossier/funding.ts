import type { FileChild } from 'docx'
import type { ContractRow } from '../../../shared/inventory/inventory.contract.ts'
import { numericDate } from '../../../shared/typography.ts'
import { listContracts } from '../../inventory/inventory.service.ts'
import { listDuties, listReports } from '../../reports/reports.service.ts'
import { dateCell, euros, orUnknown } from '../../word/amounts.ts'
import type { Content } from '../../word/blocks.ts'
import { ALERT } from '../../word/palette.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import { budgetBlocks } from '../actionPlan/budget.ts'
import { readToldPlan } from '../actionPlan/read.ts'
import type { Asked, Part } from './asked.ts'
import { internalNote, titledTable } from './told.ts'

function termCell(pen: Pen, { startOn, endOn, daysLeft }: ContractRow): Cell {
  const words = pen.words.inventory.funding
  return [
    orUnknown(pen, words.until(dateCell(startOn), dateCell(endOn))),
    ...(daysLeft === null ? [] : [words.daysLeft(daysLeft)]),
  ]
}

/** Contracts and agreements, the first to end first; what they cost is for the project office. */
function contractsTable(pen: Pen, { db, reader, today }: Asked): FileChild[] {
  const words = pen.words.inventory.funding
  const amount = ({ amountCents }: ContractRow): string[] =>
    amountCents === null || reader.audience !== 'office' ? [] : [words.amount(euros(pen, amountCents))]
  return titledTable(pen, reader, {
    title: words.contracts,
    none: words.noContract,
    columns: [
      { header: words.contract, share: 32 },
      { header: words.with, share: 18 },
      { header: words.term, share: 22 },
      { header: words.obligations, share: 28 },
    ],
    rows: listContracts(db, today).map((row): Cell[] => [
      [[{ text: row.name, bold: true }], ...[row.reference].filter((text) => text.trim() !== ''), ...amount(row)],
      orUnknown(
        pen,
        reader.nameOf({ organisationId: row.organisationId, contactId: null, label: row.organisationName }),
      ),
      termCell(pen, row),
      orUnknown(pen, row.obligations),
    ]),
  })
}

const dueLines = (pen: Pen, dueOn: string | null, isLate: boolean): Content[] => [
  ...(isLate ? [[{ text: pen.words.late, bold: true, color: ALERT }]] : []),
  dueOn === null ? pen.words.chain.unknown : numericDate(dueOn),
]

/** What funders still expect besides reports. */
function dutiesTable(pen: Pen, { db, reader, today }: Asked): FileChild[] {
  const words = pen.words.inventory.funding
  const open = listDuties(db, today).filter(({ doneOn }) => doneOn === null)
  return titledTable(pen, reader, {
    title: words.duties,
    none: words.noDuty,
    columns: [
      { header: words.duty, share: 54 },
      { header: words.funder, share: 28 },
      { header: words.due, share: 18 },
    ],
    rows: open.map(({ organisationId, organisationName, label, note, dueOn, isLate }): Cell[] => [
      [[{ text: label, bold: true }], ...[internalNote(reader, note)].filter((text) => text !== '')],
      reader.nameOf({ organisationId, contactId: null, label: organisationName }),
      dueLines(pen, dueOn, isLate),
    ]),
  })
}

/** Reports to funders, sent and to send, with how far their evidence is. */
function reportsTable(pen: Pen, { db, reader, today }: Asked): FileChild[] {
  const words = pen.words.inventory.funding
  return titledTable(pen, reader, {
    title: words.reports,
    none: words.noReport,
    columns: [
      { header: words.report, share: 36 },
      { header: words.funder, share: 24 },
      { header: words.evidence, share: 16 },
      { header: pen.words.inventory.state, share: 24 },
    ],
    rows: listReports(db, today).map((row): Cell[] => [
      [[{ text: row.title, bold: true }], words.until(numericDate(row.from), numericDate(row.to))],
      orUnknown(
        pen,
        reader.nameOf({ organisationId: row.organisationId, contactId: null, label: row.organisationName }),
      ),
      words.outOf(row.evidenceReady, row.evidenceAsked),
      row.sentOn === null
        ? [words.toSend, ...dueLines(pen, row.dueOn, row.isLate)]
        : words.sent(numericDate(row.sentOn)),
    ]),
  })
}

/** What the démarche costs and who pays, what binds it, and what its funders expect. */
export const fundingPart: Part = (pen, asked) => [
  ...budgetBlocks(pen, readToldPlan(asked.db, asked)),
  ...contractsTable(pen, asked),
  ...dutiesTable(pen, asked),
  ...reportsTable(pen, asked),
]
