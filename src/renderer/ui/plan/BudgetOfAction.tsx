import type { ComponentType } from 'react'

/** What an action costs and who pays, in its sheet. */
export const BudgetOfAction: ComponentType<{ actionId: string }> = () => null
