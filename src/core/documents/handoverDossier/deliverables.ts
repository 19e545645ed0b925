import type { DeliverableRow } from '../../../shared/inventory/inventory.contract.ts'
import { isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { listDeliverables } from '../../inventory/inventory.service.ts'
import { orUnknown } from '../../word/amounts.ts'
import { paragraph } from '../../word/blocks.ts'
import { ALERT } from '../../word/palette.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import type { Part } from './asked.ts'
import { filesOfDeliverables, formatLines, isMethod, keptLines, nameLines, stateText } from './inventory.ts'
import { titledTable } from './told.ts'

function stateCell(pen: Pen, row: DeliverableRow): Cell {
  const words = pen.words.inventory.deliverables
  return [
    ...(row.isLate ? [[{ text: pen.words.late, bold: true, color: ALERT }]] : []),
    stateText(pen, row),
    ...(row.reserve.trim() === '' ? [] : [words.reserve(row.reserve)]),
  ]
}

/** Data and deliverables: what is still owed, methods too, then what was received, with its reserves and where it is kept. */
export const deliverablesPart: Part = (pen, { db, reader, today }) => {
  const words = pen.words.inventory
  const filesOf = filesOfDeliverables(db)
  const all = listDeliverables(db, today)
  if (all.length === 0) return [paragraph(pen, words.deliverables.none)]
  const owed = all.filter(({ state }) => isOwed(state))
  const columns = [
    { header: words.name, share: 27 },
    { header: words.format, share: 20 },
    { header: words.state, share: 27 },
    { header: words.kept, share: 26 },
  ]
  const rowOf = (row: DeliverableRow): Cell[] => [
    nameLines(pen, reader, row),
    formatLines(pen, row),
    stateCell(pen, row),
    keptLines(pen, reader, { place: row.place, files: filesOf(row.id) }),
  ]
  return [
    paragraph(pen, words.deliverables.owed(owed.length)),
    ...titledTable(pen, reader, {
      title: words.deliverables.owedTitle,
      none: words.deliverables.noneOwed,
      columns: [...columns.slice(0, 3), { header: words.deliverables.from, share: 26 }],
      rows: owed.map((row): Cell[] => [...rowOf(row).slice(0, 3), orUnknown(pen, row.organisationName)]),
    }),
    ...titledTable(pen, reader, {
      title: words.deliverables.received,
      none: words.deliverables.noneReceived,
      columns,
      rows: all.filter((row) => row.state === 'received' && !isMethod(row)).map(rowOf),
    }),
  ]
}
