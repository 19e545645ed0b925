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
  filter: {
    text: 'Filter the actions',
    choices: 'Filter',
    counted: 'Filter ({{count}})',
    all: 'All',
    status: 'Status',
    open: 'Open (neither done nor abandoned)',
    priority: 'Priority',
    axis: 'Axis',
    owner: 'Owner',
    phase: 'Phase',
    late: 'Late only',
    incomplete: 'Incomplete only',
    none: {
      priority: 'No priority',
      axis: 'No axis',
      owner: 'No owner',
      phase: 'No phase',
    },
  },
}
