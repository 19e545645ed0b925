import { addMonths, format, parseISO } from 'date-fns'
import type { CalendarDate } from '../../shared/fields.ts'
import type { IndicatorFrequency } from '../../shared/indicators/indicators.contract.ts'
import type { MeasureDue, Today } from '../../shared/today/today.contract.ts'
import type { ReadDb } from '../db/db.ts'
import type { DueWindow } from '../db/due.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import {
  countEventsOfDay,
  countFunderDeadlines,
  findEventsOfDay,
  findFunderDeadlines,
  findTypedIndicators,
} from './figuresOfDay.queries.ts'

/** A report or an event is not prepared in a fortnight. */
const LONG_DAYS_AHEAD = 30
const YEAR = 365
const CAP = 5

const months: Record<Exclude<IndicatorFrequency, 'onDemand'>, number> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
}

type Typed = ReturnType<typeof findTypedIndicators>[number]

function measureDue({ id, name, frequency, baselineDate, lastOn }: Typed, today: CalendarDate): MeasureDue[] {
  if (frequency === 'onDemand') return []
  const from = lastOn ?? baselineDate
  const dueOn = from === null ? null : format(addMonths(parseISO(from), months[frequency]), 'yyyy-MM-dd')
  return [{ id, name, lastOn, dueOn, isLate: dueOn !== null && dueOn < today }]
}

/** Those never measured are due, by no day: they come last. */
function readMeasures(db: ReadDb, { today, horizon }: DueWindow): Today['measures'] {
  const due = findTypedIndicators(db)
    .flatMap((typed) => measureDue(typed, today))
    .filter(({ dueOn }) => dueOn === null || dueOn <= horizon)
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
  return { total: due.length, late: due.filter(({ isLate }) => isLate).length, rows: due.slice(0, CAP) }
}

function readEvents(db: ReadDb, today: CalendarDate): Today['events'] {
  const window = { since: daysAfter(today, -YEAR), today, horizon: daysAfter(today, LONG_DAYS_AHEAD) }
  const rows = findEventsOfDay(db, window, CAP).map((event) => ({
    ...event,
    isLate: (event.endDate ?? event.date) < today,
  }))
  return { ...countEventsOfDay(db, window), rows }
}

function readFunders(db: ReadDb, today: CalendarDate): Today['funders'] {
  const horizon = daysAfter(today, LONG_DAYS_AHEAD)
  const rows = findFunderDeadlines(db, horizon, CAP).map((deadline) => ({
    ...deadline,
    isLate: deadline.dueOn < today,
  }))
  return { ...countFunderDeadlines(db, { today, horizon }), rows }
}

/** What funders expect, indicators to measure, events to hold or to note. */
export const readFiguresOfDay = (db: ReadDb, window: DueWindow): Pick<Today, 'measures' | 'events' | 'funders'> => ({
  measures: readMeasures(db, window),
  events: readEvents(db, window.today),
  funders: readFunders(db, window.today),
})
