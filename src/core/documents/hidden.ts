import type { Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import type { Reader } from './reader.ts'
import { findGroupLevels, findLevels, findWorkOf } from './secrecy.queries.ts'

/** The follow-up groups whose synergy or action is kept from this reader: their name tells of it, and so do their meetings and decisions. */
export const hiddenGroupsOf = (db: ReadDb, { audience, maySee }: Reader): ReadonlySet<Id> =>
  audience === 'office'
    ? new Set()
    : new Set(
        findGroupLevels(db).flatMap(({ committeeId, confidentiality }) =>
          maySee(confidentiality) ? [] : [committeeId],
        ),
      )

/**
 * What this reader may not know of, by id: actions and synergies, and what hangs on them: the groups that were made for them (by the id
 * of their body), the meetings of these and what was decided there.
 */
export function findHidden(db: ReadDb, reader: Reader): ReadonlySet<Id> {
  if (reader.audience === 'office') return new Set()
  const groups = hiddenGroupsOf(db, reader)
  const records = findLevels(db).flatMap(({ id, confidentiality }) => (reader.maySee(confidentiality) ? [] : [id]))
  return new Set([...records, ...groups, ...findWorkOf(db, groups)])
}
