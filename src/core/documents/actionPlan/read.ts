import type { SheetAudience } from '../../../shared/documents/documents.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { Locale } from '../../../shared/typography.ts'
import { findPartners } from '../../actions/actionParts.queries.ts'
import { listBudget, sumBudget } from '../../budget/budget.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { readPlan } from '../../plan/plan.service.ts'
import { readerOf } from '../reader.ts'
import { tellPlan, type ToldPlan } from './told.ts'

/** What the plan tells its reader. */
export function readToldPlan(
  db: ReadDb,
  { audience, locale, today }: { audience: SheetAudience; locale: Locale; today: CalendarDate },
): ToldPlan {
  const plan = readPlan(db, today)
  const records = {
    plan,
    partners: plan.actions.flatMap(({ id }) => findPartners(db, id).map((party) => ({ actionId: id, party }))),
    budget: listBudget(db, { actionId: null, year: null }),
  }
  const sum = (budget: typeof records.budget) => sumBudget(db, budget, null)
  return tellPlan(records, { reader: readerOf(db, audience, locale), today, sum })
}
