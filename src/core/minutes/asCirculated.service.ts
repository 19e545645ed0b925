import { actionStatuses } from '../../shared/actions/actions.contract.ts'
import { decisionStatuses } from '../../shared/decisions/decisions.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isLate } from '../../shared/meetings/followUp.rules.ts'
import type { Minutes } from '../../shared/minutes/minutes.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { circulationLine, findFollowUpBefore } from './minutes.queries.ts'

interface Followed<Status> {
  id: Id
  status: Status
  settledOn: CalendarDate | null
  progressNote: string
}

interface Kind<Status> {
  entity: 'decision' | 'action'
  statuses: readonly Status[]
}

const decisionKind = { entity: 'decision', statuses: decisionStatuses } as const
const actionKind = { entity: 'action', statuses: actionStatuses } as const

interface Past {
  db: ReadDb
  /** A line of the journal. */
  line: number
}

/** Rows as they were before what came after that line of the journal. */
function asBefore<Status, Row extends Followed<Status>>(
  { db, line }: Past,
  { entity, statuses }: Kind<Status>,
  rows: readonly Row[],
): Row[] {
  const found = findFollowUpBefore(db, line, { entity, ids: rows.map(({ id }) => id) })
  const changes = Map.groupBy(found, ({ recordId }) => recordId)
  return rows.map((row) => {
    const former = new Map(changes.get(row.id)?.map(({ field, value }) => [field, value]))
    const status = statuses.find((one) => one === former.get('status')) ?? row.status
    const settledOn = former.has('settled_on') ? (former.get('settled_on') ?? null) : row.settledOn
    return { ...row, status, settledOn, progressNote: former.get('progress_note') ?? row.progressNote }
  })
}

/** Circulated minutes with decisions and actions as they stood when they were circulated; late as of `date`. */
export function asCirculated(db: ReadDb, minutes: Minutes, date: CalendarDate): Minutes {
  const line = circulationLine(db, minutes.meetingId)
  if (line === null) return minutes
  const past = { db, line }
  return {
    ...minutes,
    followUpDecisions: asBefore(past, decisionKind, minutes.followUpDecisions).map((row) => ({
      ...row,
      isLate: isLate({ status: row.status, due: row.deadline }, date),
    })),
    followUpActions: asBefore(past, actionKind, minutes.followUpActions).map((row) => ({
      ...row,
      isLate: isLate({ status: row.status, due: row.dueDate }, date),
    })),
    decisions: asBefore(past, decisionKind, minutes.decisions),
    actions: asBefore(past, actionKind, minutes.actions),
  }
}
