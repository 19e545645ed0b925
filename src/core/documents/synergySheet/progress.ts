import type { FileChild } from 'docx'
import { impactKinds, impactNatures, readinessAxes } from '../../../shared/synergies/impacts.contract.ts'
import { impactTotals, unitOf, type ImpactTotal } from '../../../shared/synergies/impacts.rules.ts'
import { decimalNumber, NO_BREAK } from '../../../shared/typography.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { bullet, heading, note, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { table, type Cell } from '../../word/table.ts'
import type { SheetImpact, SheetStep, SynergySheet } from './sheet.ts'

const impactName = (pen: Pen, { kind, label }: Pick<SheetImpact, 'kind' | 'label'>): string =>
  kind === 'other' && label.trim() !== '' ? label : pen.words.chain.impactKinds[kind]

const figure = (pen: Pen, impact: Pick<SheetImpact, 'kind' | 'unit'> & { quantity: number }): string =>
  `${decimalNumber(impact.quantity, pen.locale)}${NO_BREAK}${unitOf(impact)}`.trim()

function impactRow(pen: Pen, impact: SheetImpact): Cell[] {
  const { chain } = pen.words
  const { quantity, status, startDate, source, organisationName } = impact
  const from = [source, organisationName].filter((text) => text.trim() !== '').join(' – ')
  return [
    impactName(pen, impact),
    chain.impactStatuses[status],
    quantity === null ? chain.withheld : orUnknown(pen, dateCell(startDate)),
    orUnknown(pen, from),
    quantity === null ? chain.withheld : figure(pen, { ...impact, quantity }),
  ]
}

const isKnown = (impact: SheetImpact): impact is SheetImpact & { quantity: number } => impact.quantity !== null

/** How many figures make a total; a total without those that are withheld says so. */
function countWords(pen: Pen, impacts: readonly SheetImpact[], { status, count }: ImpactTotal): string {
  const words = pen.words.synergyPage
  const hasWithheld = impacts.some((impact) => impact.status === status && !isKnown(impact))
  return hasWithheld ? words.countedWithoutWithheld(count) : words.counted(count)
}

/** The sum of those figures of one kind, one unit and one status, where there are several: figures that are withheld are not in it. */
const totalRows = (pen: Pen, impacts: readonly SheetImpact[]): Cell[][] =>
  impactTotals(impacts.filter(isKnown))
    .filter(({ count }) => count > 1)
    .map((total) => [
      [{ text: pen.words.synergyPage.total(impactName(pen, total)), bold: true }],
      [{ text: pen.words.chain.impactStatuses[total.status], bold: true }],
      pen.words.chain.unknown,
      countWords(pen, impacts, total),
      [{ text: figure(pen, total), bold: true }],
    ])

function impactsTable(pen: Pen, impacts: readonly SheetImpact[]): FileChild {
  const words = pen.words.synergyPage
  const ofKinds = impactKinds.flatMap((kind) => {
    const ofKind = impacts.filter((impact) => impact.kind === kind)
    return [...ofKind.map((impact) => impactRow(pen, impact)), ...totalRows(pen, ofKind)]
  })
  return table(pen, {
    columns: [
      { header: words.impact, share: 28 },
      { header: words.status, share: 13 },
      { header: words.since, share: 15 },
      { header: words.source, share: 26 },
      { header: words.value, share: 18, isNumber: true },
    ],
    rows: ofKinds,
  })
}

/** By kind, what comes back every year and what comes once apart: the two are never in one table, let alone in one sum. */
export function impactsSection(pen: Pen, { impacts }: SynergySheet): FileChild[] {
  const words = pen.words.synergyPage
  const title = heading(pen, 1, words.impacts)
  if (impacts.length === 0) return [title, paragraph(pen, words.noImpact)]
  const natures = impactNatures.filter((nature) => impacts.some((impact) => impact.nature === nature))
  return [
    title,
    ...(natures.length > 1 ? [note(pen, words.impactsNotice)] : []),
    ...natures.flatMap((nature) => [
      heading(pen, 2, words[nature]),
      impactsTable(
        pen,
        impacts.filter((impact) => impact.nature === nature),
      ),
    ]),
  ]
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/**
 * The six axes with their level in words and as a bar of shaded cells. A radar would need a picture drawn by ourselves twice over
 * (Word draws SVG, others its bitmap); bars are read by a screen reader, print sharp on any printer and compare better.
 */
export function readinessSection(pen: Pen, { readiness }: SynergySheet): FileChild[] {
  const { synergyPage: words, chain } = pen.words
  const title = heading(pen, 1, words.readiness)
  if (readiness.length === 0) return [title, paragraph(pen, words.noReadiness)]
  const explained = readiness.filter((one) => one.note.trim() !== '')
  return [
    title,
    note(pen, words.readinessNotice),
    table(pen, {
      columns: [
        { header: words.axis, share: 26 },
        { header: words.readinessLevel, share: 14 },
        ...LEVELS.map((level) => ({ header: String(level), share: 5 })),
        { header: words.assessedOn, share: 15 },
      ],
      rows: readinessAxes.map((axis) => {
        const known = readiness.find((one) => one.axis === axis)
        return [
          chain.axes[axis],
          known === undefined ? words.notAssessed : words.levelOf(known.level),
          ...LEVELS.map((level): Cell => (level <= (known?.level ?? 0) ? { ground: pen.palette.accent } : '')),
          orUnknown(pen, dateCell(known?.date ?? null)),
        ]
      }),
      isWhole: true,
    }),
    ...(explained.length === 0 ? [] : [heading(pen, 2, words.readinessNotes)]),
    ...explained.map((one) =>
      bullet(pen, [{ text: words.noteOf(chain.axes[one.axis]), bold: true }, { text: one.note }]),
    ),
  ]
}

function stepCell(pen: Pen, { reason, evidenceKind, evidence }: SheetStep): Cell {
  const told = [evidenceKind === null ? '' : pen.words.chain.evidenceKinds[evidenceKind], evidence, reason].filter(
    (text) => text.trim() !== '',
  )
  return told.length === 0 ? pen.words.chain.unknown : told
}

/** Every stage that it came to, latest first, with why and where it was said. */
export function historySection(pen: Pen, { steps, audience }: SynergySheet): FileChild[] {
  const { synergyPage: words, chain } = pen.words
  if (steps.length === 0) return []
  const isOffice = audience === 'office'
  return [
    heading(pen, 1, words.history),
    table(pen, {
      columns: [
        { header: words.date, share: 14 },
        { header: words.stage, share: 18 },
        { header: words.why, share: isOffice ? 28 : 40 },
        ...(isOffice ? [{ header: words.who, share: 18 }] : []),
        { header: words.meeting, share: 22 },
      ],
      rows: steps.map((step) => [
        dateCell(step.date),
        chain.stages[step.stage],
        stepCell(pen, step),
        ...(isOffice ? [orUnknown(pen, step.who)] : []),
        orUnknown(pen, step.meetingLabel),
      ]),
    }),
  ]
}
