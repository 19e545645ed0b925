import type { TimeEntryRow, TripRow } from '../../../shared/timeLog/timeLog.contract.ts'
import { duration, listDate } from '../../ui/format.ts'
import { aboutOf } from '../../ui/time/about.ts'
import { distanceWords } from './summary.ts'
import classes from './timeLog.module.css'

interface LineProps {
  date: string
  amount: string
  what: string
  about: string
  note: string
}

const Line = ({ date, amount, what, about, note }: LineProps) => (
  <div className={classes.row}>
    <span className={classes.date}>{listDate(date)}</span>
    <span className={classes.amount}>{amount}</span>
    <span className={classes.cut}>{what}</span>
    <span className={classes.rest}>{[about, note].filter(Boolean).join(' · ')}</span>
  </div>
)

/** One line of time: when, how long, at what, for whom. */
export const EntryLine = ({ row }: { row: TimeEntryRow }) => (
  <Line
    date={row.date}
    amount={duration(row.minutes)}
    what={row.activity}
    about={aboutOf(row)?.label ?? ''}
    note={row.note}
  />
)

/** One journey: when, how far, where to, why. */
export const TripLine = ({ row }: { row: TripRow }) => (
  <Line
    date={row.date}
    amount={distanceWords(row.kilometreTenths)}
    what={row.destination}
    about={aboutOf(row)?.label ?? ''}
    note={[row.purpose, row.person].filter(Boolean).join(' · ')}
  />
)
