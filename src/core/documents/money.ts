import type { FileChild } from 'docx'
import { budgetKinds, type Amounts, type BudgetLine, type StaffLine } from '../../shared/budget/budget.contract.ts'
import { plannedAndActual } from '../../shared/budget/budget.rules.ts'
import { decimalNumber } from '../../shared/typography.ts'
import { euros } from '../word/amounts.ts'
import type { Pen } from '../word/pen.ts'
import { table, type Cell, type Column } from '../word/table.ts'

/** A sum; empty where nothing is known. */
export const amountCell = (pen: Pen, cents: number | null): string => (cents === null ? '' : euros(pen, cents))

const fteCell = (pen: Pen, hundredths: number | null): string =>
  hundredths === null ? '' : decimalNumber(hundredths / 100, pen.locale)

const NOTHING: Amounts = { operatingPlanned: 0, operatingActual: 0, investmentPlanned: 0, investmentActual: 0 }

const add = (one: Amounts, other: Amounts): Amounts => ({
  operatingPlanned: one.operatingPlanned + other.operatingPlanned,
  operatingActual: one.operatingActual + other.operatingActual,
  investmentPlanned: one.investmentPlanned + other.investmentPlanned,
  investmentActual: one.investmentActual + other.investmentActual,
})

function amountCells(pen: Pen, amounts: Amounts): string[] {
  const total = plannedAndActual(amounts, 'total')
  return [
    amounts.operatingPlanned,
    amounts.operatingActual,
    amounts.investmentPlanned,
    amounts.investmentActual,
    total.planned,
    total.actual,
  ].map((cents) => euros(pen, cents))
}

const bold = (cells: readonly string[]): Cell[] => cells.map((text) => [{ text, bold: true }])

export interface AmountsRow {
  name: string
  amounts: Amounts
}

/** Planned and spent, operating and investment apart, a row each; their total last where there are several. */
export function amountsTable(pen: Pen, head: Column, rows: readonly AmountsRow[]): FileChild {
  const words = pen.words.plan.money
  const total = rows.map(({ amounts }) => amounts).reduce(add, NOTHING)
  return table(pen, {
    columns: [
      head,
      ...[
        words.operatingPlanned,
        words.operatingActual,
        words.investmentPlanned,
        words.investmentActual,
        words.totalPlanned,
        words.totalActual,
      ].map((header) => ({ header, share: 15, isNumber: true })),
    ],
    rows: [
      ...rows.map(({ name, amounts }): Cell[] => [name, ...amountCells(pen, amounts)]),
      ...(rows.length < 2 ? [] : [bold([words.total, ...amountCells(pen, total)])]),
    ],
  })
}

/** The same on an upright page: what each makes in all, both kinds of spending together. */
export function totalsTable(pen: Pen, head: string, rows: readonly AmountsRow[]): FileChild {
  const words = pen.words.plan.money
  const cells = (amounts: Amounts): string[] => {
    const { planned, actual } = plannedAndActual(amounts, 'total')
    return [euros(pen, planned), euros(pen, actual)]
  }
  const total = rows.map(({ amounts }) => amounts).reduce(add, NOTHING)
  return table(pen, {
    columns: [
      { header: head, share: 56 },
      { header: words.planned, share: 22, isNumber: true },
      { header: words.actual, share: 22, isNumber: true },
    ],
    rows: [
      ...rows.map(({ name, amounts }): Cell[] => [name, ...cells(amounts)]),
      ...(rows.length < 2 ? [] : [bold([words.total, ...cells(total)])]),
    ],
  })
}

/** Years in order, a row each. */
export const yearsTable = (pen: Pen, years: readonly { year: number; amounts: Amounts }[]): FileChild =>
  amountsTable(
    pen,
    { header: pen.words.plan.money.year, share: 12 },
    years.map(({ year, amounts }) => ({ name: String(year), amounts })),
  )

/** Years in order on an upright page: a row a kind of spending, and what both make together. */
export function kindsTable(pen: Pen, years: readonly { year: number; amounts: Amounts }[]): FileChild {
  const { money: words, budgetKinds: names } = pen.words.plan
  const row = (name: string, sums: { planned: number; actual: number }): string[] => [
    name,
    euros(pen, sums.planned),
    euros(pen, sums.actual),
  ]
  const rowsOf = ({ year, amounts }: { year: number; amounts: Amounts }): Cell[][] => {
    const kinds = budgetKinds.flatMap((kind) => {
      const sums = plannedAndActual(amounts, kind)
      return sums.planned === 0 && sums.actual === 0 ? [] : [row(names[kind], sums)]
    })
    const total = row(words.total, plannedAndActual(amounts, 'total'))
    const told: Cell[][] = kinds.length === 1 ? kinds : [...kinds, bold(total)]
    return told.map((cells) => [String(year), ...cells])
  }
  return table(pen, {
    columns: [
      { header: words.year, share: 14 },
      { header: words.kind, share: 42 },
      { header: words.planned, share: 22, isNumber: true },
      { header: words.actual, share: 22, isNumber: true },
    ],
    rows: years.flatMap(rowsOf),
  })
}

type Line = Pick<BudgetLine, 'year' | 'kind' | 'label' | 'plannedCents' | 'actualCents'>

/** What the years are made of. */
export function linesTable(pen: Pen, lines: readonly Line[]): FileChild {
  const { money: words, budgetKinds } = pen.words.plan
  return table(pen, {
    columns: [
      { header: words.year, share: 10 },
      { header: words.label, share: 44 },
      { header: words.kind, share: 18 },
      { header: words.planned, share: 14, isNumber: true },
      { header: words.actual, share: 14, isNumber: true },
    ],
    rows: lines.map(({ year, label, kind, plannedCents, actualCents }) => [
      String(year),
      label,
      budgetKinds[kind],
      amountCell(pen, plannedCents),
      amountCell(pen, actualCents),
    ]),
  })
}

type Staff = Pick<StaffLine, 'year' | 'label' | 'isFacilitation' | 'plannedFte' | 'actualFte'>

/** People's time, in full-time equivalents. */
export function staffTable(pen: Pen, staff: readonly Staff[]): FileChild {
  const { money: words } = pen.words.plan
  return table(pen, {
    columns: [
      { header: words.year, share: 10 },
      { header: words.work, share: 58 },
      { header: words.plannedFte, share: 16, isNumber: true },
      { header: words.actualFte, share: 16, isNumber: true },
    ],
    rows: staff.map(({ year, label, isFacilitation, plannedFte, actualFte }) => [
      String(year),
      isFacilitation ? `${label} (${words.isFacilitation})` : label,
      fteCell(pen, plannedFte),
      fteCell(pen, actualFte),
    ]),
  })
}
