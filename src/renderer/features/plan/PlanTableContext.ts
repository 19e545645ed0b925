import { createContext, use } from 'react'
import type { AxisRow } from '../../../shared/axes/axes.contract.ts'

interface PlanTableKnown {
  axes: readonly AxisRow[]
  /** Rises each time the plan is read: a cell that was saved shows what was read since. */
  revision: number
}

/** What the cells of the table know besides their action: kept apart, so that a row is drawn anew only when it changes. */
export const PlanTableContext = createContext<PlanTableKnown>({ axes: [], revision: 0 })

export const usePlanTable = (): PlanTableKnown => use(PlanTableContext)
