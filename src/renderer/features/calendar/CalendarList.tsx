import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarEntry, CalendarKind } from '../../../shared/calendar/calendar.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { dayAlone, dayInWords, fullDate } from '../../ui/format.ts'
import { runOnArrival } from '../../ui/shortcuts.ts'
import classes from './calendar.module.css'
import { EntryLine } from './EntryLine.tsx'
import { byDay, stretchesOf } from './month.ts'

/** Months that the list shows after the one that it begins in, and that « plus tard » adds. */
const MONTHS_AHEAD = 2

interface CalendarListProps {
  /** The first day that is shown. */
  start: CalendarDate
  today: CalendarDate
  kinds: readonly CalendarKind[]
}

/** What stands in the calendar from a day on, day after day; a few months at once, and more on demand. */
export const CalendarList = ({ start, today, kinds }: CalendarListProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [around, setAround] = useState({ earlier: 0, later: MONTHS_AHEAD })
  const stretches = useMemo(() => stretchesOf(start, around), [start, around])
  const { entries, isRead } = useQueries({
    queries: stretches.map((stretch) => orpc.calendar.read.queryOptions({ input: { ...stretch, kinds: [...kinds] } })),
    combine: (results) => ({
      entries: results.map(({ data }) => data ?? []),
      isRead: results.every(({ data }) => data !== undefined),
    }),
  })
  const days = stretches.flatMap((stretch, rank) =>
    [...byDay(entries[rank] ?? [], stretch)].toSorted(([one], [other]) => one.localeCompare(other)),
  )
  const limits = { from: fullDate(stretches[0]?.from ?? start), to: fullDate(stretches.at(-1)?.to ?? start) }
  const planMeeting = () => {
    runOnArrival('new')
    void navigate({ to: '/meetings/{-$id}' })
  }
  return (
    <div className={classes.list}>
      <Button
        size="xs"
        variant="subtle"
        className={classes.further}
        onClick={() => setAround({ ...around, earlier: around.earlier + 1 })}
      >
        {t('calendar.earlier')}
      </Button>
      {days.map(([date, those]) => (
        <Day key={date} date={date} isToday={date === today} entries={those} />
      ))}
      {isRead && days.length === 0 ? (
        <EmptyState
          sentence={t('calendar.nothingBetween', limits)}
          action={{ label: t('calendar.planMeeting'), run: planMeeting }}
        />
      ) : null}
      <Button
        size="xs"
        variant="subtle"
        className={classes.further}
        onClick={() => setAround({ ...around, later: around.later + MONTHS_AHEAD })}
      >
        {t('calendar.later')}
      </Button>
      <p className={classes.limits} role="status">
        {t('calendar.between', limits)}
      </p>
    </div>
  )
}

interface DayProps {
  date: CalendarDate
  isToday: boolean
  entries: readonly CalendarEntry[]
}

const Day = ({ date, isToday, entries }: DayProps) => {
  const { t } = useTranslation()
  return (
    <section>
      <h2 className={classes.dayTitle} data-today={isToday}>
        {isToday ? t('calendar.todayIs', { date: dayInWords(date) }) : dayAlone(date)}
      </h2>
      <ul className={classes.lines}>
        {entries.map((entry, rank) => (
          <EntryLine key={`${entry.kind} ${entry.id} ${rank}`} entry={entry} />
        ))}
      </ul>
    </section>
  )
}
