import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Minutes } from '../../shared/minutes/minutes.contract.ts'
import type { Phase } from '../../shared/phases/phases.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import { findActionsToFollow, findConfidentialActions, getActionProgress } from '../actions/actions.queries.ts'
import { describeActions, listActionsOfMeeting } from '../actions/actions.service.ts'
import { getCommittee } from '../committees/committees.queries.ts'
import { readDashboard } from '../dashboard/dashboard.service.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { findDecisionsToFollow, getDecisionProgress } from '../decisions/decisions.queries.ts'
import { describeDecisions, listDecisionsOfMeeting } from '../decisions/decisions.service.ts'
import { readSection } from '../groups/section.service.ts'
import { getInitiativeRow } from '../initiative/initiative.queries.ts'
import { getInitiative, getLogo } from '../initiative/initiative.service.ts'
import {
  getLatestFrozenAfter,
  getMeetingRecord,
  getNextMeeting,
  getPreviousMeeting,
  type MeetingRecord,
} from '../meetings/meetings.queries.ts'
import { hasReached } from '../meetings/meetings.service.ts'
import { daysAfter, getMeeting } from '../meetings/meetings.view.ts'
import { findOrganisations } from '../organisations/organisations.queries.ts'
import { listPhases } from '../phases/phases.service.ts'
import { findTopics } from '../skills/skills.queries.ts'
import type { DossierView } from '../word/dossier.ts'
import type { MeetingView } from '../word/meeting.ts'
import type { MinutesView } from './docx/view.ts'
import { asCirculated, confidentialThen } from './asCirculated.service.ts'
import { getFrozenMinutes, lastFrozenVersion } from './minutes.queries.ts'

/** Minutes tell how things stood at the meeting; before it is held, how they stand today. */
const stateDate = (meeting: Pick<MeetingRecord, 'date'>, today: CalendarDate): CalendarDate =>
  meeting.date < today ? meeting.date : today

const isOpenOn =
  (date: CalendarDate) =>
  ({ actualStart, actualEnd }: Phase): boolean =>
    actualStart !== null && actualStart <= date && (actualEnd === null || date <= actualEnd)

function readProgress(db: ReadDb, meeting: MeetingRecord, asOf: CalendarDate): Minutes['progress'] {
  const phase = listPhases(db).find(isOpenOn(asOf))
  const milestones = phase?.milestones ?? []
  const decisions = getDecisionProgress(db, meeting, asOf)
  const actions = getActionProgress(db, meeting, asOf)
  return {
    phaseName: phase?.name ?? '',
    milestonesDone: milestones.filter(({ doneDate }) => doneDate !== null && doneDate <= asOf).length,
    milestonesTotal: milestones.length,
    decisionsDone: decisions.done,
    decisionsTotal: decisions.total,
    actionsDone: actions.done,
    actionsLate: actions.late,
    actionsTotal: actions.total,
  }
}

/** What the minutes of a meeting gather besides the meeting itself. Errors: NOT_FOUND. */
export function readMinutes(db: ReadDb, meetingId: Id, today: CalendarDate): Minutes {
  const meeting = found(getMeetingRecord(db, meetingId), 'meeting')
  const asOf = stateDate(meeting, today)
  const previous = getPreviousMeeting(db, meeting) ?? null
  const frozen = getFrozenMinutes(db, meetingId) ?? null
  const { minutesDays } = found(getInitiativeRow(db), 'initiative')
  return {
    meetingId,
    previous,
    followUpDecisions:
      previous === null ? [] : describeDecisions(db, findDecisionsToFollow(db, meeting, previous.date), asOf),
    followUpActions:
      previous === null ? [] : describeActions(db, findActionsToFollow(db, meeting, previous.date), asOf),
    decisions: listDecisionsOfMeeting(db, meetingId, today),
    actions: listActionsOfMeeting(db, meetingId, today),
    progress: readProgress(db, meeting, asOf),
    dueDate: daysAfter(meeting.date, minutesDays),
    frozen,
    canUnfreeze: frozen !== null && getLatestFrozenAfter(db, meeting) === undefined,
    next: getNextMeeting(db, meeting) ?? null,
  }
}

const everyone = { offset: 0, limit: 200 }

/** Names of those who carry the démarche: the carriers, then the co-carriers. */
const carrierNames = (db: ReadDb): string[] =>
  (['carrier', 'coCarrier'] as const).flatMap((role) =>
    findOrganisations(db, { search: '', role, zoneId: null }, everyone).map(({ name }) => name),
  )

/** What every document is made from. */
export const readDossierView = (db: ReadDb, locale: Locale): DossierView => ({
  initiative: getInitiative(db),
  logo: getLogo(db),
  carriers: carrierNames(db),
  locale,
})

/** What every document of a meeting is made from. Errors: NOT_FOUND. */
export function readMeetingView(db: ReadDb, meetingId: Id, locale: Locale): MeetingView {
  const meeting = getMeeting(db, meetingId)
  return {
    ...readDossierView(db, locale),
    meeting,
    committee: found(getCommittee(db, meeting.committeeId), 'committee'),
    topics: findTopics(db, meetingId).map(({ name }) => name),
  }
}

/** What is told to those who receive the minutes: no confidential action, be it of this meeting or of an earlier one. */
function withoutConfidential(db: ReadDb, minutes: Minutes, isCirculated: boolean): Minutes {
  const ids = [...minutes.followUpActions, ...minutes.actions].map(({ id }) => id)
  const hidden = isCirculated ? confidentialThen(db, minutes.meetingId, ids) : new Set(findConfidentialActions(db))
  return {
    ...minutes,
    followUpActions: minutes.followUpActions.filter(({ id }) => !hidden.has(id)),
    actions: minutes.actions.filter(({ id }) => !hidden.has(id)),
  }
}

interface MinutesRequest {
  meetingId: Id
  locale: Locale
  today: CalendarDate
  status: MinutesView['status']
}

/**
 * What the minutes are written from; a draft bears the number of the version that it is to become. Once circulated they tell
 * decisions, actions and the group as they stood then: what is validated is what was sent. Errors: NOT_FOUND.
 */
export function readMinutesView(db: ReadDb, { meetingId, locale, today, status }: MinutesRequest): MinutesView {
  const view = readMeetingView(db, meetingId, locale)
  const isCirculated = hasReached(view.meeting.status, 'circulated')
  const every = readMinutes(db, meetingId, today)
  const told = withoutConfidential(db, every, isCirculated)
  return {
    ...view,
    minutes: isCirculated ? asCirculated(db, told, stateDate(view.meeting, today)) : told,
    group: readSection(db, meetingId, today),
    dashboard: readDashboard(db, { meetingId, today, locale }),
    status,
    version: lastFrozenVersion(db, meetingId) + 1,
  }
}
