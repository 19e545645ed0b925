import type { Confidentiality, SheetAudience } from '../../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import { meetingLabel } from '../../../shared/meetings/meetings.words.ts'
import type { Locale } from '../../../shared/typography.ts'
import { getActionRecord, getNamesOfAction } from '../../actions/actions.queries.ts'
import { getAction } from '../../actions/actions.service.ts'
import { listAxes } from '../../axes/axes.service.ts'
import { listBudget } from '../../budget/budget.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { findAllGroups } from '../../groups/groups.queries.ts'
import { getMeetingRow } from '../../meetings/meetings.queries.ts'
import { getSynergyRecord } from '../../synergies/synergies.queries.ts'
import { readerOf } from '../reader.ts'
import type { ActionRecords, ToldAction } from './sheet.ts'
import { tellAction } from './tell.ts'

interface SheetRequest {
  actionId: Id
  audience: SheetAudience
  locale: Locale
  today: CalendarDate
}

function axisLabelOf(db: ReadDb, axisId: Id | null): string {
  const axis = listAxes(db).find(({ id }) => id === axisId)
  return axis === undefined ? '' : `${axis.number} ${axis.name}`
}

const levelsOf = (db: ReadDb, actionIds: readonly Id[]): Map<Id, Confidentiality> =>
  new Map(actionIds.map((id) => [id, getActionRecord(db, id)?.confidentiality ?? 'confidential']))

function readRecords(db: ReadDb, { actionId, locale, today }: SheetRequest): ActionRecords {
  const action = getAction(db, actionId, today)
  const meeting = action.meetingId === null ? undefined : getMeetingRow(db, action.meetingId)
  return {
    action,
    axisLabel: axisLabelOf(db, action.axisId),
    phaseName: getNamesOfAction(db, actionId)?.phaseName ?? '',
    meetingLabel: meetingLabel(meeting ?? null, locale),
    synergyLevel: action.synergyId === null ? null : (getSynergyRecord(db, action.synergyId)?.confidentiality ?? null),
    levels: levelsOf(
      db,
      action.relations.map(({ otherId }) => otherId),
    ),
    groupNames: findAllGroups(db, today)
      .filter((group) => group.actionId === actionId)
      .map(({ committeeName }) => committeeName),
    budget: listBudget(db, { actionId, year: null }),
  }
}

/** What the sheet of an action tells its reader. Errors: NOT_FOUND; CONFIDENTIAL for partners of a confidential action. */
export const readActionSheet = (db: ReadDb, request: SheetRequest): ToldAction =>
  tellAction(readRecords(db, request), readerOf(db, request.audience, request.locale), request.today)
