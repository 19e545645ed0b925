import type { CalendarDate, Id, Page } from '../../shared/fields.ts'
import type { Communication, OutreachEvent, OutreachEventRow } from '../../shared/outreach/outreach.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { found } from '../db/found.ts'
import { refuse } from '../db/refuse.ts'
import { zone } from '../initiative/initiative.table.ts'
import {
  countCommunications,
  findCommunications,
  findEvents,
  getEvent,
  insertCommunication,
  insertEvent,
  sumEvents,
  updateEvent,
} from './outreach.queries.ts'

type Sought = Page & { search: string; from: CalendarDate | null; to: CalendarDate | null }

/** One window of the events, newest first, and who came to all those that are sought. */
export function listEvents(
  db: ReadDb,
  sought: Sought,
  today: CalendarDate,
): { total: number; participants: number; uncounted: number; rows: OutreachEventRow[] } {
  return { ...sumEvents(db, sought, today), rows: findEvents(db, sought, sought) }
}

/** One window of the communications, newest first. */
export const listCommunications = (db: ReadDb, sought: Sought): { total: number; rows: Communication[] } => ({
  total: countCommunications(db, sought),
  rows: findCommunications(db, sought, sought),
})

type Days = Pick<OutreachEvent, 'date' | 'endDate'>

/** Refuses, beside the field that was changed, a last day before the first. */
function demandOrder({ date, endDate }: Days, path: keyof Days): void {
  if (endDate !== null && endDate < date) throw refuse(path, 'datesReversed')
}

type NewEvent = Partial<Omit<OutreachEvent, 'id'>> & Pick<OutreachEvent, 'name' | 'date'>

/** Errors: INVALID_INPUT `datesReversed`, NOT_FOUND for the zone. */
export function addEvent({ db, newId }: Writing, fields: NewEvent): { id: Id } {
  demandOrder({ date: fields.date, endDate: fields.endDate ?? null }, 'endDate')
  demandRecord(db, zone, fields.zoneId)
  const id = newId()
  insertEvent(db, { ...fields, id })
  return { id }
}

/** Errors: NOT_FOUND (of the zone too), INVALID_INPUT `datesReversed`. */
export function changeEvent(db: Db, { id, ...patch }: Partial<OutreachEvent> & { id: Id }): void {
  const { date, endDate } = { ...found(getEvent(db, id), 'outreachEvent'), ...patch }
  demandOrder({ date, endDate }, patch.date === undefined ? 'endDate' : 'date')
  demandRecord(db, zone, patch.zoneId)
  updateEvent(db, id, patch)
}

type NewCommunication = Partial<Omit<Communication, 'id'>> & Pick<Communication, 'title' | 'date'>

export function addCommunication({ db, newId }: Writing, fields: NewCommunication): { id: Id } {
  const id = newId()
  insertCommunication(db, { ...fields, id })
  return { id }
}
