import { BorderStyle, Paragraph, ShadingType, TabStopType, TextRun, type FileChild } from 'docx'
import type { Logo } from '../../shared/initiative/initiative.contract.ts'
import { paragraph } from './blocks.ts'
import { logoRun } from './logo.ts'
import type { Pen } from './pen.ts'
import { STYLE } from './styles.ts'
import { table } from './table.ts'
import { setSegments } from './text.ts'

/** What heads a document and says what it is. */
export interface Cartouche {
  logo: Logo | null
  /** Who carries the démarche: names the logo for those who do not see it. */
  carriers: string
  title: string
  subtitle: string
  /** « PROJET – version 1 »; null for documents that have no status. */
  status: string | null
}

const upper = (pen: Pen, text: string): string => text.toLocaleUpperCase(pen.locale === 'fr' ? 'fr-FR' : 'en-GB')

/** The status in capitals in a frame: it is seen without colour, in print and by a screen reader. */
const statusRun = (pen: Pen, status: string): TextRun =>
  new TextRun({
    text: ` ${setSegments([{ text: upper(pen, status) }], pen.locale)
      .map(({ text }) => text)
      .join('')} `,
    bold: true,
    color: pen.palette.ink,
    shading: { type: ShadingType.CLEAR, fill: pen.palette.tint, color: 'auto' },
    border: { style: BorderStyle.SINGLE, size: 8, space: 1, color: pen.palette.ink },
  })

/** Logo at the left and status at the right of one line, then title and subtitle. */
export function cartouche(pen: Pen, { logo, carriers, title, subtitle, status }: Cartouche): FileChild[] {
  const image = logoRun(logo, pen.words.logoAlt(carriers))
  const top =
    image === null && status === null
      ? []
      : [
          new Paragraph({
            style: STYLE.status,
            tabStops: [{ type: TabStopType.RIGHT, position: pen.width }],
            children: [
              ...(image === null ? [] : [image]),
              ...(status === null ? [] : [new TextRun({ children: ['\t'] }), statusRun(pen, status)]),
            ],
          }),
        ]
  return [...top, paragraph(pen, title, { heading: 'Title' }), paragraph(pen, subtitle, { style: STYLE.subtitle })]
}

/** A label and what it says; an empty one is left out. */
export type Fact = readonly [label: string, value: string]

/** What identifies the meeting, one fact a row; the first one, which must be there, heads the table. */
export function factsTable(pen: Pen, first: Fact, facts: readonly Fact[]): FileChild {
  return table(pen, {
    columns: [
      { header: first[0], share: 26 },
      { header: first[1], share: 74 },
    ],
    rows: facts
      .filter(([, value]) => value.trim() !== '')
      .map(([label, value]) => [[{ text: label, bold: true }], value]),
  })
}

/** Who signs: capacity, name, and room for date and signature. */
export function signatureTable(pen: Pen, signatories: readonly Fact[]): FileChild {
  const { columns } = pen.words
  return table(pen, {
    columns: [
      { header: columns.capacity, share: 26 },
      { header: columns.personOrFunction, share: 37 },
      { header: columns.dateAndSignature, share: 37 },
    ],
    rows: signatories.map(([capacity, name]) => [capacity, name, '']),
    rowHeight: 1100,
  })
}
