import type { ToolRow } from '../../../shared/inventory/inventory.contract.ts'
import { numericDate } from '../../../shared/typography.ts'
import { listTools } from '../../inventory/inventory.service.ts'
import { orUnknown } from '../../word/amounts.ts'
import { paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { STYLE } from '../../word/styles.ts'
import type { Cell } from '../../word/table.ts'
import type { Part } from './asked.ts'
import { toldTable } from './told.ts'

function stateCell(pen: Pen, { isTransferred, expiresOn }: ToolRow): Cell {
  const words = pen.words.inventory.tools
  return [
    [{ text: isTransferred ? words.transferred : words.toTransfer, bold: !isTransferred }],
    ...(expiresOn === null ? [] : [words.expires(numericDate(expiresOn))]),
  ]
}

/** Tools and accesses, never a password; how access is got and at which address is for the project office alone. */
export const toolsPart: Part = (pen, { db, reader, today }) => {
  const words = pen.words.inventory.tools
  const isOffice = reader.audience === 'office'
  const rows = listTools(db, today)
  if (rows.length === 0) return [paragraph(pen, words.none)]
  return [
    toldTable(pen, reader, {
      columns: [
        { header: words.tool, share: 34 },
        { header: words.holder, share: 20 },
        ...(isOffice ? [{ header: words.access, share: 28 }] : []),
        { header: words.state, share: 18 },
      ],
      rows: rows.map((row): Cell[] => [
        [
          [{ text: row.name, bold: true }],
          ...[row.purpose, isOffice ? row.address : ''].filter((text) => text.trim() !== ''),
        ],
        orUnknown(pen, row.holder),
        ...(isOffice ? [orUnknown(pen, row.access)] : []),
        stateCell(pen, row),
      ]),
    }),
    paragraph(pen, words.never, { style: STYLE.note, spacing: { before: 160 } }),
  ]
}
