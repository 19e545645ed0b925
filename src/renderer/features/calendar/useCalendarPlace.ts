import { useNavigate, useSearch } from '@tanstack/react-router'
import type { CalendarView } from './calendarViews.ts'
import type { Month } from './month.ts'

/** Where the address is in the calendar. */
export const useCalendarPlace = () => {
  const navigate = useNavigate()
  const { view = 'month', month } = useSearch({ from: '/calendar' })
  const go = (next: CalendarView, of: Month | undefined, { isStep }: { isStep: boolean }) =>
    void navigate({
      to: '/calendar',
      search: { view: next === 'month' ? undefined : next, month: of },
      // Leafing through the months leaves no trail to go back through.
      replace: isStep,
    })
  return {
    view,
    /** Undefined: the present one. */
    month,
    show: (next: CalendarView) => go(next, month, { isStep: false }),
    goTo: (next: Month | undefined) => go(view, next, { isStep: true }),
  }
}
