import type { CalendarDate } from '../../../shared/fields.ts'
import type { Locale } from '../../../shared/typography.ts'
import { findPartners } from '../../actions/actionParts.queries.ts'
import { listBudget, sumBudget } from '../../budget/budget.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { findMeetings } from '../../meetings/meetings.queries.ts'
import { listPhases } from '../../phases/phases.service.ts'
import { readPlan } from '../../plan/plan.service.ts'
import { wordsOf } from '../../word/pen.ts'
import type { Reader } from '../reader.ts'
import { tellPlan, type ToldPlan } from './told.ts'

/** What the plan tells its reader. */
export function readToldPlan(
  db: ReadDb,
  { reader, locale, today }: { reader: Reader; locale: Locale; today: CalendarDate },
): ToldPlan {
  const plan = readPlan(db, today)
  const records = {
    plan,
    phases: listPhases(db),
    meetings: findMeetings(db).map((meeting) => ({
      date: meeting.date,
      label: wordsOf(locale).meetingName(meeting.committeeCode, meeting.number),
    })),
    partners: plan.actions.flatMap(({ id }) => findPartners(db, id).map((party) => ({ actionId: id, party }))),
    budget: listBudget(db, { actionId: null, year: null }),
  }
  const sum = (budget: typeof records.budget) => sumBudget(db, budget, null)
  return tellPlan(records, { reader, today, sum })
}
