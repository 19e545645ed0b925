import type { FileChild } from 'docx'
import { numericDate } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { signatureTable } from '../../word/cartouche.ts'
import type { Pen } from '../../word/pen.ts'
import type { Asked, Part } from './asked.ts'
import { toldLines, toldTable, toldText } from './told.ts'

const EMPTY_BOX = '☐'
const CHECKED_BOX = '☒'

/** Every other part with boxes to tick; all ticked once the whole was accepted without reserves. */
function checklist(pen: Pen, { reader, handover }: Asked): FileChild {
  const { handover: words } = pen.words
  const { reception } = words
  const isWhole = handover.isAccepted && handover.reserves.trim() === ''
  return toldTable(pen, reader, {
    columns: [
      { header: pen.words.columns.rank, share: 7 },
      { header: reception.part, share: 42 },
      { header: reception.accepted, share: 12 },
      { header: reception.withReserves, share: 17 },
      { header: reception.remark, share: 22 },
    ],
    rows: handover.parts.flatMap((part, at) =>
      part === 'reception'
        ? []
        : [[String(at + 1), words.parts[part], isWhole ? CHECKED_BOX : EMPTY_BOX, EMPTY_BOX, '']],
    ),
    isWhole: true,
  })
}

const acceptance = (pen: Pen, { handover }: Asked): string => {
  const { reception } = pen.words.handover
  if (!handover.isAccepted) return reception.notAccepted
  const date = handover.acceptedOn === null ? '' : numericDate(handover.acceptedOn)
  return handover.reserves.trim() === '' ? reception.acceptedOn(date) : reception.acceptedWithReserves(date)
}

/** What the incoming person accepts, with which reserves, the three signatures, and who receives a copy. */
export const receptionPart: Part = (pen, asked) => {
  const { handover, reader } = asked
  const { reception: words, people } = pen.words.handover
  const copies = toldText(reader, handover.copies.trim())
  return [
    paragraph(pen, acceptance(pen, asked)),
    ...(handover.parts.some((part) => part !== 'reception') ? [checklist(pen, asked)] : []),
    heading(pen, 2, words.reserves),
    ...toldLines(pen, reader, { text: handover.reserves, none: words.noReserve }),
    heading(pen, 2, words.signatures),
    signatureTable(pen, [
      [people.outgoing, handover.outgoingLabel],
      [people.incoming, handover.incomingLabel],
      [people.hierarchy, handover.hierarchyLabel],
    ]),
    paragraph(pen, copies === '' ? words.noCopy : words.copies(copies), { spacing: { before: 160 } }),
  ]
}
