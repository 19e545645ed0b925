import { eq, getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Id } from '../../shared/fields.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { initiative, zone } from '../initiative/initiative.table.ts'
import { interview } from '../interviews/interviews.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { collectiveNeed } from '../needs/needs.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'
import { synergy } from './synergies.table.ts'

export type SynergyRecord = typeof synergy.$inferSelect

export const getSynergyRecord = (db: ReadDb, id: Id): SynergyRecord | undefined =>
  db.select().from(synergy).where(eq(synergy.id, id)).get()

/** A synergy with what names the records it points to; the company of its interview by its usual name. */
export const getSynergyWithNames = (db: ReadDb, id: Id) =>
  db
    .select({
      record: getTableColumns(synergy),
      names: {
        themeName: sql<string>`coalesce(${theme.name}, '')`,
        zoneName: sql<string>`coalesce(${zone.name}, '')`,
        collectiveNeedName: sql<string>`coalesce(${collectiveNeed.name}, '')`,
      },
      interview: {
        date: interview.date,
        organisationName: sql<
          string | null
        >`iif(${organisation.shortName} = '', ${organisation.name}, ${organisation.shortName})`,
      },
      meeting: { date: meeting.date, number: meeting.number, committeeCode: committee.code },
    })
    .from(synergy)
    .leftJoin(theme, eq(theme.id, synergy.themeId))
    .leftJoin(zone, eq(zone.id, synergy.zoneId))
    .leftJoin(collectiveNeed, eq(collectiveNeed.id, synergy.collectiveNeedId))
    .leftJoin(interview, eq(interview.id, synergy.interviewId))
    .leftJoin(organisation, eq(organisation.id, interview.organisationId))
    .leftJoin(meeting, eq(meeting.id, synergy.originMeetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .where(eq(synergy.id, id))
    .get()

const isThere = (db: ReadDb, table: SQLiteTable & { id: SQLiteColumn }, id: Id): boolean =>
  db.select({ id: table.id }).from(table).where(eq(table.id, id)).get() !== undefined

type References = Pick<
  SynergyRecord,
  'themeId' | 'zoneId' | 'collectiveNeedId' | 'interviewId' | 'originMeetingId' | 'referentId'
>

/** The kind of the first record that a synergy would point to and that is not there. */
export const findMissingReference = (db: ReadDb, references: Partial<References>): string | undefined => {
  const pointed = [
    [theme, references.themeId],
    [zone, references.zoneId],
    [collectiveNeed, references.collectiveNeedId],
    [interview, references.interviewId],
    [meeting, references.originMeetingId],
    [contact, references.referentId],
  ] as const
  const missing = pointed.find(([table, id]) => typeof id === 'string' && !isThere(db, table, id))
  return missing === undefined ? undefined : getTableName(missing[0])
}

/** The next number of the dossier's synergies, given for good: it is kept on the démarche, which undo leaves alone. */
export function takeSynergyNumber(db: Db): number {
  const given = sql`max(${initiative.lastSynergyNumber}, (select coalesce(max(number), 0) from synergy)) + 1`
  const [row] = db.update(initiative).set({ lastSynergyNumber: given }).returning().all()
  return row?.lastSynergyNumber ?? 1
}

export const insertSynergy = (db: Db, row: typeof synergy.$inferInsert): void => {
  db.insert(synergy).values(row).run()
}

/** Number of rows found: 0 when there is no such synergy. */
export const updateSynergy = (db: Db, id: Id, patch: Partial<SynergyRecord>): number =>
  changeRow(db, synergy, { id, patch })

export const deleteSynergy = (db: Db, id: Id): number => db.delete(synergy).where(eq(synergy.id, id)).run().changes
