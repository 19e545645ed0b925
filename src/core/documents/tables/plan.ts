import type { AxisRow } from '../../../shared/axes/axes.contract.ts'
import type { BudgetLineRow, FundingRow, StaffLineRow } from '../../../shared/budget/budget.contract.ts'
import type { Id } from '../../../shared/fields.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Words } from '../../word/words.fr.ts'
import type { ToldPlanAction } from '../actionPlan/told.ts'
import { column, sheetFrom, type TableColumn } from './columns.ts'

/** What tables are written with: the words of a language, and the axes that records stand under. */
export interface Telling {
  words: Words
  axes: readonly AxisRow[]
}

function axisNamer(axes: readonly AxisRow[]): (row: { axisId: Id | null }) => string {
  const names = new Map<Id | null, string>(axes.map(({ id, number, name }) => [id, `${number} ${name}`]))
  return ({ axisId }) => names.get(axisId) ?? ''
}

const yesOrNo = ({ tables }: Words, is: boolean): string => (is ? tables.yes : tables.no)

/** Every action of the plan, a row each, in its order. */
export function actionsTable({ words, axes }: Telling, actions: readonly ToldPlanAction[]): Sheet {
  const { tables } = words
  const columns: TableColumn<ToldPlanAction>[] = [
    column(tables.number, 'text', { width: 18, value: ({ number }) => number }),
    column(tables.title, 'text', { width: 48, value: ({ title }) => title }),
    column(tables.axis, 'text', { width: 26, value: axisNamer(axes) }),
    column(tables.phase, 'text', { width: 22, value: ({ phaseName }) => phaseName }),
    column(tables.owner, 'text', { width: 30, value: ({ owner }) => owner?.label ?? '' }),
    column(tables.partners, 'text', { width: 30, value: ({ partnerNames }) => partnerNames.join('\n') }),
    column(tables.status, 'text', { width: 14, value: ({ status }) => words.actionStates[status] }),
    column(tables.isLate, 'text', { width: 10, value: ({ isLate }) => yesOrNo(words, isLate) }),
    column(tables.priority, 'text', {
      width: 10,
      value: ({ priority }) => (priority === null ? '' : words.plan.priorities[priority]),
    }),
    column(tables.startDate, 'date', { width: 12, value: ({ startDate }) => startDate }),
    column(tables.dueDate, 'date', { width: 12, value: ({ dueDate }) => dueDate }),
    column(tables.startedOn, 'date', { width: 12, value: ({ startedOn }) => startedOn }),
    column(tables.settledOn, 'date', { width: 14, value: ({ settledOn }) => settledOn }),
    column(tables.stepsDone, 'integer', {
      width: 9,
      value: ({ steps }) => steps.filter(({ doneOn }) => doneOn !== null).length,
    }),
    column(tables.steps, 'integer', { width: 9, value: ({ steps }) => steps.length }),
    column(tables.planned, 'money', { width: 16, value: ({ plannedCents }) => plannedCents }),
    column(tables.actual, 'money', { width: 16, value: ({ actualCents }) => actualCents }),
    column(tables.progress, 'text', { width: 40, value: ({ progressNote }) => progressNote }),
    column(tables.description, 'text', { width: 60, value: ({ description }) => description }),
    column(tables.committee, 'text', { width: 24, value: ({ committeeName }) => committeeName }),
    column(tables.decision, 'text', { width: 18, value: ({ decisionNumber }) => decisionNumber }),
    column(tables.confidentiality, 'text', {
      width: 14,
      value: ({ confidentiality }) => words.chain.levels[confidentiality],
    }),
  ]
  return sheetFrom(tables.names.actions, columns, actions)
}

type OfAction = Pick<BudgetLineRow, 'year' | 'axisId' | 'actionNumber' | 'actionTitle'>

const placeColumns = <Row extends OfAction>({ words: { tables }, axes }: Telling): TableColumn<Row>[] => [
  column(tables.year, 'integer', { width: 8, value: ({ year }) => year }),
  column(tables.axis, 'text', { width: 26, value: axisNamer(axes) }),
  column(tables.actionNumber, 'text', { width: 18, value: ({ actionNumber }) => actionNumber }),
  column(tables.title, 'text', { width: 40, value: ({ actionTitle }) => actionTitle }),
]

/** Every line of the budget. */
export function budgetTable(telling: Telling, lines: readonly BudgetLineRow[]): Sheet {
  const { tables, plan } = telling.words
  const columns: TableColumn<BudgetLineRow>[] = [
    ...placeColumns<BudgetLineRow>(telling),
    column(tables.kind, 'text', { width: 16, value: ({ kind }) => plan.budgetKinds[kind] }),
    column(tables.label, 'text', { width: 40, value: ({ label }) => label }),
    column(tables.planned, 'money', { width: 16, value: ({ plannedCents }) => plannedCents }),
    column(tables.actual, 'money', { width: 16, value: ({ actualCents }) => actualCents }),
  ]
  return sheetFrom(tables.names.budget, columns, lines)
}

/** What every funder brings, asked, granted and paid. */
export function fundingTable(telling: Telling, funding: readonly FundingRow[]): Sheet {
  const { tables, plan } = telling.words
  const columns: TableColumn<FundingRow>[] = [
    ...placeColumns<FundingRow>(telling),
    column(tables.funder, 'text', { width: 30, value: ({ organisationName }) => organisationName }),
    column(tables.origin, 'text', { width: 10, value: ({ origin }) => plan.origins[origin] }),
    column(tables.state, 'text', { width: 12, value: ({ status }) => plan.fundingStatuses[status] }),
    column(tables.requested, 'money', { width: 14, value: ({ requestedCents }) => requestedCents }),
    column(tables.requestedOn, 'date', { width: 12, value: ({ requestedOn }) => requestedOn }),
    column(tables.granted, 'money', { width: 14, value: ({ grantedCents }) => grantedCents }),
    column(tables.grantedOn, 'date', { width: 12, value: ({ grantedOn }) => grantedOn }),
    column(tables.paid, 'money', { width: 14, value: ({ paidCents }) => paidCents }),
    column(tables.paidOn, 'date', { width: 12, value: ({ paidOn }) => paidOn }),
    column(tables.note, 'text', { width: 40, value: ({ note }) => note }),
  ]
  return sheetFrom(tables.names.funding, columns, funding)
}

const fte = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100)

/** People's time, in full-time equivalents. */
export function staffTable(telling: Telling, staff: readonly StaffLineRow[]): Sheet {
  const { words } = telling
  const { tables } = words
  const columns: TableColumn<StaffLineRow>[] = [
    ...placeColumns<StaffLineRow>(telling),
    column(tables.work, 'text', { width: 36, value: ({ label }) => label }),
    column(tables.isFacilitation, 'text', { width: 12, value: ({ isFacilitation }) => yesOrNo(words, isFacilitation) }),
    column(tables.plannedFte, 'decimal', { width: 12, value: ({ plannedFte }) => fte(plannedFte) }),
    column(tables.actualFte, 'decimal', { width: 12, value: ({ actualFte }) => fte(actualFte) }),
  ]
  return sheetFrom(tables.names.staff, columns, staff)
}
