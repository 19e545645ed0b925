import { assertNever } from '../../shared/errors.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import type { MeetingRow, MeetingStatus } from '../../shared/meetings/meetings.contract.ts'
import { missingForStatus, nextStatus, type MeetingFacts } from '../../shared/meetings/meetings.rules.ts'
import type { MeetingToDo, Today } from '../../shared/today/today.contract.ts'
import { countActionsDueBy, findActionsDueBy } from '../actions/actions.queries.ts'
import { describeActions } from '../actions/actions.service.ts'
import { countNextStepsDueBy, findNextStepsDueBy } from '../companies/companies.queries.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { countDecisionsDueBy, findDecisionsDueBy } from '../decisions/decisions.queries.ts'
import { describeDecisions } from '../decisions/decisions.service.ts'
import { getInitiativeRow, type InitiativeRow } from '../initiative/initiative.queries.ts'
import {
  countInterviewsPlannedBy,
  countReportsToSend,
  findInterviewsPlannedBy,
  findReportsToSend,
} from '../interviews/interviews.queries.ts'
import { findMeetingsAt, type MeetingRecord } from '../meetings/meetings.queries.ts'
import { findMeetingFacts } from '../meetings/meetings.service.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { listPhases } from '../phases/phases.service.ts'
import { countPromisesDueBy, findPromisesDueBy } from '../promises/promises.queries.ts'
import { listColdSynergies } from '../synergies/synergyRows.service.ts'

/** The longest that each list of the meetings is. */
const CAP = 20
/** The longest that each list of the chain is: the day stays readable at a glance. */
const CHAIN_CAP = 5
/** Decisions and actions due within this many days are shown ahead. */
const DAYS_AHEAD = 14

type Delays = Pick<InitiativeRow, 'papersDays' | 'minutesDays' | 'silenceDays'>

/** By when the next step of a meeting is to be taken; null once none is left. */
function dueDate(
  { status, date, circulatedOn }: Pick<MeetingRecord, 'status' | 'date' | 'circulatedOn'>,
  delays: Delays,
): CalendarDate | null {
  switch (status) {
    case 'preparation':
      return daysAfter(date, -delays.papersDays)
    case 'convened':
      return date
    case 'held':
    case 'draft':
    case 'review':
      return daysAfter(date, delays.minutesDays)
    case 'circulated':
      return circulatedOn === null ? null : daysAfter(circulatedOn, delays.silenceDays)
    case 'validated':
      return null
    default:
      return assertNever(status)
  }
}

interface Day {
  today: CalendarDate
  delays: Delays
}

function toDo(row: MeetingRow, facts: MeetingFacts & MeetingRecord, { today, delays }: Day): MeetingToDo[] {
  const next = nextStatus(row.status)
  if (next === null) return []
  const due = dueDate(facts, delays)
  // That a meeting is still to come is nothing the officer has to see to.
  const missing = missingForStatus(facts, next, today).filter((key) => key !== 'heldInFuture')
  return [{ ...row, nextStatus: next, due, isLate: due !== null && due < today, missing }]
}

const bySoonest = (one: MeetingRow, other: MeetingRow): number =>
  one.date.localeCompare(other.date) || (one.startTime ?? '').localeCompare(other.startTime ?? '')

const byDue = (one: MeetingToDo, other: MeetingToDo): number =>
  (one.due ?? '9999').localeCompare(other.due ?? '9999') || bySoonest(one, other)

const upcomingStatuses: readonly MeetingStatus[] = ['preparation', 'convened']
const writtenStatuses: readonly MeetingStatus[] = ['held', 'draft', 'review', 'circulated']

function meetingsToDo(db: ReadDb, statuses: readonly MeetingStatus[], day: Day): MeetingToDo[] {
  const rows = findMeetingsAt(db, statuses)
  const facts = findMeetingFacts(
    db,
    rows.map(({ id }) => id),
  )
  return rows.flatMap((row) => toDo(row, found(facts.get(row.id), 'meeting'), day))
}

type PhaseOfToday = Pick<Today, 'phase' | 'milestones'>

function currentPhase(db: ReadDb, today: CalendarDate): PhaseOfToday {
  const phase = listPhases(db).find(({ status }) => status === 'open')
  if (phase === undefined) return { phase: null, milestones: [] }
  const milestones = phase.milestones
    .flatMap(({ id, name, dueDate: due, doneDate }) =>
      doneDate === null && due !== null ? [{ id, name, dueDate: due, isLate: due < today }] : [],
    )
    .toSorted((one, other) => one.dueDate.localeCompare(other.dueDate))
    .slice(0, CAP)
  return { phase: { id: phase.id, name: phase.name, plannedEnd: phase.plannedEnd }, milestones }
}

type ChainOfToday = Pick<Today, 'interviews' | 'reports' | 'promises' | 'companies' | 'synergies'>

function chainOfToday(db: ReadDb, today: CalendarDate, horizon: CalendarDate): ChainOfToday {
  return {
    interviews: {
      total: countInterviewsPlannedBy(db, horizon),
      rows: findInterviewsPlannedBy(db, horizon, CHAIN_CAP).map((row) => ({ ...row, isLate: row.date < today })),
    },
    reports: { total: countReportsToSend(db), rows: findReportsToSend(db, CHAIN_CAP) },
    promises: {
      total: countPromisesDueBy(db, horizon),
      rows: findPromisesDueBy(db, horizon, { today, limit: CHAIN_CAP }),
    },
    companies: {
      total: countNextStepsDueBy(db, horizon),
      rows: findNextStepsDueBy(db, horizon, CHAIN_CAP).map((row) => ({ ...row, isLate: row.nextStepOn < today })),
    },
    synergies: listColdSynergies(db, today, CHAIN_CAP),
  }
}

/** What the day asks for, most pressing first. */
export function readToday(db: ReadDb, today: CalendarDate): Today {
  const day = { today, delays: found(getInitiativeRow(db), 'initiative') }
  const horizon = daysAfter(today, DAYS_AHEAD)
  return {
    date: today,
    upcoming: meetingsToDo(db, upcomingStatuses, day).toSorted(bySoonest).slice(0, CAP),
    toWrite: meetingsToDo(db, writtenStatuses, day).toSorted(byDue).slice(0, CAP),
    decisions: {
      total: countDecisionsDueBy(db, horizon),
      rows: describeDecisions(db, findDecisionsDueBy(db, horizon, CAP), today),
    },
    actions: {
      total: countActionsDueBy(db, horizon),
      rows: describeActions(db, findActionsDueBy(db, horizon, CAP), today),
    },
    ...chainOfToday(db, today, horizon),
    ...currentPhase(db, today),
  }
}
