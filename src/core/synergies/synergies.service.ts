import type { CalendarDate, Id } from '../../shared/fields.ts'
import { meetingLabel } from '../../shared/meetings/meetings.words.ts'
import type { Synergy, SynergyDetail, SynergyRole } from '../../shared/synergies/synergies.contract.ts'
import { fullDate, type Locale } from '../../shared/typography.ts'
import { AppError } from '../../shared/errors.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandUnused } from '../db/uses.ts'
import { findContactLabels } from '../organisations/parties.queries.ts'
import { addSource, joinOnce, listCompanies } from './participants.service.ts'
import { findSources } from './participants.queries.ts'
import { listSteps, startSteps } from './steps.service.ts'
import {
  deleteSynergy,
  findMissingReference,
  getSynergyWithNames,
  insertSynergy,
  takeSynergyNumber,
  updateSynergy,
} from './synergies.queries.ts'
import { synergy } from './synergies.table.ts'
import { attentionOf } from './synergyRows.service.ts'
import { getLastMove } from './synergyRows.queries.ts'

interface InterviewName {
  date: CalendarDate | undefined
  organisationName: string | null
}

const interviewLabel = ({ date, organisationName }: InterviewName, locale: Locale): string =>
  date === undefined ? '' : `${organisationName ?? ''} · ${fullDate(date, locale)}`

const isId = (id: Id | null): id is Id => id !== null

/** A synergy with its companies, its history and what it comes from, everything named. Errors: NOT_FOUND. */
export function readSynergy(
  db: ReadDb,
  id: Id,
  { today, locale }: { today: CalendarDate; locale: Locale },
): SynergyDetail {
  const { record, names, interview, meeting } = found(getSynergyWithNames(db, id), 'synergy')
  const sources = findSources(db, id)
  return {
    ...record,
    ...names,
    interviewLabel: interviewLabel(
      { date: interview?.date, organisationName: interview?.organisationName ?? null },
      locale,
    ),
    originMeetingLabel: meetingLabel(meeting, locale),
    referentLabel: findContactLabels(db, [record.referentId]).get(record.referentId ?? '') ?? '',
    ...attentionOf(db, today)({ ...record, lastMoveOn: getLastMove(db, id) ?? record.stageSince }),
    companies: listCompanies(db, id),
    steps: listSteps(db, id, locale),
    needIds: sources.map(({ needId }) => needId).filter(isId),
    flowIds: sources.map(({ flowId }) => flowId).filter(isId),
  }
}

type SynergyFields = Partial<Omit<Synergy, 'id' | 'number' | 'stage' | 'stageSince'>>

function demandReferences(db: ReadDb, fields: SynergyFields): void {
  const entity = findMissingReference(db, fields)
  if (entity !== undefined) throw new AppError('NOT_FOUND', { entity })
}

/** What a new synergy comes with. */
export interface NewSynergy extends SynergyFields {
  name: string
  needIds?: readonly Id[]
  flowIds?: readonly Id[]
  companies?: readonly { organisationId: Id; role: SynergyRole }[]
}

/**
 * Makes a synergy, numbered for good. It is an idea, or detected when companies, needs or flows come with it: they take part.
 * Errors: NOT_FOUND.
 */
export function createSynergy(
  writing: Writing,
  { needIds = [], flowIds = [], companies = [], ...fields }: NewSynergy,
): { id: Id; number: number } {
  const { db, today, newId } = writing
  demandReferences(db, fields)
  const id = newId()
  const number = takeSynergyNumber(db)
  const stage = needIds.length + flowIds.length + companies.length > 0 ? 'detected' : 'idea'
  insertSynergy(db, { ...fields, id, number, stage, stageSince: today })
  startSteps(writing, id, stage)
  for (const company of companies) joinOnce(writing, { synergyId: id, ...company })
  for (const needId of new Set(needIds)) addSource(writing, id, { needId, flowId: null })
  for (const flowId of new Set(flowIds)) addSource(writing, id, { needId: null, flowId })
  return { id, number }
}

/** Errors: NOT_FOUND. */
export function changeSynergy(db: Db, { id, ...patch }: SynergyFields & { id: Id }): void {
  demandReferences(db, patch)
  demandChanged(updateSynergy(db, id, patch), 'synergy')
}

/** Removes a synergy with all that is its own. Errors: NOT_FOUND, IN_USE while a follow-up group is attached to it. */
export function removeSynergy(db: Db, id: Id): void {
  demandUnused(db, synergy, id)
  demandChanged(deleteSynergy(db, id), 'synergy')
}
