import { missingOfAction } from '../../shared/actions/actions.rules.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import { GAUGE_ROWS, type Counted } from '../../shared/handover/gauge.rules.ts'
import type { GaugeKey, GaugeRow } from '../../shared/handover/handover.contract.ts'
import { isLate } from '../../shared/meetings/followUp.rules.ts'
import { meetingTitle } from '../../shared/meetings/meetings.words.ts'
import type { Locale } from '../../shared/typography.ts'
import type { ReadDb } from '../db/db.ts'
import { countDecisions, countDecisionsDueBy, findDecisionsDueBy } from '../decisions/decisions.queries.ts'
import { describeDecisions } from '../decisions/decisions.service.ts'
import { listTypedIndicators } from '../indicators/indicators.service.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { findPartyLabels } from '../organisations/parties.queries.ts'
import { listDuties, listReports } from '../reports/reports.service.ts'
import { findHeldMeetings, findOpenActions } from './gauge.queries.ts'

type Held = ReturnType<typeof findHeldMeetings>[number]

const isWritten = ({ status }: Held): boolean =>
  status === 'review' || status === 'circulated' || status === 'validated'

function ofMeetings(
  key: GaugeKey,
  asked: readonly Held[],
  { isMissing, locale }: { isMissing: (meeting: Held) => boolean; locale: Locale },
): Counted {
  const missing = asked.filter(isMissing)
  const rows = missing.slice(0, GAUGE_ROWS).map((meeting): GaugeRow => ({
    id: meeting.id,
    opensId: meeting.id,
    label: meetingTitle(meeting, locale),
    detail: meeting.committeeName,
    date: meeting.date,
  }))
  return { key, missing: missing.length, total: asked.length, rows }
}

function countLateDecisions(db: ReadDb, today: CalendarDate): Counted {
  const rows = describeDecisions(db, findDecisionsDueBy(db, daysAfter(today, -1), GAUGE_ROWS), today)
  return {
    key: 'decisionsLate',
    missing: countDecisionsDueBy(db, { today, horizon: today }).late,
    total: countDecisions(db, { search: '', state: 'open', committeeId: null, today }),
    rows: rows.map(({ id, number, text, responsible, deadline }) => ({
      id,
      opensId: id,
      label: `${number} · ${text}`,
      detail: responsible?.label ?? '',
      date: deadline,
    })),
  }
}

/**
 * What the meetings leave behind: minutes not written up yet (also of a meeting whose day is gone by and that nobody noted as held),
 * minutes written and not approved, decisions that are late.
 */
export function countGovernanceOfGauge(db: ReadDb, today: CalendarDate, locale: Locale): Counted[] {
  const held = findHeldMeetings(db, today)
  const written = held.filter(isWritten)
  return [
    ofMeetings('minutesNotWritten', held, { isMissing: (meeting) => !isWritten(meeting), locale }),
    ofMeetings('minutesNotApproved', written, { isMissing: ({ status }) => status !== 'validated', locale }),
    countLateDecisions(db, today),
  ]
}

type Open = ReturnType<typeof findOpenActions>[number]

/**
 * What the plan leaves open, each thing told once: an action without an owner, one that nothing describes (« incomplète », of
 * `missingOfAction`, is either), one that is late.
 */
export function countPlanOfGauge(db: ReadDb, today: CalendarDate): Counted[] {
  const open = findOpenActions(db)
  const lacks = (part: 'owner' | 'description') => (action: Open) =>
    missingOfAction({ description: action.description, hasOwner: action.organisationId !== null }).includes(part)
  const keys: [GaugeKey, (action: Open) => boolean][] = [
    ['actionsWithoutOwner', lacks('owner')],
    ['actionsIncomplete', lacks('description')],
    ['actionsLate', ({ status, dueDate }) => isLate({ status, due: dueDate }, today)],
  ]
  const counted = keys.map(([key, isMissing]) => ({ key, missing: open.filter(isMissing) }))
  const shown = counted.map(({ key, missing }) => ({ key, missing, first: missing.slice(0, GAUGE_ROWS) }))
  const labelOf = findPartyLabels(
    db,
    shown.flatMap(({ first }) => first),
  )
  return shown.map(({ key, missing, first }) => ({
    key,
    missing: missing.length,
    total: open.length,
    rows: first.map((action) => ({
      id: action.id,
      opensId: action.id,
      label: `${action.number} · ${action.title}`,
      detail: labelOf(action)?.label ?? '',
      date: action.dueDate,
    })),
  }))
}

function countIndicatorsToMeasure(db: ReadDb, today: CalendarDate): Counted {
  const typed = listTypedIndicators(db, today).filter(({ frequency }) => frequency !== 'onDemand')
  const due = typed
    .filter(({ measureDueOn }) => measureDueOn !== null && measureDueOn <= today)
    .toSorted((one, other) => (one.measureDueOn ?? '').localeCompare(other.measureDueOn ?? ''))
  return {
    key: 'indicatorsToMeasure',
    missing: due.length,
    total: typed.length,
    rows: due.slice(0, GAUGE_ROWS).map(({ id, name, unit, valueOn }) => ({
      id,
      opensId: id,
      label: name,
      detail: unit,
      date: valueOn,
    })),
  }
}

/** Reports to funders and what else they expect: those that are still to be sent or done by a day. */
function countLateDuties(db: ReadDb, today: CalendarDate): Counted {
  const reports = listReports(db, today)
    .filter(({ sentOn, dueOn }) => sentOn === null && dueOn !== null)
    .map((report) => ({ ...report, label: report.title, opensId: report.id }))
  // What a funder expects besides its reports has no page of its own: it stands in their list.
  const duties = listDuties(db, today)
    .filter(({ doneOn }) => doneOn === null)
    .map((duty) => ({ ...duty, opensId: null }))
  const asked = [...reports, ...duties]
  const late = asked
    .filter((one) => one.isLate)
    .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
  return {
    key: 'dutiesLate',
    missing: late.length,
    total: asked.length,
    rows: late.slice(0, GAUGE_ROWS).map(({ id, opensId, label, organisationName, dueOn }) => ({
      id,
      opensId,
      label,
      detail: organisationName,
      date: dueOn,
    })),
  }
}

/** What has to be measured and what funders wait for. */
export const countFiguresOfGauge = (db: ReadDb, today: CalendarDate): Counted[] => [
  countIndicatorsToMeasure(db, today),
  countLateDuties(db, today),
]
