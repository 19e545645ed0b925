import { and, eq, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Match } from '../../shared/matches/matches.contract.ts'
import type { Place } from '../../shared/geography.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { flow } from '../flows/flows.table.ts'
import { zone } from '../initiative/initiative.table.ts'
import { need } from '../needs/needs.table.ts'
import { synergy, synergySource } from '../synergies/synergies.table.ts'
import { matchDismissal } from './matches.table.ts'

type Kind = Match['kind']

/** Two records that may make a synergy. */
export interface Pair {
  kind: Kind
  giverId: Id
  takerId: Id
}

const sides = (kind: Kind) =>
  kind === 'flow'
    ? { giver: matchDismissal.outFlowId, taker: matchDismissal.inFlowId }
    : { giver: matchDismissal.offerId, taker: matchDismissal.needId }

/** Every pair of a kind that was set aside, and why. */
export const findDismissals = (
  db: ReadDb,
  kind: Kind,
): { giverId: Id; takerId: Id; date: CalendarDate; reason: string }[] => {
  const { giver, taker } = sides(kind)
  return db
    .select({
      giverId: sql<Id>`${giver}`,
      takerId: sql<Id>`${taker}`,
      date: matchDismissal.date,
      reason: matchDismissal.reason,
    })
    .from(matchDismissal)
    .where(sql`${giver} is not null`)
    .all()
}

const isOfPair = ({ kind, giverId, takerId }: Pair): SQL | undefined => {
  const { giver, taker } = sides(kind)
  return and(eq(giver, giverId), eq(taker, takerId))
}

/** Number of suggestions brought back: 0 when this one was not set aside. */
export const deleteDismissal = (db: Db, pair: Pair): number =>
  db.delete(matchDismissal).where(isOfPair(pair)).run().changes

export const insertDismissal = (
  db: Db,
  { kind, giverId, takerId, ...why }: Pair & { id: Id; date: CalendarDate; reason: string },
): void => {
  const pair = kind === 'flow' ? { outFlowId: giverId, inFlowId: takerId } : { offerId: giverId, needId: takerId }
  db.insert(matchDismissal)
    .values({ ...why, ...pair })
    .run()
}

const giverSource = alias(synergySource, 'giver_source')
const takerSource = alias(synergySource, 'taker_source')

const ofSynergy = {
  synergyId: synergy.id,
  // Of several synergies the first one: SQLite takes the other columns from the row that holds the minimum.
  synergyNumber: sql<number>`min(${synergy.number})`,
}

/** Every pair of flows of one term, out and in, that a synergy links already, with the first such synergy. */
export const findLinkedFlows = (db: ReadDb) => {
  const [giver, taker] = [alias(flow, 'giver'), alias(flow, 'taker')]
  return db
    .select({ giverId: giver.id, takerId: taker.id, ...ofSynergy })
    .from(giverSource)
    .innerJoin(takerSource, eq(takerSource.synergyId, giverSource.synergyId))
    .innerJoin(giver, and(eq(giver.id, giverSource.flowId), eq(giver.direction, 'out')))
    .innerJoin(taker, and(eq(taker.id, takerSource.flowId), eq(taker.direction, 'in'), eq(taker.termId, giver.termId)))
    .innerJoin(synergy, eq(synergy.id, giverSource.synergyId))
    .groupBy(giver.id, taker.id)
    .all()
}

/** The same for offers and needs. */
export const findLinkedNeeds = (db: ReadDb) => {
  const [giver, taker] = [alias(need, 'giver'), alias(need, 'taker')]
  return db
    .select({ giverId: giver.id, takerId: taker.id, ...ofSynergy })
    .from(giverSource)
    .innerJoin(takerSource, eq(takerSource.synergyId, giverSource.synergyId))
    .innerJoin(giver, and(eq(giver.id, giverSource.needId), eq(giver.kind, 'offer')))
    .innerJoin(taker, and(eq(taker.id, takerSource.needId), eq(taker.kind, 'need'), eq(taker.termId, giver.termId)))
    .innerJoin(synergy, eq(synergy.id, giverSource.synergyId))
    .groupBy(giver.id, taker.id)
    .all()
}

/** Where the zones are; those without a place are left out. */
export const findZonePlaces = (db: ReadDb): Map<Id, Place> =>
  new Map(
    db
      .select({ id: zone.id, latitude: zone.latitude, longitude: zone.longitude })
      .from(zone)
      .all()
      .flatMap(({ id, latitude, longitude }) =>
        latitude === null || longitude === null ? [] : [[id, { latitude, longitude }] as const],
      ),
  )
