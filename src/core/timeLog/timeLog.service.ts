import type { CalendarDate, Id, Page } from '../../shared/fields.ts'
import { meetingLabel } from '../../shared/meetings/meetings.words.ts'
import { fold } from '../../shared/search.ts'
import type { TimeEntry, TimeEntryRow, Trip, TripRow } from '../../shared/timeLog/timeLog.contract.ts'
import { timeLogWords } from '../../shared/timeLog/timeLog.words.ts'
import type { Locale } from '../../shared/typography.ts'
import { action } from '../actions/actions.table.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged } from '../db/found.ts'
import { demandPast } from '../db/refuse.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import {
  findActivities,
  findDestinations,
  findEntries,
  findMeetingsAround,
  findTrips,
  insertEntry,
  insertTrip,
  sumByActivity,
  sumKilometresByMonth,
  sumMinutesByMonth,
  updateEntry,
  updateTrip,
  type SoughtLog,
} from './timeLog.queries.ts'

type Sought = SoughtLog & Page

const countOf = (months: readonly { count: number }[]): number => months.reduce((sum, { count }) => sum + count, 0)
const sumOf = (months: readonly { sum: number }[]): number => months.reduce((total, { sum }) => total + sum, 0)

/** One window of the time noted, newest first. */
export const listEntries = (db: ReadDb, sought: Sought, locale: Locale): { total: number; rows: TimeEntryRow[] } => ({
  total: countOf(sumMinutesByMonth(db, sought)),
  rows: findEntries(db, sought, sought).map(({ record, meeting: held, ...names }) => ({
    ...record,
    ...names,
    meetingLabel: meetingLabel(held, locale),
  })),
})

/** One window of the journeys, newest first. */
export const listTrips = (db: ReadDb, sought: Sought, locale: Locale): { total: number; rows: TripRow[] } => ({
  total: countOf(sumKilometresByMonth(db, sought)),
  rows: findTrips(db, sought, sought).map(({ record, meeting: held, ...names }) => ({
    ...record,
    ...names,
    meetingLabel: meetingLabel(held, locale),
  })),
})

/** Minutes by activity and by month, tenths of a kilometre by month, of a period and of what is sought in it. */
export function summarise(db: ReadDb, sought: SoughtLog) {
  const worked = sumMinutesByMonth(db, sought)
  const travelled = sumKilometresByMonth(db, sought)
  const months = [...new Set([...worked, ...travelled].map(({ month }) => month))].toSorted().toReversed()
  const sumIn = (sums: readonly { month: string; sum: number }[], month: string) =>
    sums.find((one) => one.month === month)?.sum ?? 0
  return {
    minutes: sumOf(worked),
    kilometreTenths: sumOf(travelled),
    activities: sumByActivity(db, sought).map(({ activity, minutes }) => ({ activity, minutes })),
    months: months.map((month) => ({
      month,
      minutes: sumIn(worked, month),
      kilometreTenths: sumIn(travelled, month),
    })),
  }
}

/** As many of the officer's own words as a list that is read at a glance can hold. */
const OWN_WORDS = 100
/** How far from a day its meetings are still proposed. */
const DAYS_AROUND = 7

/** What a quick entry of that day starts from. */
export function suggest(
  db: ReadDb,
  date: CalendarDate,
  { locale, officerName }: { locale: Locale; officerName: string },
) {
  const own = findActivities(db, OWN_WORDS)
  const known = new Set(own.map(fold))
  const words = timeLogWords[locale]
  return {
    activities: [...own, ...words.activities.filter((activity) => !known.has(fold(activity)))],
    latestActivity: own[0] ?? '',
    destinations: findDestinations(db, OWN_WORDS).map(({ destination, kilometreTenths }) => ({
      destination,
      kilometreTenths,
    })),
    person: officerName.trim() === '' ? words.officer : officerName.trim(),
    meetings: findMeetingsAround(db, date, DAYS_AROUND).map((held) => ({
      id: held.id,
      label: meetingLabel(held, locale),
      date: held.date,
    })),
  }
}

type References = Partial<Pick<TimeEntry, 'organisationId' | 'meetingId' | 'actionId'>>

function demandReferences(db: ReadDb, { organisationId, meetingId, actionId }: References): void {
  demandRecord(db, organisation, organisationId)
  demandRecord(db, meeting, meetingId)
  demandRecord(db, action, actionId)
}

const trimmed = <Fields extends Partial<Record<'activity' | 'destination' | 'person', string>>>(
  fields: Fields,
): Fields => {
  const { activity, destination, person } = fields
  return {
    ...fields,
    ...(activity !== undefined && { activity: activity.trim() }),
    ...(destination !== undefined && { destination: destination.trim() }),
    ...(person !== undefined && { person: person.trim() }),
  }
}

/** Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function addEntry({ db, newId, today }: Writing, entry: Omit<TimeEntry, 'id'>): { id: Id } {
  demandPast('date', entry.date, today)
  demandReferences(db, entry)
  const id = newId()
  insertEntry(db, { id, ...trimmed(entry) })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function changeEntry({ db, today }: Writing, { id, ...patch }: Partial<TimeEntry> & { id: Id }): void {
  demandPast('date', patch.date, today)
  demandReferences(db, patch)
  demandChanged(updateEntry(db, id, trimmed(patch)), 'timeEntry')
}

/** Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function addTrip({ db, newId, today }: Writing, journey: Omit<Trip, 'id'>): { id: Id } {
  demandPast('date', journey.date, today)
  demandReferences(db, journey)
  const id = newId()
  insertTrip(db, { id, ...trimmed(journey) })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function changeTrip({ db, today }: Writing, { id, ...patch }: Partial<Trip> & { id: Id }): void {
  demandPast('date', patch.date, today)
  demandReferences(db, patch)
  demandChanged(updateTrip(db, id, trimmed(patch)), 'trip')
}
