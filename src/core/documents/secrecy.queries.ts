import { eq, isNotNull, or, sql } from 'drizzle-orm'
import type { Confidentiality } from '../../shared/confidentiality.ts'
import type { Id } from '../../shared/fields.ts'
import { action } from '../actions/actions.table.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'
import { decision } from '../decisions/decisions.table.ts'
import { followUpGroup } from '../groups/groups.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

/** How secret each synergy and each action is. */
export const findLevels = (db: ReadDb): { id: Id; confidentiality: Confidentiality }[] => [
  ...db.select({ id: synergy.id, confidentiality: synergy.confidentiality }).from(synergy).all(),
  ...db.select({ id: action.id, confidentiality: action.confidentiality }).from(action).all(),
]

/** How secret is what each follow-up group was made for: a synergy or a priority action. */
export const findGroupLevels = (db: ReadDb) =>
  db
    .select({
      committeeId: followUpGroup.committeeId,
      confidentiality: sql<Confidentiality>`coalesce(${synergy.confidentiality}, ${action.confidentiality})`,
    })
    .from(followUpGroup)
    .leftJoin(synergy, eq(synergy.id, followUpGroup.synergyId))
    .leftJoin(action, eq(action.id, followUpGroup.actionId))
    .where(or(isNotNull(followUpGroup.synergyId), isNotNull(followUpGroup.actionId)))
    .all()

/** The meetings of these bodies, and the decisions that were taken there. */
export const findWorkOf = (db: ReadDb, committeeIds: Iterable<Id>): Id[] => {
  const ofBodies = among(meeting.committeeId, committeeIds)
  const meetings = db.select({ id: meeting.id }).from(meeting).where(ofBodies).all()
  const decisions = db
    .select({ id: decision.id })
    .from(decision)
    .innerJoin(meeting, eq(meeting.id, decision.meetingId))
    .where(ofBodies)
    .all()
  return [...meetings, ...decisions].map(({ id }) => id)
}
