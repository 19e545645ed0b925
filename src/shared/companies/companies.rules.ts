import type { CalendarDate } from '../fields.ts'
import { companySteps, type CompanyStatus, type CompanyStep, type CompanyStepKey } from './companies.contract.ts'

type DatedStep = Pick<CompanyStep, 'step' | 'date'>

/** A company that withdrew is back when something brings it further afterwards. */
const sinceWithdrawal = (steps: readonly DatedStep[]): { withdrawnOn: CalendarDate | null; later: DatedStep[] } => {
  const withdrawals = steps.filter(({ step }) => step === 'withdrawn').map(({ date }) => date)
  const withdrawnOn = withdrawals.toSorted().at(-1) ?? null
  if (withdrawnOn === null) return { withdrawnOn, later: [...steps] }
  return { withdrawnOn, later: steps.filter(({ date }) => date > withdrawnOn) }
}

/**
 * Where a company stands and since when: the furthest step that was reached, or withdrawn while nothing happened since. A step
 * needs no earlier one: a company met without having been called was met.
 */
export function companyStatus(steps: readonly DatedStep[]): { status: CompanyStatus; since: CalendarDate | null } {
  const { withdrawnOn, later } = sinceWithdrawal(steps)
  if (withdrawnOn !== null && later.length === 0) return { status: 'withdrawn', since: withdrawnOn }
  const reached = steps.filter(({ step }) => step !== 'withdrawn')
  const furthest = reached.reduce<CompanyStepKey | null>(
    (best, { step }) => (best === null || companySteps.indexOf(step) > companySteps.indexOf(best) ? step : best),
    null,
  )
  if (furthest === null) return { status: 'toContact', since: null }
  const since = reached
    .filter(({ step }) => step === furthest)
    .map(({ date }) => date)
    .toSorted()[0]
  return { status: furthest, since: since ?? null }
}
