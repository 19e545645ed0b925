import { IconAlertCircle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarEntry } from '../../../shared/calendar/calendar.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { clock, dayInWords } from '../../ui/format.ts'
import classes from './calendar.module.css'
import { hrefOfEntry, isHeld, kindIcons, shortNameOf, spoken } from './entries.ts'

/** How many entries of a day are told to those who hear it, before it is opened. */
const SPOKEN_MAX = 6

interface MonthDayProps {
  date: CalendarDate
  entries: readonly CalendarEntry[]
  /** How many lines the day has room for. */
  room: number
  isToday: boolean
  isOutside: boolean
  isCurrent: boolean
  onOpen: () => void
}

/** One day of the grid: its entries as far as there is room; the whole of it is one key or one click away. */
export const MonthDay = ({ date, entries, room, isToday, isOutside, isCurrent, onOpen }: MonthDayProps) => {
  const { t } = useTranslation()
  const shown = entries.length <= room ? entries : entries.slice(0, Math.max(0, room - 1))
  const others = entries.length - shown.length
  const unheard = entries.length - SPOKEN_MAX
  const told = [
    ...entries.slice(0, SPOKEN_MAX).map(spoken),
    ...(unheard > 0 ? [t('calendar.others', { count: unheard })] : []),
  ].join(' ; ')
  const day = isToday ? t('calendar.todayIs', { date: dayInWords(date) }) : dayInWords(date)
  return (
    <div
      role="gridcell"
      className={classes.day}
      data-date={date}
      data-today={isToday}
      data-outside={isOutside}
      aria-current={isToday ? 'date' : undefined}
      aria-label={t('calendar.dayHolds', { day, entries: told || t('calendar.nothing') })}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event) => {
        // A link of the day goes to its record.
        if (event.target instanceof Element && event.target.closest('a') === null) onOpen()
      }}
    >
      <span className={classes.number}>{Number(date.slice(8))}</span>
      <ul className={classes.entries} data-roomy={2 * entries.length <= room}>
        {shown.map((entry, rank) => (
          <MonthEntry key={`${entry.kind} ${entry.id} ${rank}`} entry={entry} />
        ))}
      </ul>
      {others === 0 ? null : <span className={classes.others}>{t('calendar.more', { count: others })}</span>}
    </div>
  )
}

const MonthEntry = ({ entry }: { entry: CalendarEntry }) => {
  const { t } = useTranslation()
  const KindIcon = kindIcons[entry.kind]
  const state = entry.isLate ? 'late' : entry.isDone ? 'done' : 'open'
  return (
    <li>
      {/* Out of the Tab order: the grid is one stop, and the list of the day has the same links. */}
      <a
        href={hrefOfEntry(entry)}
        className={classes.entry}
        data-state={state}
        data-held={isHeld(entry)}
        tabIndex={-1}
        title={spoken(entry)}
      >
        <KindIcon size={14} className={classes.entryIcon} aria-hidden />
        {entry.startTime === null ? null : <span className={classes.entryHour}>{clock(entry.startTime)}</span>}
        <span className={classes.entryName}>{shortNameOf(entry)}</span>
        {entry.isLate ? (
          <IconAlertCircle size={12} className={classes.entryIcon} aria-label={t('common.late')} />
        ) : null}
        {entry.isDone ? (
          <IconCheck size={12} className={classes.entryIcon} aria-label={t('calendar.doneBadge')} />
        ) : null}
      </a>
    </li>
  )
}
