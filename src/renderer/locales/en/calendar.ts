import type { calendarFr } from '../fr/calendar.ts'

export const calendarEn: typeof calendarFr = {
  title: 'Calendar',
}
