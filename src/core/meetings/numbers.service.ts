import type { Id } from '../../shared/fields.ts'
import { actionNumber, decisionNumber } from '../../shared/meetings/meetings.rules.ts'
import { getCommittee } from '../committees/committees.queries.ts'
import type { Db } from '../db/db.ts'
import { found } from '../db/found.ts'
import { lastRemovedRank, updateMeeting } from './meetings.queries.ts'
import { demandWritable } from './meetings.service.ts'

const series = {
  decision: { field: 'lastDecisionRank', number: decisionNumber },
  action: { field: 'lastActionRank', number: actionNumber },
} as const

/**
 * The next number of a meeting's decisions or actions, kept for life: the last rank rises and never falls, so that a number is
 * not given again after its decision was removed, nor after the whole meeting was and another took its place. Errors:
 * NOT_FOUND, FROZEN.
 */
export function takeNumber(db: Db, meetingId: Id, kind: keyof typeof series): { rank: number; number: string } {
  const meeting = demandWritable(db, meetingId)
  const { code } = found(getCommittee(db, meeting.committeeId), 'committee')
  const { field, number } = series[kind]
  const rank = Math.max(meeting[field], lastRemovedRank(db, meeting, field)) + 1
  updateMeeting(db, meetingId, { [field]: rank })
  return { rank, number: number({ committeeCode: code, year: meeting.year, number: meeting.number }, rank) }
}
