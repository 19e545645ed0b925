import type { CalendarDate } from '../../shared/fields.ts'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The day it is on this computer. */
export const todayDate = (): CalendarDate => {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
