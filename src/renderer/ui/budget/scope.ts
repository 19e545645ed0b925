/** Which lines of the budget are shown: of one action, of one year; null: of every one. */
export interface BudgetScope {
  actionId: string | null
  year: number | null
}

/** How many columns come before the figures: the words, and where there is room for them, the year, the kind and the action. */
export const columnsBefore = ({ actionId, year }: BudgetScope, ofWhole: number): number =>
  1 + (year === null ? 1 : 0) + (actionId === null ? ofWhole : 0)

/** What the tables need of the action of a line. */
export interface OfAction {
  actionId: string | null
  actionNumber: string
  actionTitle: string
}
