import type { FileChild } from 'docx'
import type { FlowDirection, FlowRow } from '../../../shared/flows/flows.contract.ts'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import type { NeedKind, NeedRow } from '../../../shared/needs/needs.contract.ts'
import { euros, orUnknown } from '../../word/amounts.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { table, type Cell } from '../../word/table.ts'
import type { InterviewReportView } from './view.ts'

function needsTable(pen: Pen, needs: readonly NeedRow[]): FileChild {
  const { interviewPage: words, chain } = pen.words
  return table(pen, {
    columns: [
      { header: words.theme, share: 20 },
      { header: words.words, share: 38 },
      { header: words.intensity, share: 13 },
      { header: words.recurrence, share: 14 },
      { header: words.level, share: 15 },
    ],
    rows: needs.map((need) => [
      orUnknown(pen, need.themeName),
      need.text,
      orUnknown(pen, need.intensity === null ? '' : chain.intensities[need.intensity]),
      orUnknown(pen, need.recurrence === null ? '' : chain.recurrences[need.recurrence]),
      chain.levels[need.confidentiality],
    ]),
  })
}

/** What the company looks for and what it could share, with the level of each. */
export function needsSection(pen: Pen, { needs }: InterviewReportView): FileChild[] {
  const words = pen.words.interviewPage
  const part = (kind: NeedKind, title: string): FileChild[] => {
    const rows = needs.filter((need) => need.kind === kind)
    return rows.length === 0 ? [] : [heading(pen, 2, title), needsTable(pen, rows)]
  }
  return [
    heading(pen, 1, words.collected),
    ...(needs.length === 0 ? [paragraph(pen, words.nothingCollected)] : []),
    ...part('need', words.needs),
    ...part('offer', words.offers),
  ]
}

/** What a flow costs the company, or what it brings in. */
function costCell(pen: Pen, { yearlyCostCents }: FlowRow): string {
  if (yearlyCostCents === null) return pen.words.chain.unknown
  return yearlyCostCents < 0 ? pen.words.interviewPage.earns(euros(pen, -yearlyCostCents)) : euros(pen, yearlyCostCents)
}

/** The company's words, then the term and the form where they add something. */
function flowCell(pen: Pen, flow: FlowRow): Cell {
  const isSaid = flow.termName.toLocaleLowerCase(pen.locale) === flow.label.trim().toLocaleLowerCase(pen.locale)
  const detail = [isSaid ? '' : flow.termName, flow.form === null ? '' : pen.words.chain.forms[flow.form]]
    .filter(Boolean)
    .join(', ')
  return detail === '' ? flow.label : [flow.label, `(${detail})`]
}

function flowsTable(pen: Pen, direction: FlowDirection, flows: readonly FlowRow[]): FileChild {
  const { interviewPage: words, chain } = pen.words
  return table(pen, {
    columns: [
      { header: words.flow, share: 23 },
      { header: words.quantity, share: 15 },
      { header: direction === 'out' ? words.outlet : words.supplier, share: 17 },
      { header: words.cost, share: 14 },
      { header: words.constraints, share: 17 },
      { header: words.level, share: 14 },
    ],
    rows: flows.map((flow) => [
      flowCell(pen, flow),
      orUnknown(pen, quantityWords(flow, pen.locale)),
      orUnknown(pen, flow.counterpart),
      costCell(pen, flow),
      orUnknown(pen, flow.constraints),
      chain.levels[flow.confidentiality],
    ]),
  })
}

/** What leaves the company and what enters it, with its own costs: they are its own data. */
export function flowsSection(pen: Pen, { flows }: InterviewReportView): FileChild[] {
  const words = pen.words.interviewPage
  const part = (direction: FlowDirection, title: string): FileChild[] => {
    const rows = flows.filter((flow) => flow.direction === direction)
    return rows.length === 0 ? [] : [heading(pen, 2, title), flowsTable(pen, direction, rows)]
  }
  return [
    heading(pen, 1, words.flows),
    ...(flows.length === 0 ? [paragraph(pen, words.noFlow)] : []),
    ...part('out', words.out),
    ...part('in', words.in),
  ]
}
