import { actionStatuses, type Action } from '../../shared/actions/actions.contract.ts'
import { decisionStatuses } from '../../shared/decisions/decisions.contract.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isLate } from '../../shared/meetings/followUp.rules.ts'
import type { Minutes } from '../../shared/minutes/minutes.contract.ts'
import { findConfidentialActions } from '../actions/actions.queries.ts'
import type { ReadDb } from '../db/db.ts'
import { nameParties } from '../meetings/parties.service.ts'
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

const followed = ['status', 'settled_on', 'progress_note'] as const
const planned = ['due_date', 'owner_organisation_id', 'owner_contact_id'] as const

interface Past {
  db: ReadDb
  /** A line of the journal. */
  line: number
}

type Former = ReadonlyMap<string | null, string | null>

function findFormer({ db, line }: Past, records: Parameters<typeof findFollowUpBefore>[2]): (id: Id) => Former {
  const changes = Map.groupBy(findFollowUpBefore(db, line, records), ({ recordId }) => recordId)
  return (id) => new Map(changes.get(id)?.map(({ field, value }) => [field, value]))
}

/** Rows as they were before what came after that line of the journal. */
function asBefore<Status, Row extends Followed<Status>>(
  past: Past,
  { entity, statuses }: Kind<Status>,
  rows: readonly Row[],
): Row[] {
  const formerOf = findFormer(past, { entity, ids: rows.map(({ id }) => id), fields: followed })
  return rows.map((row) => {
    const former = formerOf(row.id)
    const status = statuses.find((one) => one === former.get('status')) ?? row.status
    const settledOn = former.has('settled_on') ? (former.get('settled_on') ?? null) : row.settledOn
    return { ...row, status, settledOn, progressNote: former.get('progress_note') ?? row.progressNote }
  })
}

/** Actions with the owner and the due date that they had then: the plan lives on (docs/decisions/010). */
function asPlanned<Row extends Pick<Action, 'id' | 'dueDate' | 'owner'>>(past: Past, rows: readonly Row[]): Row[] {
  const formerOf = findFormer(past, { entity: 'action', ids: rows.map(({ id }) => id), fields: planned })
  const before = rows.map((row) => {
    const former = formerOf(row.id)
    const then = (field: (typeof planned)[number], now: string | null): string | null =>
      former.has(field) ? (former.get(field) ?? null) : now
    return {
      row,
      dueDate: then('due_date', row.dueDate),
      organisationId: then('owner_organisation_id', row.owner?.organisationId ?? null),
      contactId: then('owner_contact_id', row.owner?.contactId ?? null),
    }
  })
  const ownerOf = nameParties(past.db, before, (party) => party)
  return before.map((then) => ({ ...then.row, dueDate: then.dueDate, owner: ownerOf(then) }))
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
    followUpActions: asPlanned(past, asBefore(past, actionKind, minutes.followUpActions)).map((row) => ({
      ...row,
      isLate: isLate({ status: row.status, due: row.dueDate }, date),
    })),
    decisions: asBefore(past, decisionKind, minutes.decisions),
    actions: asPlanned(past, asBefore(past, actionKind, minutes.actions)),
  }
}

/** Which of these actions were confidential when the minutes were circulated; now, while they are not. */
export function confidentialThen(db: ReadDb, meetingId: Id, ids: readonly Id[]): Set<Id> {
  const now = new Set(findConfidentialActions(db))
  const line = circulationLine(db, meetingId)
  if (line === null) return now
  const formerOf = findFormer({ db, line }, { entity: 'action', ids, fields: ['confidentiality'] })
  return new Set(
    ids.filter((id) => (formerOf(id).get('confidentiality') ?? (now.has(id) && 'confidential')) === 'confidential'),
  )
}
