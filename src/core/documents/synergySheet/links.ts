import type { FileChild } from 'docx'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import { dateCell, euros, orUnknown } from '../../word/amounts.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { MUTED } from '../../word/palette.ts'
import type { Pen } from '../../word/pen.ts'
import { table, type Cell } from '../../word/table.ts'
import type { SheetFlow, SheetNeed, SynergySheet } from './sheet.ts'

/** A first line, and under it in grey what completes it. */
const withDetails = (text: string, details: readonly string[]): Cell => [
  text,
  ...details.filter((detail) => detail.trim() !== '').map((detail) => [{ text: detail, color: MUTED }]),
]

/** Who takes part, and as what; notes about a company are for the project office. */
export function companiesSection(pen: Pen, { companies, audience }: SynergySheet): FileChild[] {
  const { synergyPage: words, chain } = pen.words
  const title = heading(pen, 1, words.companies)
  if (companies.length === 0) return [title, paragraph(pen, words.noCompany)]
  const hasNotes = audience === 'office' && companies.some(({ note }) => note.trim() !== '')
  return [
    title,
    table(pen, {
      columns: [
        { header: words.company, share: 27 },
        { header: words.roles, share: 24 },
        { header: words.contact, share: 24 },
        { header: words.joinedOn, share: 13 },
        ...(hasNotes ? [{ header: words.remark, share: 20 }] : []),
      ],
      rows: companies.map((company) => [
        company.organisationName,
        company.roles.map((role) => chain.roles[role]).join(', '),
        orUnknown(pen, company.contactLabel),
        dateCell(company.joinedOn),
        ...(hasNotes ? [orUnknown(pen, company.note)] : []),
      ]),
    }),
  ]
}

function needCell(pen: Pen, { text, kind, quotation, note }: SheetNeed): Cell {
  const { synergyPage: words, chain } = pen.words
  if (text === null) return chain.withheld
  const said = quotation.trim() === '' || quotation.trim() === text.trim() ? '' : words.heard(quotation.trim())
  return withDetails(kind === 'offer' ? `${text} (${words.offer})` : text, [said, note])
}

/** The needs and offers that it answers. */
export function needsSection(pen: Pen, { needs, collectiveNeedName }: SynergySheet): FileChild[] {
  const { synergyPage: words, chain } = pen.words
  const title = heading(pen, 1, words.needs)
  const collective = collectiveNeedName === '' ? [] : [paragraph(pen, words.answersCollective(collectiveNeedName))]
  if (needs.length === 0) return [title, ...(collective.length === 0 ? [paragraph(pen, words.noNeed)] : collective)]
  const orWithheld = (need: SheetNeed, value: string): string =>
    need.text === null ? chain.withheld : orUnknown(pen, value)
  return [
    title,
    ...collective,
    table(pen, {
      columns: [
        { header: words.company, share: 24 },
        { header: words.need, share: 40 },
        { header: words.theme, share: 18 },
        { header: words.intensity, share: 15 },
        { header: words.recurrence, share: 15 },
      ],
      rows: needs.map((need) => [
        need.organisationName,
        needCell(pen, need),
        orWithheld(need, need.themeName),
        orWithheld(need, need.intensity === null ? '' : chain.intensities[need.intensity]),
        orWithheld(need, need.recurrence === null ? '' : chain.recurrences[need.recurrence]),
      ]),
    }),
  ]
}

/** What a flow costs its company in a year, or what it brings in. */
function costLine(pen: Pen, { yearlyCostCents }: SheetFlow): string {
  const words = pen.words.synergyPage
  if (yearlyCostCents === null) return ''
  return yearlyCostCents < 0 ? words.earns(euros(pen, -yearlyCostCents)) : words.cost(euros(pen, yearlyCostCents))
}

function flowCell(pen: Pen, flow: SheetFlow): Cell {
  const { synergyPage: words, chain } = pen.words
  const isSaid = flow.termName.toLocaleLowerCase(pen.locale) === flow.label.trim().toLocaleLowerCase(pen.locale)
  const what = [isSaid ? '' : flow.termName, flow.form === null ? '' : chain.forms[flow.form]]
    .filter(Boolean)
    .join(', ')
  const agreed = flow.sharingAgreedOn === null ? '' : words.agreed(dateCell(flow.sharingAgreedOn))
  return withDetails(flow.label, [what === '' ? '' : `(${what})`, costLine(pen, flow), agreed])
}

function flowRow(pen: Pen, flow: SheetFlow): Cell[] {
  const { chain } = pen.words
  const start = [flow.organisationName, chain.directions[flow.direction]]
  if (flow.isWithheld) return [...start, chain.withheld, chain.withheld, chain.withheld, chain.withheld]
  return [
    ...start,
    flowCell(pen, flow),
    orUnknown(pen, quantityWords(flow, pen.locale)),
    orUnknown(pen, flow.counterpart),
    orUnknown(pen, flow.constraints),
  ]
}

/** What enters and leaves the companies; what is withheld says so in each cell. */
export function flowsSection(pen: Pen, { flows }: SynergySheet): FileChild[] {
  const words = pen.words.synergyPage
  const title = heading(pen, 1, words.flows)
  if (flows.length === 0) return [title, paragraph(pen, words.noFlow)]
  return [
    title,
    table(pen, {
      columns: [
        { header: words.company, share: 20 },
        { header: words.direction, share: 11 },
        { header: words.flow, share: 24 },
        { header: words.quantity, share: 15 },
        { header: words.counterpart, share: 16 },
        { header: words.constraints, share: 16 },
      ],
      rows: flows.map((flow) => flowRow(pen, flow)),
    }),
  ]
}
