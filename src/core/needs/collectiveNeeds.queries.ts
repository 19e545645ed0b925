import { asc, eq, max, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { CollectiveNeed, CollectiveNeedRow } from '../../shared/needs/needs.contract.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'
import { collectiveNeed } from './needs.table.ts'

const ofGroup = 'from need where need.collective_need_id = collective_need.id'
const needCount = sql<number>`(select count(*) ${sql.raw(ofGroup)})`
const companyCount = sql<number>`(select count(distinct need.organisation_id) ${sql.raw(ofGroup)})`
// Synergies are a later feature, read by the name of their tables: those made for the group, and those that answer one of its needs.
const synergyCount = sql<number>`(select count(*) from synergy where synergy.collective_need_id = collective_need.id
  or synergy.id in (select synergy_source.synergy_id from synergy_source join need on need.id = synergy_source.need_id
                     where need.collective_need_id = collective_need.id))`

/** Every collective need in order, with what it gathers. */
export const findCollectiveNeeds = (db: ReadDb): CollectiveNeedRow[] =>
  db
    .select({
      collectiveNeed,
      themeName: sql<string>`coalesce(${theme.name}, '')`,
      needCount,
      companyCount,
      synergyCount,
    })
    .from(collectiveNeed)
    .leftJoin(theme, eq(theme.id, collectiveNeed.themeId))
    .orderBy(asc(collectiveNeed.position), asc(collectiveNeed.id))
    .all()
    .map(({ collectiveNeed: row, ...counts }) => ({ ...row, ...counts }))

export const findCollectiveNeedIds = (db: ReadDb): Id[] =>
  db
    .select({ id: collectiveNeed.id })
    .from(collectiveNeed)
    .orderBy(asc(collectiveNeed.position), asc(collectiveNeed.id))
    .all()
    .map(({ id }) => id)

export const lastCollectivePosition = (db: ReadDb): number =>
  db
    .select({ last: max(collectiveNeed.position) })
    .from(collectiveNeed)
    .get()?.last ?? -1

export const insertCollectiveNeed = (db: Db, row: typeof collectiveNeed.$inferInsert): void => {
  db.insert(collectiveNeed).values(row).run()
}

export const updateCollectiveNeed = (db: Db, id: Id, patch: Partial<CollectiveNeed>): number =>
  changeRow(db, collectiveNeed, { id, patch })

export const deleteCollectiveNeed = (db: Db, id: Id): number =>
  db.delete(collectiveNeed).where(eq(collectiveNeed.id, id)).run().changes
