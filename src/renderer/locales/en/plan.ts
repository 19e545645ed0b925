import type { planFr } from '../fr/plan.ts'

/** The action plan and its views. */
export const planEn: typeof planFr = {
  view: 'Way to look at the plan',
  views: {
    list: 'Sheets',
    table: 'Table',
    board: 'By status',
    timeline: 'Timeline',
    budget: 'Budget',
  },
}
