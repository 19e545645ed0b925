import type { FileChild } from 'docx'
import { facilitationOf, PRIVATE_SHARE_THRESHOLD, plannedAndActual } from '../../shared/budget/budget.rules.ts'
import type { BudgetKind } from '../../shared/budget/budget.contract.ts'
import type { Dashboard } from '../../shared/dashboard/dashboard.contract.ts'
import { numericDate } from '../../shared/typography.ts'
import { dateCell, euros, orUnknown } from './amounts.ts'
import { dotted, heading, labelled, paragraph } from './blocks.ts'
import { fteText, percentOf } from './figureTables.ts'
import type { Pen } from './pen.ts'
import { statusSegments } from './status.ts'
import { table, type Cell } from './table.ts'

type PlanFigures = Dashboard['plan']
type BudgetFigures = Dashboard['budget']

/** An action as it is told in a table of what is planned and done. */
export type PlanLine = PlanFigures['highlights'][number]

/** Where an action is, with the day it was settled on; a late one says so first. */
export function planState(
  pen: Pen,
  { status, settledOn, isLate }: Pick<PlanLine, 'status' | 'settledOn' | 'isLate'>,
): Cell {
  const state = pen.words.actionStates[status]
  if (isLate || settledOn === null) return statusSegments(pen, state, isLate)
  return pen.words.figures.plan.doneOn(state, numericDate(settledOn))
}

/** Actions with who leads them, when they are due and where they are. */
export function planLinesTable(pen: Pen, lines: readonly PlanLine[]): FileChild {
  const words = pen.words.figures.plan
  return table(pen, {
    columns: [
      { header: words.number, share: 15 },
      { header: words.action, share: 29 },
      { header: words.owner, share: 27 },
      { header: words.due, share: 12 },
      { header: words.state, share: 17 },
    ],
    rows: lines.map((line) => [
      line.number,
      line.title,
      orUnknown(pen, line.ownerLabel),
      dateCell(line.dueDate),
      planState(pen, line),
    ]),
  })
}

/** « 24 actions au plan ; 8 réalisées sur 12 à échéance ; 3 en retard. » */
export const planInShort = (pen: Pen, plan: PlanFigures): string =>
  plan.total === 0 ? pen.words.figures.plan.none : pen.words.figures.plan.summary(plan)

/** As many late actions, as many done, as many next: a committee has the plan for the others. */
const TOLD = 5

function mostTelling(lines: readonly PlanLine[]): PlanLine[] {
  const kindOf = ({ isLate, settledOn }: PlanLine): string => (isLate ? 'late' : settledOn === null ? 'next' : 'done')
  const kinds = Map.groupBy(lines, kindOf)
  return [...kinds.values()].flatMap((some) => some.slice(0, TOLD))
}

/** How many actions there are of each status, side by side. */
function statusTable(pen: Pen, { byStatus }: PlanFigures): FileChild {
  const told = byStatus.filter(({ count }) => count > 0)
  return table(pen, {
    columns: told.map(({ status }) => ({ header: pen.words.actionStates[status], share: 1 })),
    rows: [told.map(({ count }) => String(count))],
    isWhole: true,
  })
}

/** Planned against done: in a sentence, by status, then the actions that matter now. */
export function planBlocks(pen: Pen, plan: PlanFigures): FileChild[] {
  const words = pen.words.figures.plan
  const summary = paragraph(pen, planInShort(pen, plan), { keepNext: plan.total > 0 })
  if (plan.total === 0) return [summary]
  return [
    summary,
    statusTable(pen, plan),
    ...(plan.highlights.length === 0
      ? []
      : [heading(pen, 2, words.highlights), planLinesTable(pen, mostTelling(plan.highlights))]),
  ]
}

const isMoney = ({ amounts, funding }: BudgetFigures): boolean =>
  Object.values(amounts).some((cents) => cents !== 0) || funding.granted > 0 || funding.paid > 0

/** Whether anything is planned, spent, granted or worked in the year. */
export const hasBudget = (budget: BudgetFigures): boolean =>
  isMoney(budget) || budget.facilitationPlanned > 0 || budget.facilitationActual > 0

function spendingTable(pen: Pen, { amounts }: BudgetFigures): FileChild {
  const { figures, plan } = pen.words
  const row = (name: string, kind: BudgetKind | 'total', isBold = false): Cell[] => {
    const { planned, actual } = plannedAndActual(amounts, kind)
    return [name, euros(pen, planned), euros(pen, actual)].map((text) => [{ text, bold: isBold }])
  }
  return table(pen, {
    columns: [
      { header: figures.budget.item, share: 50 },
      { header: plan.money.planned, share: 25, isNumber: true },
      { header: plan.money.actual, share: 25, isNumber: true },
    ],
    rows: [
      row(plan.budgetKinds.operating, 'operating'),
      row(plan.budgetKinds.investment, 'investment'),
      row(plan.money.total, 'total', true),
    ],
    isWhole: true,
  })
}

/** What funders granted and paid, in a line. */
const fundingLine = (pen: Pen, { funding }: BudgetFigures): FileChild => {
  const words = pen.words.figures.budget
  const parts = [labelled(words.granted, euros(pen, funding.granted)), labelled(words.paid, euros(pen, funding.paid))]
  return paragraph(pen, dotted(parts), { spacing: { before: 120 } })
}

/** The two thresholds of ADEME's référentiel, and what is found. */
function thresholdsTable(pen: Pen, budget: BudgetFigures): FileChild {
  const words = pen.words.figures.budget
  const { fte, isActual, isEnough } = facilitationOf({
    plannedFte: budget.facilitationPlanned,
    actualFte: budget.facilitationActual,
    isYearOver: false,
  })
  const share = budget.privateShare
  const verdict = (isReached: boolean): Cell => [{ text: isReached ? words.reached : words.below, bold: true }]
  return table(pen, {
    columns: [
      { header: words.threshold, share: 46 },
      { header: words.held, share: 36 },
      { header: pen.words.figures.plan.state, share: 18 },
    ],
    rows: [
      [words.facilitation, words.facilitationIs(fteText(pen, fte), isActual), verdict(isEnough)],
      [
        words.privateShare,
        share === null ? words.nothingGranted : words.privateIs(percentOf(pen, share)),
        verdict(share !== null && share >= PRIVATE_SHARE_THRESHOLD),
      ],
    ],
    isWhole: true,
  })
}

/** The budget of the year: planned and spent, what funders granted and paid, and the two thresholds. */
export function budgetBlocks(pen: Pen, budget: BudgetFigures): FileChild[] {
  const words = pen.words.figures.budget
  if (!hasBudget(budget)) return [paragraph(pen, words.none)]
  return [
    spendingTable(pen, budget),
    fundingLine(pen, budget),
    heading(pen, 2, words.thresholds),
    thresholdsTable(pen, budget),
  ]
}

/** « Budget 2026 : 45 000 € prévus, 12 000 € dépensés, 30 000 € accordés par les financeurs. » */
export function budgetInShort(pen: Pen, budget: BudgetFigures): string {
  const { planned, actual } = plannedAndActual(budget.amounts, 'total')
  return pen.words.figures.budget.inShort({
    year: budget.year,
    planned: euros(pen, planned),
    actual: euros(pen, actual),
    granted: euros(pen, budget.funding.granted),
  })
}
