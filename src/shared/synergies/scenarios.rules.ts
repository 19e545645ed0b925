import type { Scenario } from './scenarios.contract.ts'

type Money = Pick<Scenario, 'investmentCents' | 'yearlyGainCents' | 'yearlyCostCents'>

/**
 * Years in which what is gained pays back what was invested, without interest: investment ÷ (yearly gain − yearly cost), a cost
 * that is not known counting for nothing. Null while the investment or the gain is not known, `never` when a year brings nothing in.
 */
export function simplePayback({ investmentCents, yearlyGainCents, yearlyCostCents }: Money): number | 'never' | null {
  if (investmentCents === null || yearlyGainCents === null) return null
  const net = yearlyGainCents - (yearlyCostCents ?? 0)
  if (investmentCents <= 0) return 0
  return net > 0 ? investmentCents / net : 'never'
}
