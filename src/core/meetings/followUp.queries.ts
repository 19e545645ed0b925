import { and, eq, gt, inArray, lte, notInArray, or, sql, type AnyColumn, type SQL, type SQLWrapper } from 'drizzle-orm'
import { assertNever } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isSettled, settledStatuses } from '../../shared/meetings/followUp.rules.ts'
import { committee } from '../committees/committees.table.ts'
import { matches } from '../db/search.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { isBefore, type MeetingPlace } from './meetings.queries.ts'
import { meeting } from './meetings.table.ts'

/** What decisions and actions are followed up by: the same questions are asked of both. */
interface FollowedColumns {
  status: AnyColumn
  due: AnyColumn
  settledOn: AnyColumn
  /** Who is in charge. */
  organisationId: AnyColumn
  contactId: AnyColumn
  /** Where words are sought, besides the names of the body and of who is in charge. */
  texts: readonly SQLWrapper[]
}

export interface FollowUpFilter {
  search: string
  state: 'all' | 'open' | 'late' | 'done'
  committeeId: Id | null
  today: CalendarDate
}

/** Neither done nor abandoned. */
export const isOpen = ({ status }: Pick<FollowedColumns, 'status'>): SQL => notInArray(status, [...settledStatuses])

const isLate = (columns: FollowedColumns, today: CalendarDate): SQL =>
  sql`(${isOpen(columns)} and ${columns.due} < ${today})`

/** Decisions or actions in one state; « en retard » as of today. */
function isInState(columns: FollowedColumns, { state, today }: FollowUpFilter): SQL | undefined {
  switch (state) {
    case 'all':
      return undefined
    case 'open':
      return isOpen(columns)
    case 'late':
      return isLate(columns, today)
    case 'done':
      return eq(columns.status, 'done')
    default:
      return assertNever(state)
  }
}

const partyNames = ({ organisationId, contactId }: FollowedColumns): SQLWrapper[] => [
  sql`(select ${organisation.shortName} || ' ' || ${organisation.name} from ${organisation} where ${organisation.id} = ${organisationId})`,
  sql`(select concat_ws(' ', ${contact.firstName}, ${contact.lastName}, ${contact.jobTitle}) from ${contact} where ${contact.id} = ${contactId})`,
]

/** Decisions or actions of one body or of all, in one state, that hold the words sought. Joined with meeting and committee. */
export const isSought = (columns: FollowedColumns, filter: FollowUpFilter): SQL | undefined =>
  and(
    isInState(columns, filter),
    filter.committeeId === null ? undefined : eq(meeting.committeeId, filter.committeeId),
    matches(filter.search, [...columns.texts, committee.name, ...partyNames(columns)]),
  )

/** Open, and due on that date or before: the states are named one by one, so that the index on them and on the date serves. */
export const isDueBy = ({ status, due }: FollowedColumns, date: CalendarDate): SQL | undefined =>
  and(
    inArray(
      status,
      (status.enumValues ?? []).filter((one) => !isSettled(one)),
    ),
    lte(due, date),
  )

/** Taken at an earlier meeting of the body, and still open since the previous one: open today, or settled after it. */
export const isToFollow = (columns: FollowedColumns, place: MeetingPlace, previous: CalendarDate): SQL | undefined =>
  and(isBefore(place), or(isOpen(columns), gt(columns.settledOn, previous)))

/** Taken at this meeting of the body or at an earlier one. */
export const isUpTo = (place: MeetingPlace & { id: string }): SQL | undefined =>
  or(isBefore(place), eq(meeting.id, place.id))

/** How many of them were done on that date, late, and all told; what was abandoned no longer counts. */
export const progressColumns = (columns: FollowedColumns, date: CalendarDate) => {
  const wasSettled = sql`(${columns.settledOn} is not null and ${columns.settledOn} <= ${date})`
  return {
    done: sql<number>`count(*) filter (where ${columns.status} = 'done' and ${wasSettled})`,
    late: sql<number>`count(*) filter (where ${columns.status} <> 'abandoned' and not ${wasSettled} and ${columns.due} < ${date})`,
    total: sql<number>`count(*) filter (where ${columns.status} <> 'abandoned')`,
  }
}
