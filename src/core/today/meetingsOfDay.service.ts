import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { MeetingStatus } from '../../shared/meetings/meetings.contract.ts'
import { missingForStatus, nextStatus, type MeetingFacts } from '../../shared/meetings/meetings.rules.ts'
import type { Lack, MeetingToDo, Today } from '../../shared/today/today.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { findMeetingFacts } from '../meetings/meetings.service.ts'
import {
  countMeetingsOfDay,
  findMeetingsBefore,
  findMeetingsOfDay,
  hasMeetings,
  type Delays,
} from './meetingsOfDay.queries.ts'

const upcomingStatuses = ['preparation', 'convened'] as const satisfies readonly MeetingStatus[]
const writtenStatuses = ['held', 'draft', 'review', 'circulated'] as const satisfies readonly MeetingStatus[]

/** The longest that a list of meetings is. */
const MEETINGS_CAP = 6

interface Day {
  today: CalendarDate
  delays: Delays
}

type Before = ReturnType<typeof findMeetingsBefore>[number] | undefined

/** The minutes of the meeting before are read and approved at this one: first they have to be out. */
function lackOfBefore(before: Before): Lack[] {
  if (before === undefined) return []
  const { beforeId: meetingId, status } = before
  if (status === 'circulated') return [{ key: 'previousNotApproved', meetingId }]
  return status === 'held' || status === 'draft' || status === 'review'
    ? [{ key: 'previousNotCirculated', meetingId }]
    : []
}

type Facts = MeetingFacts & { id: Id }

/** What is missing to hold a meeting, in the order in which it is settled. */
function lacksToHold(facts: Facts, before: Before, today: CalendarDate): Lack[] {
  const own = (key: Lack['key']): Lack => ({ key, meetingId: facts.id })
  // Convened, it can still lose its place or its last item.
  const missing = missingForStatus({ ...facts, status: 'preparation' }, 'convened', today).map(own)
  if (facts.date < today) return [...missing, own('notHeld')]
  const notice = facts.status === 'preparation' ? [own('noticeNotSent')] : []
  return [...missing, ...notice, ...lackOfBefore(before)]
}

const lacksToWrite = (facts: Facts, to: MeetingStatus, today: CalendarDate): Lack[] =>
  missingForStatus(facts, to, today).map((key) => ({ key, meetingId: facts.id }))

const isUpcoming = (status: MeetingStatus): boolean => upcomingStatuses.some((one) => one === status)

interface Wanted {
  statuses: readonly MeetingStatus[]
  order: 'date' | 'due'
}

function readMeetings(db: ReadDb, { statuses, order }: Wanted, { today, delays }: Day): Today['upcoming'] {
  const first = findMeetingsOfDay(db, { statuses, delays, order, limit: MEETINGS_CAP })
  const ids = first.map(({ row }) => row.id)
  const facts = findMeetingFacts(db, ids)
  const before = new Map(order === 'date' ? findMeetingsBefore(db, ids).map((one) => [one.id, one]) : [])
  const rows = first.flatMap(({ row, due }): MeetingToDo[] => {
    const next = nextStatus(row.status)
    if (next === null) return []
    const own = found(facts.get(row.id), 'meeting')
    const lacks = isUpcoming(row.status) ? lacksToHold(own, before.get(row.id), today) : lacksToWrite(own, next, today)
    return [{ ...row, nextStatus: next, due, isLate: due !== null && due < today, lacks }]
  })
  return { ...countMeetingsOfDay(db, { statuses, delays }, today), rows }
}

/** Meetings to hold, the soonest first, and minutes to finish, the soonest due first. */
export const readMeetingsOfDay = (db: ReadDb, day: Day): Pick<Today, 'hasMeetings' | 'upcoming' | 'toWrite'> => ({
  hasMeetings: hasMeetings(db),
  upcoming: readMeetings(db, { statuses: upcomingStatuses, order: 'date' }, day),
  toWrite: readMeetings(db, { statuses: writtenStatuses, order: 'due' }, day),
})
