import type { TimeEntryRow, TripRow } from '../../../shared/timeLog/timeLog.contract.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Words } from '../../word/words.fr.ts'
import { column, sheetFrom, type TableColumn } from './columns.ts'

/** What the officer's time went to. */
export function timeTable({ tables }: Words, entries: readonly TimeEntryRow[]): Sheet {
  const columns: TableColumn<TimeEntryRow>[] = [
    column(tables.date, 'date', { width: 12, value: ({ date }) => date }),
    column(tables.duration, 'duration', { width: 9, value: ({ minutes }) => minutes }),
    column(tables.activity, 'text', { width: 30, value: ({ activity }) => activity }),
    column(tables.organisation, 'text', { width: 30, value: ({ organisationName }) => organisationName }),
    column(tables.meeting, 'text', { width: 30, value: ({ meetingLabel }) => meetingLabel }),
    column(tables.actionNumber, 'text', { width: 18, value: ({ actionNumber }) => actionNumber }),
    column(tables.title, 'text', { width: 40, value: ({ actionTitle }) => actionTitle }),
    column(tables.note, 'text', { width: 40, value: ({ note }) => note }),
  ]
  return sheetFrom(tables.names.time, columns, entries)
}

/** The journeys that a claim to LEADER and others asks for. */
export function tripsTable({ tables }: Words, trips: readonly TripRow[]): Sheet {
  const columns: TableColumn<TripRow>[] = [
    column(tables.date, 'date', { width: 12, value: ({ date }) => date }),
    column(tables.person, 'text', { width: 28, value: ({ person }) => person }),
    column(tables.destination, 'text', { width: 30, value: ({ destination }) => destination }),
    column(tables.kilometres, 'decimal', { width: 12, value: ({ kilometreTenths }) => kilometreTenths / 10 }),
    column(tables.purpose, 'text', { width: 40, value: ({ purpose }) => purpose }),
    column(tables.organisation, 'text', { width: 30, value: ({ organisationName }) => organisationName }),
    column(tables.meeting, 'text', { width: 30, value: ({ meetingLabel }) => meetingLabel }),
  ]
  return sheetFrom(tables.names.trips, columns, trips)
}
