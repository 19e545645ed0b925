import type { CalendarDate } from '../fields.ts'
import type { CompanyPromise } from './promises.contract.ts'

/** Open, with a due date before today: computed, never stored. */
export const isLate = (
  { outcome, dueDate }: Pick<CompanyPromise, 'outcome' | 'dueDate'>,
  today: CalendarDate,
): boolean => outcome === null && dueDate !== null && dueDate < today
