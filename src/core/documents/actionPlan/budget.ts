import type { FileChild } from 'docx'
import { plannedAndActual } from '../../../shared/budget/budget.rules.ts'
import type { Amounts } from '../../../shared/budget/budget.contract.ts'
import { euros } from '../../word/amounts.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { table } from '../../word/table.ts'
import { amountsTable, kindsTable, staffTable, totalsTable, yearsTable } from '../money.ts'
import type { ToldPlan } from './told.ts'

const isMoney = (amounts: Amounts): boolean => {
  const { planned, actual } = plannedAndActual(amounts, 'total')
  return planned !== 0 || actual !== 0
}

function fundersTable(pen: Pen, { money, audience }: ToldPlan): FileChild {
  const { money: words, origins: names } = pen.words.plan
  const isOffice = audience === 'office'
  return table(pen, {
    columns: [
      { header: words.funder, share: 46 },
      { header: words.origin, share: 18 },
      ...(isOffice ? [{ header: words.requested, share: 12, isNumber: true }] : []),
      { header: words.granted, share: 12, isNumber: true },
      { header: words.paid, share: 12, isNumber: true },
    ],
    rows: money.funders.map(({ organisationName, origins, funding }) => [
      organisationName,
      origins.map((origin) => names[origin]).join(' · '),
      ...(isOffice ? [euros(pen, funding.requested)] : []),
      euros(pen, funding.granted),
      euros(pen, funding.paid),
    ]),
  })
}

/** People's time: line by line for the project office, the facilitation of each year for the partners. */
function staffBlocks(pen: Pen, { staff, money, audience }: ToldPlan): FileChild[] {
  const words = pen.words.plan
  const lines =
    audience === 'office'
      ? staff.map(({ actionNumber, label, ...line }) => ({
          ...line,
          label: actionNumber === '' ? label : `${actionNumber} – ${label}`,
        }))
      : money.facilitation
          .filter(({ plannedFte, actualFte }) => plannedFte > 0 || actualFte > 0)
          .map((year) => ({ ...year, label: words.page.facilitation, isFacilitation: false }))
  return lines.length === 0 ? [] : [heading(pen, 2, words.page.staff), staffTable(pen, lines)]
}

/** What the plan costs by axis and by year, who funds it, and the time it takes; a sentence where nothing is known. */
export function budgetBlocks(pen: Pen, told: ToldPlan): FileChild[] {
  const words = pen.words.plan
  const { axes, years, funders } = told.money
  const { isLandscape } = pen.page
  const spentYears = years.filter(({ amounts }) => isMoney(amounts))
  const axisRows = axes
    .filter(({ amounts }) => isMoney(amounts))
    .map(({ axisId, number, name, amounts }) => ({
      name: axisId === null ? words.otherSpending : `${number} ${name}`,
      amounts,
    }))
  const spending =
    axisRows.length === 0
      ? []
      : [
          heading(pen, 2, words.page.byAxis),
          note(pen, words.sheet.budgetNotice),
          isLandscape
            ? amountsTable(pen, { header: words.money.axis, share: 34 }, axisRows)
            : totalsTable(pen, words.money.axis, axisRows),
          heading(pen, 2, words.page.byYear),
          isLandscape ? yearsTable(pen, spentYears) : kindsTable(pen, spentYears),
        ]
  const blocks = [
    ...spending,
    ...(funders.length === 0 ? [] : [heading(pen, 2, words.page.funders), fundersTable(pen, told)]),
    ...staffBlocks(pen, told),
  ]
  return blocks.length === 0 ? [paragraph(pen, words.page.noBudget)] : blocks
}

/** The same, as a section of the plan. */
export const budgetSection = (pen: Pen, told: ToldPlan): FileChild[] => [
  heading(pen, 1, pen.words.plan.page.budget),
  ...budgetBlocks(pen, told),
]
