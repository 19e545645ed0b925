import { asc, count, eq } from 'drizzle-orm'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { initiative, zone } from './initiative.table.ts'

export type InitiativeRow = typeof initiative.$inferSelect
export type ZoneRow = typeof zone.$inferSelect

export const getInitiativeRow = (db: ReadDb): InitiativeRow | undefined => db.select().from(initiative).get()

export const findZones = (db: ReadDb): ZoneRow[] => db.select().from(zone).orderBy(asc(zone.position)).all()

export const getZone = (db: ReadDb, id: string): ZoneRow | undefined =>
  db.select().from(zone).where(eq(zone.id, id)).get()

export const countZones = (db: ReadDb): number => db.select({ count: count() }).from(zone).get()?.count ?? 0

export const insertInitiative = (db: Db, row: typeof initiative.$inferInsert): void => {
  db.insert(initiative).values(row).run()
}

/** The démarche is the only row. */
export const updateInitiative = (db: Db, patch: Partial<InitiativeRow>): void => {
  changeRow(db, initiative, { id: getInitiativeRow(db)?.id ?? '', patch })
}

export const insertZone = (db: Db, row: typeof zone.$inferInsert): void => {
  db.insert(zone).values(row).run()
}

export const updateZone = (db: Db, id: string, patch: Partial<ZoneRow>): number => changeRow(db, zone, { id, patch })

export const deleteZone = (db: Db, id: string): number => db.delete(zone).where(eq(zone.id, id)).run().changes
