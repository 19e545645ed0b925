import type { FileChild } from 'docx'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { numericDate } from '../../../shared/typography.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { STYLE } from '../../word/styles.ts'
import { table, type TableContent } from '../../word/table.ts'
import { linesOf } from '../actionSheet/parts.ts'
import type { Reader } from '../reader.ts'
import type { Asked } from './asked.ts'
import type { LatestExchange, Person } from './dossier.queries.ts'

/** A text as this reader may read it. */
export const toldText = ({ scrub }: Reader, text: string): string => scrub({ text }).text

/** Internal notes stay with the project office (docs/decisions/009 and 013). */
export const internalNote = ({ audience }: Reader, note: string): string => (audience === 'office' ? note.trim() : '')

/** A table of what this reader may read: whatever stands in a cell goes through here, a row at a time, in which few names can stand. */
export const toldTable = (pen: Pen, { scrub }: Reader, content: TableContent): FileChild =>
  table(pen, { ...content, rows: content.rows.map((row) => scrub(row)) })

/** A text of several lines, or a sentence that there is none. */
export function toldLines(pen: Pen, reader: Reader, { text, none }: { text: string; none: string }): FileChild[] {
  const lines = linesOf(pen, toldText(reader, text))
  return lines.length === 0 ? [paragraph(pen, none)] : lines
}

/** What is said under a table. */
export const tableNote = (pen: Pen, text: string): FileChild[] => [
  paragraph(pen, text, { style: STYLE.note, spacing: { before: 120 } }),
]

interface Titled extends TableContent {
  title: string
  /** What is said where there is no row. */
  none: string
  /** What is said of all rows, above them. */
  lead?: string
  /** How many more there are of which nothing is told, to this reader or to anyone: then nobody says that there is none. */
  rest?: { count: number; told: (count: number) => string }
}

/** A heading with a table under it, or with a sentence that there is nothing, and how many are left out. */
export function titledTable(
  pen: Pen,
  reader: Reader,
  { title, none, lead = '', rest, ...content }: Titled,
): FileChild[] {
  const leftOut = rest === undefined || rest.count === 0 ? [] : tableNote(pen, rest.told(rest.count))
  const told = [
    ...(lead === '' ? [] : [note(pen, toldText(reader, lead))]),
    toldTable(pen, reader, content),
    ...leftOut,
  ]
  const nothing = leftOut.length === 0 ? [paragraph(pen, none)] : leftOut
  return [heading(pen, 2, title), ...(content.rows.length === 0 ? nothing : told)]
}

/** Who follows most of them: named once rather than on each line; nobody where no one follows more than half. */
export function usualOf(labels: readonly string[]): string {
  const groups = [...Map.groupBy(labels, (label) => label)]
  return groups.find(([label, all]) => label !== '' && all.length > 2 && all.length * 2 > labels.length)?.[0] ?? ''
}

/**
 * « Marie Roux, directrice », m.roux@exemple.fr, 05 65 00 00 00, a line each: how to reach them is for the project office alone, and who they are is
 * for nobody outside the démarche, who reads their function.
 */
export function reachLines(
  { reader, handover }: Asked,
  person: Pick<Person, 'firstName' | 'lastName' | 'jobTitle' | 'email' | 'phone'>,
): string[] {
  const reach = reader.audience === 'office' ? [person.email, person.phone] : []
  return [handover.audience === 'public' ? person.jobTitle : contactLabel(person), ...reach].filter(
    (text) => text.trim() !== '',
  )
}

/** « Appel du 12/03/2026 », and for the project office what was said. */
export function exchangeText(pen: Pen, { audience }: Reader, { kind, date, summary }: LatestExchange): string {
  const { exchange, exchangeKinds } = pen.words.handover
  return exchange(exchangeKinds[kind], numericDate(date), audience === 'office' ? summary.trim() : '')
}
