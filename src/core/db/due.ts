import { count, sql, type SQLWrapper } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/fields.ts'

/** How many there are, and how many of them are late. */
export interface DueCount {
  total: number
  late: number
}

/** Columns that count what is due by `due`, and what of it was due before `today`. */
export const dueColumns = (due: SQLWrapper, today: CalendarDate) => ({
  total: count(),
  late: sql<number>`count(*) filter (where ${due} < ${today})`,
})

/** A window of what the day asks for: due until `horizon`, late before `today`. */
export interface DueWindow {
  today: CalendarDate
  horizon: CalendarDate
}

export const nothingDue: DueCount = { total: 0, late: 0 }
