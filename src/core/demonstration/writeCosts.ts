import type { Id } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import { insertBudgetLine, insertFunding, insertStaffLine } from '../budget/budget.queries.ts'
import type { Writing } from '../context.ts'
import { budgetLines, fundings, staffLines } from './costExamples.ts'
import type { DemonstrationIds } from './keyedIds.ts'
import type { WrittenPlan } from './writePlan.ts'

interface CostWriting {
  writing: Writing
  ids: DemonstrationIds
  plan: WrittenPlan
}

/** What the plan costs and who pays for it, year by year. */
export function writeCosts({ writing: { db, newId }, ids, plan }: CostWriting): void {
  const actionId = (key: string | undefined): Id | null => (key === undefined ? null : plan.action(key))
  for (const { action, year, kind, label, planned, actual } of budgetLines)
    insertBudgetLine(db, {
      id: newId(),
      actionId: actionId(action),
      year,
      kind,
      label: frenchTypography(label),
      plannedCents: planned,
      actualCents: actual ?? null,
    })
  for (const { year, label, planned, actual } of staffLines)
    insertStaffLine(db, {
      id: newId(),
      actionId: null,
      year,
      label: frenchTypography(label),
      isFacilitation: true,
      plannedFte: planned,
      actualFte: actual ?? null,
    })
  for (const { action, year, funder, origin, requested, granted, paid } of fundings)
    insertFunding(db, {
      id: newId(),
      actionId: actionId(action),
      year,
      organisationId: ids.organisation(funder),
      origin,
      requestedCents: requested ?? null,
      requestedOn: requested === undefined ? null : `${String(year - 1)}-11-15`,
      grantedCents: granted ?? null,
      grantedOn: granted === undefined ? null : `${String(year)}-03-20`,
      paidCents: paid ?? null,
      paidOn: paid === undefined ? null : `${String(year)}-12-05`,
      note: 'exemple',
    })
}
