import type {
  BudgetLine,
  BudgetLineRow,
  BudgetSummary,
  Funding,
  FundingRow,
  StaffLine,
  StaffLineRow,
} from '../../shared/budget/budget.contract.ts'
import {
  fundingStatus,
  originOfKind,
  privateShare,
  sumFunding,
  sumLines,
  sumStaff,
} from '../../shared/budget/budget.rules.ts'
import type { Id } from '../../shared/fields.ts'
import { action } from '../actions/actions.table.ts'
import { listAxes } from '../axes/axes.service.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { refuse } from '../db/refuse.ts'
import { getOrganisation } from '../organisations/organisations.queries.ts'
import {
  findBudgetLines,
  findFunding,
  findStaffLines,
  getFunding,
  insertBudgetLine,
  insertFunding,
  insertStaffLine,
  updateBudgetLine,
  updateFunding,
  updateStaffLine,
  type BudgetFilter,
  type FundingRecord,
} from './budget.queries.ts'

interface Placed {
  year: number
  actionId: Id | null
  axisId: Id | null
  actionPosition: number | null
}

/** By year, then axis and action in the order of the plan; what is of the démarche as a whole last. */
function inPlanOrder<Row extends Placed>(db: ReadDb, rows: readonly Row[]): Row[] {
  const rankOf = new Map(listAxes(db).map(({ id }, rank) => [id, rank]))
  const rank = ({ actionId, axisId }: Placed): number =>
    actionId === null ? rankOf.size + 1 : (rankOf.get(axisId ?? '') ?? rankOf.size)
  return rows.toSorted(
    (one, other) =>
      one.year - other.year ||
      rank(one) - rank(other) ||
      (one.actionPosition ?? 0) - (other.actionPosition ?? 0) ||
      (one.actionId ?? '').localeCompare(other.actionId ?? ''),
  )
}

export interface Budget {
  lines: BudgetLineRow[]
  staff: StaffLineRow[]
  funding: FundingRow[]
}

/** Every line, of one action or one year if it is asked for. */
export const listBudget = (db: ReadDb, wanted: BudgetFilter): Budget => ({
  lines: inPlanOrder(db, findBudgetLines(db, wanted)),
  staff: inPlanOrder(db, findStaffLines(db, wanted)),
  funding: inPlanOrder(db, findFunding(db, wanted)).map((row) => ({ ...row, status: fundingStatus(row) })),
})

function sumByYear({ lines, staff, funding }: Budget): Pick<BudgetSummary, 'years' | 'facilitation'> {
  const years = [...new Set([...lines, ...staff, ...funding].map(({ year }) => year))].toSorted((a, b) => a - b)
  const of = <Row extends { year: number }>(rows: readonly Row[], year: number): Row[] =>
    rows.filter((row) => row.year === year)
  return {
    years: years.map((year) => ({
      year,
      amounts: sumLines(of(lines, year)),
      funding: sumFunding(of(funding, year)),
    })),
    facilitation: years.map((year) => ({
      year,
      ...sumStaff(of(staff, year).filter(({ isFacilitation }) => isFacilitation)),
    })),
  }
}

/** Axes of the first level, their sub-axes counted in; those under none, if there are any, last. */
function sumByAxis(db: ReadDb, lines: readonly BudgetLineRow[]): BudgetSummary['axes'] {
  const axes = listAxes(db)
  const firstLevel = new Map(axes.map(({ id, parentId }) => [id, parentId ?? id]))
  const linesOf = Map.groupBy(lines, ({ axisId }) => (axisId === null ? null : (firstLevel.get(axisId) ?? null)))
  const underNone = linesOf.get(null)
  return [
    ...axes
      .filter(({ parentId }) => parentId === null)
      .map(({ id, name, number }) => ({ axisId: id, name, number, amounts: sumLines(linesOf.get(id) ?? []) })),
    ...(underNone ? [{ axisId: null, name: '', number: '', amounts: sumLines(underNone) }] : []),
  ]
}

/** By name. A funder whose money is public here and private there is told so. */
function sumByFunder(rows: readonly FundingRow[]): BudgetSummary['funders'] {
  return [...Map.groupBy(rows, ({ organisationId }) => organisationId)]
    .map(([organisationId, ofFunder]) => ({
      organisationId,
      organisationName: ofFunder[0]?.organisationName ?? '',
      origins: [...new Set(ofFunder.map(({ origin }) => origin))].toSorted(),
      funding: sumFunding(ofFunder),
    }))
    .toSorted((one, other) => one.organisationName.localeCompare(other.organisationName, 'fr'))
}

