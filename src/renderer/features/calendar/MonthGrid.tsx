import { useElementSize } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarKind } from '../../../shared/calendar/calendar.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { orpc } from '../../query.ts'
import { monthInWords, weekdays } from '../../ui/format.ts'
import classes from './calendar.module.css'
import { DayDialog } from './DayDialog.tsx'
import { byDay, monthOf, weeksOf, type Month } from './month.ts'
import { MonthDay } from './MonthDay.tsx'
import { useCurrentDay } from './useCurrentDay.ts'

/** Heights of the stylesheet, in pixels: a line of a day, what else the day holds, and the least that a week has. */
const LINE = 22
const DAY_HEAD = 30
const WEEK_MIN = 96

interface MonthGridProps {
  month: Month
  today: CalendarDate
  kinds: readonly CalendarKind[]
  onMonth: (month: Month) => void
}

/** A month as weeks of days: arrows move from day to day and take the month along, Enter opens the day. */
export const MonthGrid = ({ month, today, kinds, onMonth }: MonthGridProps) => {
  const { t } = useTranslation()
  const weeks = useMemo(() => weeksOf(month), [month])
  const period = useMemo(() => ({ from: weeks[0]?.[0] ?? today, to: weeks.at(-1)?.[6] ?? today }), [weeks, today])
  const { data: entries } = useQuery(
    orpc.calendar.read.queryOptions({ input: { ...period, kinds: [...kinds] }, placeholderData: keepPreviousData }),
  )
  const days = useMemo(() => byDay(entries ?? [], period), [entries, period])
  const [opened, setOpened] = useState<CalendarDate | null>(null)
  const { current, setDay, grid, onKeyDown } = useCurrentDay({ month, today, onMonth, onOpen: setOpened })
  const { ref: measured, height } = useElementSize()
  const room = Math.max(1, Math.floor((Math.max(height / weeks.length, WEEK_MIN) - DAY_HEAD) / LINE))
  const open = (date: CalendarDate) => {
    setDay(date)
    setOpened(date)
  }
  return (
    <div className={classes.month}>
      <p id="calendar-keys" className="sr-only">
        {t('calendar.keys')}
      </p>
      <div
        ref={grid}
        role="grid"
        aria-label={monthInWords(month)}
        aria-describedby="calendar-keys"
        aria-busy={entries === undefined}
        className={classes.grid}
        onKeyDown={onKeyDown}
      >
        <div role="row" className={classes.weekdays}>
          {weekdays().map(({ short, long }) => (
            <span key={long} role="columnheader" aria-label={long} className={classes.weekday}>
              {short}
            </span>
          ))}
        </div>
        <div ref={measured} role="rowgroup" className={classes.weeks}>
          {weeks.map((week) => (
            <div key={week[0]} role="row" className={classes.week}>
              {week.map((date) => (
                <MonthDay
                  key={date}
                  date={date}
                  entries={days.get(date) ?? []}
                  room={room}
                  isToday={date === today}
                  isOutside={monthOf(date) !== month}
                  isCurrent={date === current}
                  onOpen={() => open(date)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <DayDialog date={opened} entries={days.get(opened ?? '') ?? []} onClose={() => setOpened(null)} />
    </div>
  )
}
