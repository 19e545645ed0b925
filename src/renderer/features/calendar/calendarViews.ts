/** The ways to look at the calendar; the first without being named. */
export const calendarViews = ['month', 'list'] as const
export type CalendarView = (typeof calendarViews)[number]
