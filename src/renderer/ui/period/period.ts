import { assertNever } from '../../../shared/errors.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { Period } from '../../../shared/timeLog/timeLog.contract.ts'

export const periodChoices = ['all', 'thisMonth', 'lastMonth', 'thisYear', 'lastYear', 'custom'] as const
type PeriodChoice = (typeof periodChoices)[number]

const isoDate = (year: number, month: number, day: number): CalendarDate =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** The two days of a period that is named from today. */
export const periodOf = (choice: Exclude<PeriodChoice, 'custom'>, today: CalendarDate): Period => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]
  switch (choice) {
    case 'all':
      return { from: null, to: null }
    case 'thisMonth':
      return { from: isoDate(year, month, 1), to: isoDate(year, month + 1, 0) }
    case 'lastMonth':
      return { from: isoDate(year, month - 1, 1), to: isoDate(year, month, 0) }
    case 'thisYear':
      return { from: isoDate(year, 0, 1), to: isoDate(year, 12, 0) }
    case 'lastYear':
      return { from: isoDate(year - 1, 0, 1), to: isoDate(year - 1, 12, 0) }
    default:
      return assertNever(choice)
  }
}
