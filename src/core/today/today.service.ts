import type { CalendarDate } from '../../shared/fields.ts'
import type { Today } from '../../shared/today/today.contract.ts'
import { countActionsDueBy, findActionsDueBy } from '../actions/actions.queries.ts'
import { describeActions } from '../actions/actions.service.ts'
import { countNextStepsDueBy, findNextStepsDueBy } from '../companies/companies.queries.ts'
import type { ReadDb } from '../db/db.ts'
import type { DueWindow } from '../db/due.ts'
import { found } from '../db/found.ts'
import { countDecisionsDueBy, findDecisionsDueBy } from '../decisions/decisions.queries.ts'
import { describeDecisions } from '../decisions/decisions.service.ts'
import { getInitiativeRow } from '../initiative/initiative.queries.ts'
import {
  countInterviewsPlannedBy,
  countReportsToSend,
  findInterviewsPlannedBy,
  findReportsToSend,
} from '../interviews/interviews.queries.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { listPhases } from '../phases/phases.service.ts'
import { countPromisesDueBy, findPromisesDueBy } from '../promises/promises.queries.ts'
import { listColdSynergies } from '../synergies/synergyRows.service.ts'
import { readFiguresOfDay } from './figuresOfDay.service.ts'
import { readMeetingsOfDay } from './meetingsOfDay.service.ts'

/** The longest that lists of decisions, actions and milestones are. */
const CAP = 8
/** The longest that each list of the chain is: the day stays readable at a glance. */
const CHAIN_CAP = 5
/** What is due within this many days is shown ahead. */
const DAYS_AHEAD = 14

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

type FollowUpOfToday = Pick<Today, 'decisions' | 'actions'>

const followUpOfToday = (db: ReadDb, window: DueWindow): FollowUpOfToday => ({
  decisions: {
    ...countDecisionsDueBy(db, window),
    rows: describeDecisions(db, findDecisionsDueBy(db, window.horizon, CAP), window.today),
  },
  actions: {
    ...countActionsDueBy(db, window),
    rows: describeActions(db, findActionsDueBy(db, window.horizon, CAP), window.today),
  },
})

type ChainOfToday = Pick<Today, 'interviews' | 'reports' | 'promises' | 'companies' | 'synergies'>

function chainOfToday(db: ReadDb, window: DueWindow): ChainOfToday {
  const { today, horizon } = window
  return {
    interviews: {
      ...countInterviewsPlannedBy(db, window),
      rows: findInterviewsPlannedBy(db, horizon, CHAIN_CAP).map((row) => ({ ...row, isLate: row.date < today })),
    },
    reports: { total: countReportsToSend(db), late: 0, rows: findReportsToSend(db, CHAIN_CAP) },
    promises: {
      ...countPromisesDueBy(db, window),
      rows: findPromisesDueBy(db, horizon, { today, limit: CHAIN_CAP }),
    },
    companies: {
      ...countNextStepsDueBy(db, window),
      rows: findNextStepsDueBy(db, horizon, CHAIN_CAP).map((row) => ({ ...row, isLate: row.nextStepOn < today })),
    },
    synergies: { ...listColdSynergies(db, today, CHAIN_CAP), late: 0 },
  }
}

/** What the day asks for, most pressing first. */
export function readToday(db: ReadDb, today: CalendarDate): Today {
  const window = { today, horizon: daysAfter(today, DAYS_AHEAD) }
  return {
    date: today,
    horizon: window.horizon,
    ...readMeetingsOfDay(db, { today, delays: found(getInitiativeRow(db), 'initiative') }),
    ...followUpOfToday(db, window),
    ...chainOfToday(db, window),
    ...readFiguresOfDay(db, window),
    ...currentPhase(db, today),
  }
}
