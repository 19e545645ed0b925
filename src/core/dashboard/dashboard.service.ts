import { FrozenDashboard, type Dashboard } from '../../shared/dashboard/dashboard.contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { FigureRecord } from '../../shared/indicators/indicators.contract.ts'
import type { MeetingRow } from '../../shared/meetings/meetings.contract.ts'
import { meetingLabel } from '../../shared/meetings/meetings.words.ts'
import type { Locale } from '../../shared/typography.ts'
import { getAttachment } from '../attachments/attachments.queries.ts'
import { keepAttachment } from '../attachments/attachments.service.ts'
import { summariseBudget } from '../budget/budget.service.ts'
import { readChanges } from '../changes/changes.service.ts'
import { findSecretNames, withoutNamesIn } from '../changes/secrets.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { listRecords } from '../indicators/figures.service.ts'
import { readFunnel } from '../indicators/funnel.service.ts'
import { readImpactSums } from '../indicators/impactSums.service.ts'
import { listIndicators } from '../indicators/indicators.service.ts'
import { getMeetingRecord, getMeetingRow, getPreviousMeeting } from '../meetings/meetings.queries.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { deleteFrozen, findConfidentialSynergies, findFrozen, getFrozen, insertFrozen } from './dashboard.queries.ts'
import { readDashboardPlan } from './plan.ts'

const MEDIA_TYPE = 'application/json'

interface Asked {
  meetingId: Id
  today: CalendarDate
  /** Of the names of meetings; French where nobody says. */
  locale?: Locale
}

function budgetOf(db: ReadDb, day: CalendarDate): Dashboard['budget'] {
  const year = Number(day.slice(0, 4))
  const { total, privateShare, facilitation } = summariseBudget(db, year)
  const staff = facilitation.find((one) => one.year === year)
  return {
    year,
    ...total,
    facilitationPlanned: staff?.plannedFte ?? 0,
    facilitationActual: staff?.actualFte ?? 0,
    privateShare: privateShare.granted,
  }
}

/** Since the meeting before, whose own day is its own. Two meetings of one day: that day. */
const changesSince = (db: ReadDb, since: MeetingRow, asOf: CalendarDate): Dashboard['changes'] => {
  const after = daysAfter(since.date, 1)
  return readChanges(db, { from: after < asOf ? after : asOf, to: asOf, audience: 'partners' })
}

/** What a partner may read of it: no confidential synergy among those that are named, no name that is withheld. */
function forPartners(db: ReadDb, dashboard: Dashboard): Dashboard {
  const hidden = findConfidentialSynergies(db)
  const secrets = findSecretNames(db, 'partners', [])
  const { funnel, impacts, plan } = dashboard
  return {
    ...dashboard,
    funnel: {
      ...funnel,
      abandoned: funnel.abandoned
        .filter(({ synergyId }) => !hidden.has(synergyId))
        .map((one) => withoutNamesIn(one, secrets)),
    },
    impacts: impacts.map((sum) => ({
      ...sum,
      synergies: sum.synergies
        .filter(({ synergyId }) => !hidden.has(synergyId))
        .map((one) => withoutNamesIn(one, secrets)),
    })),
    plan: { ...plan, highlights: plan.highlights.map((one) => withoutNamesIn(one, secrets)) },
  }
}

function computeDashboard(
  db: ReadDb,
  { meeting, today, locale = 'fr' }: Omit<Asked, 'meetingId'> & { meeting: MeetingRow },
) {
  const since = getPreviousMeeting(db, meeting)
  const asOf = meeting.date < today ? meeting.date : today
  return forPartners(db, {
    meetingId: meeting.id,
    meetingLabel: meetingLabel(meeting, locale),
    asOf,
    frozenAt: null,
    since: since === undefined ? null : { meetingId: since.id, label: meetingLabel(since, locale), date: since.date },
    figures: listIndicators(db, asOf).filter(({ isOnDashboard }) => isOnDashboard),
    funnel: readFunnel(db, { asOf, form: null, themeId: null }),
    impacts: readImpactSums(db, asOf),
    plan: readDashboardPlan(db, { day: asOf, since: since?.date ?? null }),
    budget: budgetOf(db, asOf),
    changes: since === undefined ? null : changesSince(db, since, asOf),
  })
}

function readFrozen(db: ReadDb, meetingId: Id): { frozen: FrozenDashboard; frozenAt: string } | undefined {
  const row = getFrozen(db, meetingId)
  if (row === undefined) return undefined
  const { bytes } = found(getAttachment(db, row.sha256), 'attachment')
  return { frozen: FrozenDashboard.parse(JSON.parse(bytes.toString('utf8'))), frozenAt: row.frozenAt }
}

