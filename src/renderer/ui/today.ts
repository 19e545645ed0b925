import type { CalendarDate } from '../../shared/fields.ts'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The day it is on this computer, or that many days later. */
export const todayDate = (daysLater = 0): CalendarDate => {
  const date = new Date()
  date.setDate(date.getDate() + daysLater)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}
