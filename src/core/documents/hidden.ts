import type { CalendarDate, Id } from '../../shared/fields.ts'
import { listDecisions } from '../decisions/decisions.service.ts'
import { findAllGroups } from '../groups/groups.queries.ts'
import { findMeetings } from '../meetings/meetings.queries.ts'
import { readPlan } from '../plan/plan.service.ts'
import type { ReadDb } from '../db/db.ts'
import { findSynergyFacts } from './handoverDossier/dossier.queries.ts'
import type { Reader } from './reader.ts'

const EVERYTHING = { search: '', state: 'all', committeeId: null, offset: 0, limit: 1_000_000 } as const

/**
 * What this reader may not know of, by id: actions and synergies, and what hangs on them: the groups that were made for them (by the id
 * of their body), the meetings of these and what was decided there.
 */
export function findHidden({
  db,
  reader,
  today,
}: {
  db: ReadDb
  reader: Reader
  today: CalendarDate
}): ReadonlySet<Id> {
  const hidden = new Set<Id>()
  if (reader.audience === 'office') return hidden
  for (const { id, confidentiality } of [...readPlan(db, today).actions, ...findSynergyFacts(db)])
    if (!reader.maySee(confidentiality)) hidden.add(id)
  for (const { committeeId, synergyId, actionId } of findAllGroups(db, today))
    if (hidden.has(synergyId ?? '') || hidden.has(actionId ?? '')) hidden.add(committeeId)
  for (const { id, committeeId } of findMeetings(db)) if (hidden.has(committeeId)) hidden.add(id)
  for (const { id, committeeId } of listDecisions(db, { ...EVERYTHING, today }).rows)
    if (hidden.has(committeeId)) hidden.add(id)
  return hidden
}
