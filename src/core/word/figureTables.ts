import type { FileChild } from 'docx'
import { figureNumber, figureText } from '../../shared/charts/charts.words.ts'
import type { DatedValue, ImpactSum, IndicatorRow } from '../../shared/indicators/indicators.contract.ts'
import { impactStatuses, type impactNatures } from '../../shared/synergies/impacts.contract.ts'
import { decimalNumber, numericDate } from '../../shared/typography.ts'
import { heading, note } from './blocks.ts'
import { MUTED } from './palette.ts'
import type { Pen } from './pen.ts'
import { table, type Cell } from './table.ts'

/** Without its unit, which stands beside the name. */
const valueText = (pen: Pen, value: number | null, { decimals }: { decimals: number }): string =>
  value === null ? pen.words.figures.indicators.unknown : figureNumber(value, decimals, pen.locale)

const nameCell = ({ name, unit }: { name: string; unit: string }): Cell =>
  unit.trim() === '' ? name : [{ text: name }, { text: ` (${unit})`, color: MUTED }]

const datedText = (pen: Pen, dated: DatedValue | null, figure: { decimals: number }): string =>
  dated === null
    ? pen.words.figures.indicators.unknown
    : pen.words.figures.indicators.on(valueText(pen, dated.value, figure), numericDate(dated.date))

const isReached = ({ value, target, direction }: IndicatorRow): boolean => {
  if (value === null || target === null || direction === 'neutral') return false
  return direction === 'up' ? value >= target.value : value <= target.value
}

function targetCell(pen: Pen, figure: IndicatorRow): Cell {
  const text = datedText(pen, figure.target, figure)
  return isReached(figure)
    ? [{ text }, { text: `, ${pen.words.figures.indicators.reached}`, bold: true, color: pen.palette.ink }]
    : text
}

function trendWord(pen: Pen, { value, previous }: IndicatorRow): string {
  const words = pen.words.figures.indicators
  if (value === null || previous === null) return words.unknown
  if (value === previous.value) return words.same
  return value > previous.value ? words.up : words.down
}

/** Each indicator with its value, its target and what it was before. */
export function indicatorsTable(pen: Pen, figures: readonly IndicatorRow[]): FileChild {
  const words = pen.words.figures.indicators
  return table(pen, {
    columns: [
      { header: words.name, share: 31 },
      { header: words.value, share: 11, isNumber: true },
      { header: words.target, share: 23, isNumber: true },
      { header: words.before, share: 23, isNumber: true },
      { header: words.trend, share: 12, isNumber: true },
    ],
    rows: figures.map((figure): Cell[] => [
      nameCell(figure),
      [{ text: valueText(pen, figure.value, figure), bold: true }],
      targetCell(pen, figure),
      datedText(pen, figure.previous, figure),
      trendWord(pen, figure),
    ]),
  })
}

/** The same in few words: what it is worth and should be. */
export function shortIndicatorsTable(pen: Pen, figures: readonly IndicatorRow[]): FileChild {
  const words = pen.words.figures.indicators
  return table(pen, {
    columns: [
      { header: words.name, share: 52 },
      { header: words.value, share: 22, isNumber: true },
      { header: words.target, share: 26, isNumber: true },
    ],
    rows: figures.map((figure): Cell[] => [
      nameCell(figure),
      [{ text: valueText(pen, figure.value, figure), bold: true }],
      targetCell(pen, figure),
    ]),
  })
}

/** What an indicator was at the start and at the end of a period, and by how much it changed. */
export interface Difference {
  name: string
  unit: string
  decimals: number
  before: number | null
  after: number | null
}

/** « +3 », « −2 »: with the sign that is set, not typed. */
const signed = (pen: Pen, { before, after, decimals }: Difference): string => {
  if (before === null || after === null) return pen.words.figures.indicators.unknown
  const change = after - before
  const text = figureNumber(Math.abs(change), decimals, pen.locale)
  if (Number(change.toFixed(decimals)) === 0) return text
  return `${change > 0 ? '+' : '\u2212'}${text}`
}

/** Counters at both ends of a period. */
export function differencesTable(
  pen: Pen,
  heads: { name: string; before: string; after: string },
  rows: readonly Difference[],
): FileChild {
  return table(pen, {
    columns: [
      { header: heads.name, share: 43 },
      { header: heads.before, share: 19, isNumber: true },
      { header: heads.after, share: 19, isNumber: true },
      { header: pen.words.figures.report.difference, share: 19, isNumber: true },
    ],
    rows: rows.map((row): Cell[] => [
      nameCell(row),
      valueText(pen, row.before, row),
      [{ text: valueText(pen, row.after, row), bold: true }],
      signed(pen, row),
    ]),
  })
}

function impactsTable(pen: Pen, sums: readonly ImpactSum[]): FileChild {
  const { figures, chain } = pen.words
  const statuses = impactStatuses.filter((status) =>
    sums.some(({ byStatus }) => byStatus.some((sum) => sum.status === status)),
  )
  return table(pen, {
    columns: [
      { header: figures.impacts.impact, share: 34 },
      { header: figures.impacts.unit, share: 14 },
      ...statuses.map((status) => ({ header: chain.impactStatuses[status], share: 13, isNumber: true })),
    ],
    rows: sums.map(({ kind, label, unit, byStatus }) => [
      kind === 'other' && label.trim() !== '' ? label : chain.impactKinds[kind],
      unit,
      ...statuses.map((status) => {
        const sum = byStatus.find((one) => one.status === status)
        return sum === undefined ? '' : decimalNumber(sum.quantity, pen.locale)
      }),
    ]),
  })
}

/** Sums of impacts by status: annual and one-off ones in tables of their own, never together. */
export function impactsBlocks(pen: Pen, sums: readonly ImpactSum[], level: 2 | 3): FileChild[] {
  const words = pen.words.figures.impacts
  const ofNature = (nature: (typeof impactNatures)[number], title: string): FileChild[] => {
    const told = sums.filter((sum) => sum.nature === nature)
    return told.length === 0 ? [] : [heading(pen, level, title), impactsTable(pen, told)]
  }
  return [note(pen, words.notice), ...ofNature('annual', words.annual), ...ofNature('oneOff', words.oneOff)]
}

/** « 62 % » of thousandths. */
export const percentOf = (pen: Pen, thousandths: number): string =>
  figureText(thousandths / 10, { unit: '%', decimals: thousandths % 10 === 0 ? 0 : 1 }, pen.locale)

/** Hundredths of full-time equivalents: « 0,25 ». */
export const fteText = (pen: Pen, hundredths: number): string => figureNumber(hundredths / 100, 2, pen.locale)
