import { todayDate } from '../../ui/today.ts'
import classes from './calendar.module.css'
import { CalendarHeader } from './CalendarHeader.tsx'
import { CalendarList } from './CalendarList.tsx'
import { Cancellations } from './Cancellations.tsx'
import { firstDayOf, monthOf } from './month.ts'
import { MonthGrid } from './MonthGrid.tsx'
import { useCalendarPlace } from './useCalendarPlace.ts'
import { useShownKinds } from './useShownKinds.ts'

/** Everything that has its day, by month or as a list; each entry opens its record. */
export const CalendarPage = () => {
  const place = useCalendarPlace()
  const kinds = useShownKinds()
  const today = todayDate()
  const { view, month, goTo } = place
  return (
    <div className={classes.page}>
      <CalendarHeader place={place} today={today} kinds={kinds} />
      <Cancellations />
      {view === 'month' ? (
        <MonthGrid month={month ?? monthOf(today)} today={today} kinds={kinds.kinds} onMonth={goTo} />
      ) : (
        // Each month begins at its top, with what is around it folded away.
        <CalendarList
          key={month ?? ''}
          start={month === undefined ? today : firstDayOf(month)}
          today={today}
          kinds={kinds.kinds}
        />
      )}
    </div>
  )
}
