import type { organisationKinds } from '../organisations/organisations.contract.ts'
import type {
  Amounts,
  BudgetLine,
  Funding,
  FundingAmounts,
  FundingOrigin,
  FundingStatus,
  StaffLine,
} from './budget.contract.ts'

/** At least 0.25 FTE of facilitation, in hundredths, each year. Source: ADEME, open référentiel « Territoire Engagé ». */
export const FACILITATION_THRESHOLD = 25

/** At least half of the funding from private funders in the end, in thousandths. Source: the same référentiel. */
export const PRIVATE_SHARE_THRESHOLD = 500

/** How far a funding is: the furthest amount that is not nothing. A grant of 0 € is a refusal, which leaves it asked for. */
export function fundingStatus(amounts: Pick<Funding, 'requestedCents' | 'grantedCents' | 'paidCents'>): FundingStatus {
  if (amounts.paidCents) return 'paid'
  if (amounts.grantedCents) return 'granted'
  return amounts.requestedCents ? 'requested' : 'planned'
}

const privateKinds: readonly (typeof organisationKinds)[number][] = ['company', 'association', 'consultancy']

/** What is proposed for the money of an organisation, until the officer says otherwise. */
export const originOfKind = (kind: (typeof organisationKinds)[number]): FundingOrigin =>
  privateKinds.includes(kind) ? 'private' : 'public'

type Spending = Pick<BudgetLine, 'kind' | 'plannedCents' | 'actualCents'>

/** Operating and investment apart, euros in cents; an amount that is not known counts for nothing. */
export function sumLines(lines: readonly Spending[]): Amounts {
  const sum = (kind: BudgetLine['kind'], amount: 'plannedCents' | 'actualCents'): number =>
    lines.reduce((total, line) => (line.kind === kind ? total + (line[amount] ?? 0) : total), 0)
  return {
    operatingPlanned: sum('operating', 'plannedCents'),
    operatingActual: sum('operating', 'actualCents'),
    investmentPlanned: sum('investment', 'plannedCents'),
    investmentActual: sum('investment', 'actualCents'),
  }
}

/** What is planned and what was spent, of one kind or of both together (`total`), in cents. */
export function plannedAndActual(
  amounts: Amounts,
  kind: BudgetLine['kind'] | 'total',
): { planned: number; actual: number } {
  const operating = { planned: amounts.operatingPlanned, actual: amounts.operatingActual }
  const investment = { planned: amounts.investmentPlanned, actual: amounts.investmentActual }
  if (kind === 'operating') return operating
  if (kind === 'investment') return investment
  return { planned: operating.planned + investment.planned, actual: operating.actual + investment.actual }
}

type Funds = Pick<Funding, 'requestedCents' | 'grantedCents' | 'paidCents'>

/** Euros in cents; an amount that is not known counts for nothing. */
export const sumFunding = (rows: readonly Funds[]): FundingAmounts => ({
  requested: rows.reduce((total, row) => total + (row.requestedCents ?? 0), 0),
  granted: rows.reduce((total, row) => total + (row.grantedCents ?? 0), 0),
  paid: rows.reduce((total, row) => total + (row.paidCents ?? 0), 0),
})

/**
 * Private part of what was granted or requested, in thousandths; null where there is nothing to share. Rounded down, so that
 * a threshold is never told reached before it is.
 */
export function privateShare(
  rows: readonly (Funds & Pick<Funding, 'origin'>)[],
  stage: 'granted' | 'requested',
): number | null {
  const all = sumFunding(rows)[stage]
  const ofPrivate = sumFunding(rows.filter(({ origin }) => origin === 'private'))[stage]
  return all > 0 ? Math.floor((ofPrivate * 1000) / all) : null
}

/** Full-time equivalents of one year, in hundredths: never added to money, nor from one year to another. */
export const sumStaff = (
  lines: readonly Pick<StaffLine, 'plannedFte' | 'actualFte'>[],
): { plannedFte: number; actualFte: number } => ({
  plannedFte: lines.reduce((total, line) => total + (line.plannedFte ?? 0), 0),
  actualFte: lines.reduce((total, line) => total + (line.actualFte ?? 0), 0),
})

/**
 * The facilitation of a year that its threshold is held against: what was really done once the year is over or the plan is reached;
 * until then what is planned, since a year that is running is only told in part.
 */
export function facilitationOf({
  plannedFte,
  actualFte,
  isYearOver,
}: {
  plannedFte: number
  actualFte: number
  isYearOver: boolean
}): { fte: number; isActual: boolean; isEnough: boolean } {
  const isActual = actualFte > 0 && (isYearOver || actualFte >= plannedFte)
  const fte = isActual ? actualFte : plannedFte
  return { fte, isActual, isEnough: fte >= FACILITATION_THRESHOLD }
}
