import { asc, count, eq } from 'drizzle-orm'
import type { Db, ReadDb } from '../db/db.ts'
import { initiative, zone } from './initiative.table.ts'

export type InitiativeRow = typeof initiative.$inferSelect
export type ZoneRow = typeof zone.$inferSelect

export const getInitiativeRow = (db: ReadDb): InitiativeRow | undefined => db.select().from(initiative).get()

export const findZones = (db: ReadDb): ZoneRow[] => db.select().from(zone).orderBy(asc(zone.position)).all()

export const countZones = (db: ReadDb): number => db.select({ count: count() }).from(zone).get()?.count ?? 0

export const insertInitiative = (db: Db, row: typeof initiative.$inferInsert): void => {
  db.insert(initiative).values(row).run()
}

/** The démarche is the only row. */
export const updateInitiative = (db: Db, patch: Partial<InitiativeRow>): void => {
  db.update(initiative).set(patch).run()
}

export const insertZone = (db: Db, row: typeof zone.$inferInsert): void => {
  db.insert(zone).values(row).run()
}

export const updateZone = (db: Db, id: string, patch: Partial<ZoneRow>): number =>
  db.update(zone).set(patch).where(eq(zone.id, id)).run().changes

export const deleteZone = (db: Db, id: string): number => db.delete(zone).where(eq(zone.id, id)).run().changes