/** Totals of one year, or of all; those by year are always of all. */
export const summariseBudget = (db: ReadDb, year: number | null): BudgetSummary =>
  sumBudget(db, listBudget(db, { actionId: null, year: null }), year)

/** The same, of these lines: those that a reader may know. */
export function sumBudget(db: ReadDb, every: Budget, year: number | null): BudgetSummary {
  const isAsked = (row: { year: number }): boolean => year === null || row.year === year
  const lines = every.lines.filter(isAsked)
  const funding = every.funding.filter(isAsked)
  return {
    ...sumByYear(every),
    axes: sumByAxis(db, lines),
    funders: sumByFunder(funding),
    total: { amounts: sumLines(lines), funding: sumFunding(funding) },
    privateShare: { granted: privateShare(funding, 'granted'), requested: privateShare(funding, 'requested') },
  }
}

/** Errors: NOT_FOUND. */
export function addBudgetLine({ db, newId }: Writing, line: Omit<BudgetLine, 'id'>): { id: Id } {
  demandRecord(db, action, line.actionId)
  const id = newId()
  insertBudgetLine(db, { id, ...line })
  return { id }
}

/** Errors: NOT_FOUND. */
export function changeBudgetLine(db: Db, { id, ...patch }: Partial<BudgetLine> & { id: Id }): void {
  demandRecord(db, action, patch.actionId)
  demandChanged(updateBudgetLine(db, id, patch), 'budgetLine')
}

/** Errors: NOT_FOUND. */
export function addStaffLine({ db, newId }: Writing, line: Omit<StaffLine, 'id'>): { id: Id } {
  demandRecord(db, action, line.actionId)
  const id = newId()
  insertStaffLine(db, { id, ...line })
  return { id }
}

/** Errors: NOT_FOUND. */
export function changeStaffLine(db: Db, { id, ...patch }: Partial<StaffLine> & { id: Id }): void {
  demandRecord(db, action, patch.actionId)
  demandChanged(updateStaffLine(db, id, patch), 'staffLine')
}

const proposedOrigin = (db: ReadDb, organisationId: Id): Funding['origin'] =>
  originOfKind(found(getOrganisation(db, organisationId), 'organisation').kind)

type NewFunding = Pick<Funding, 'actionId' | 'year' | 'organisationId' | 'requestedCents'>

/** Public or private as the kind of the organisation says. Errors: NOT_FOUND. */
export function addFunding({ db, newId }: Writing, line: NewFunding): { id: Id } {
  demandRecord(db, action, line.actionId)
  const id = newId()
  insertFunding(db, { id, ...line, origin: proposedOrigin(db, line.organisationId) })
  return { id }
}

/** The origin follows the organisation for as long as it is the one that was proposed. */
function originAfter(db: ReadDb, current: FundingRecord, patch: Partial<Funding>): Pick<Partial<Funding>, 'origin'> {
  const { organisationId, origin } = patch
  if (organisationId === undefined || origin !== undefined) return {}
  const proposed = proposedOrigin(db, organisationId)
  return current.origin === proposedOrigin(db, current.organisationId) ? { origin: proposed } : {}
}

const steps = ['requestedOn', 'grantedOn', 'paidOn'] as const

/** Asked for, then granted, then paid: the field that was just written is the one refused. */
function demandDatesInOrder(current: FundingRecord, patch: Partial<Funding>): void {
  const told = { ...current, ...patch }
  const dates = steps.flatMap((field) => (told[field] ? [{ field, date: told[field] }] : []))
  const isReversed = dates.some(({ date }, rank) => rank > 0 && date < (dates[rank - 1]?.date ?? ''))
  const written = steps.find((field) => patch[field])
  if (isReversed && written) throw refuse(written, 'fundingDates')
}

/** Errors: NOT_FOUND, INVALID_INPUT when it would be paid before it was granted, or granted before it was asked for. */
export function changeFunding(db: Db, { id, ...patch }: Partial<Funding> & { id: Id }): void {
  const current = found(getFunding(db, id), 'funding')
  demandRecord(db, action, patch.actionId)
  demandDatesInOrder(current, patch)
  updateFunding(db, id, { ...patch, ...originAfter(db, current, patch) })
}
