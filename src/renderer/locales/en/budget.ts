import type { budgetFr } from '../fr/budget.ts'

/** The budget of the action plan. */
export const budgetEn: typeof budgetFr = {
  title: 'Budget',
}