/**
 * What the committee of a meeting sees: as it was frozen, else as it is on the day of the meeting, today while that is to come. A
 * partner reads it: figures, stages and impacts count every record, confidential ones too; what is named (abandoned synergies,
 * synergies behind an impact, actions, changes) leaves them out. Errors: NOT_FOUND.
 */
export function readDashboard(db: ReadDb, { meetingId, today, locale = 'fr' }: Asked): Dashboard {
  const meeting = found(getMeetingRow(db, meetingId), 'meeting')
  const kept = readFrozen(db, meetingId)
  if (kept === undefined) return computeDashboard(db, { meeting, today, locale })
  return { ...kept.frozen.dashboard, meetingLabel: meetingLabel(meeting, locale), frozenAt: kept.frozenAt }
}

/** Every record behind the figures: the officer alone opens them. */
const recordsOf = (db: ReadDb, { figures, asOf }: Dashboard): Record<Id, FigureRecord[]> =>
  Object.fromEntries(
    figures
      .filter(({ formula }) => formula !== null)
      .map(({ id, recordCount }) => [
        id,
        listRecords(db, { id, asOf, offset: 0, limit: Math.max(1, recordCount) }).rows,
      ]),
  )

function keepDashboard({ db, now, today, newId }: Writing, meeting: MeetingRow, hasRecords: boolean): void {
  const dashboard = computeDashboard(db, { meeting, today })
  const frozen: FrozenDashboard = { version: 1, dashboard, records: hasRecords ? recordsOf(db, dashboard) : {} }
  const sha256 = keepAttachment(db, { mediaType: MEDIA_TYPE, bytes: Buffer.from(JSON.stringify(frozen), 'utf8') })
  insertFrozen(db, { id: newId(), meetingId: meeting.id, asOf: dashboard.asOf, frozenAt: now, sha256 })
}

/** Keeps what the committee sees, whole, with the records behind its figures. Errors: NOT_FOUND, FROZEN when it is already. */
export function freezeDashboard(writing: Writing, meetingId: Id): void {
  const meeting = found(getMeetingRow(writing.db, meetingId), 'meeting')
  if (getFrozen(writing.db, meetingId) !== undefined) throw new AppError('FROZEN', {})
  keepDashboard(writing, meeting, true)
}

/**
 * What minutes are circulated with stays, unless it was frozen before: of a steering committee with the records behind its figures; of
 * the other bodies, whose minutes tell little of it, without. Errors: NOT_FOUND.
 */
export function freezeWithMinutes(writing: Writing, meetingId: Id): void {
  const meeting = found(getMeetingRow(writing.db, meetingId), 'meeting')
  if (getFrozen(writing.db, meetingId) !== undefined) return
  keepDashboard(writing, meeting, meeting.committeeKind === 'steering')
}

/** Errors: NOT_FOUND; FROZEN once the minutes are validated: what the committee saw goes with them. */
export function unfreezeDashboard({ db }: Writing, meetingId: Id): void {
  const meeting = found(getMeetingRecord(db, meetingId), 'meeting')
  if (meeting.status === 'validated') throw new AppError('FROZEN', {})
  demandChanged(deleteFrozen(db, meetingId), 'frozenDashboard')
}

/** Meetings whose dashboard is frozen, newest first. */
export const listFrozen = (db: ReadDb, locale: Locale) =>
  findFrozen(db).map(({ meetingId, asOf, frozenAt, ...meeting }) => ({
    meetingId,
    asOf,
    frozenAt,
    label: meetingLabel(meeting, locale),
  }))

/** The records behind a figure of a dashboard: as they were frozen, else as they are. Errors: NOT_FOUND. */
export function listDashboardRecords(
  db: ReadDb,
  { meetingId, today, indicatorId, offset, limit }: Asked & { indicatorId: Id; offset: number; limit: number },
): { total: number; rows: FigureRecord[] } {
  const meeting = found(getMeetingRow(db, meetingId), 'meeting')
  const kept = readFrozen(db, meetingId)?.frozen.records ?? {}
  // Those of a body that does not steer are not kept.
  if (Object.keys(kept).length === 0) {
    const asOf = meeting.date < today ? meeting.date : today
    return listRecords(db, { id: indicatorId, asOf, offset, limit })
  }
  const rows = kept[indicatorId] ?? []
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}
