import type { Database } from 'better-sqlite3'
import { and, desc, eq, gt, inArray, isNull, max, min, ne } from 'drizzle-orm'
import type { Id, Instant } from '../../shared/fields.ts'
import type { FrozenMinutes } from '../../shared/minutes/minutes.contract.ts'
import { attachment } from '../attachments/attachments.table.ts'
import { among } from '../db/among.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import { frozenMinutes } from './minutes.table.ts'

const isFrozen = (meetingId: Id) => and(eq(frozenMinutes.meetingId, meetingId), isNull(frozenMinutes.unfrozenAt))

/** The frozen minutes of a meeting, while they are. */
export const getFrozenMinutes = (db: ReadDb, meetingId: Id): FrozenMinutes | undefined =>
  db
    .select({
      frozenAt: frozenMinutes.frozenAt,
      fileName: frozenMinutes.fileName,
      sha256: frozenMinutes.sha256,
      bytes: attachment.byteCount,
      version: frozenMinutes.version,
    })
    .from(frozenMinutes)
    .innerJoin(attachment, eq(attachment.sha256, frozenMinutes.sha256))
    .where(isFrozen(meetingId))
    .orderBy(desc(frozenMinutes.version))
    .get()

/** How many times the minutes of a meeting were frozen: the version of the latest. */
export const lastFrozenVersion = (db: ReadDb, meetingId: Id): number =>
  db
    .select({ last: max(frozenMinutes.version) })
    .from(frozenMinutes)
    .where(eq(frozenMinutes.meetingId, meetingId))
    .get()?.last ?? 0

export const insertFrozenMinutes = (db: Db, row: typeof frozenMinutes.$inferInsert): void => {
  db.insert(frozenMinutes).values(row).run()
}

/** Dates the end of their being frozen; the row and its file stay. */
export const updateUnfrozen = (db: Db, meetingId: Id, unfrozenAt: Instant): void => {
  db.update(frozenMinutes).set({ unfrozenAt }).where(isFrozen(meetingId)).run()
}

/**
 * Rows changed since the dossier was opened. All its changes come through this one connection, so that an equal count means
 * that nothing changed. (The last line of the journal would not do: autosaved typing carries a line on.)
 */
export const countChanges = (connection: Database): unknown =>
  connection.prepare('SELECT total_changes()').pluck().get()

/** The line of the journal that circulated the minutes; reopening validated ones circulates nothing. Null before. */
export const circulationLine = (db: ReadDb, meetingId: Id): number | null =>
  db
    .select({ line: max(journal.id) })
    .from(journal)
    .where(
      and(
        eq(journal.entity, 'meeting'),
        eq(journal.recordId, meetingId),
        eq(journal.field, 'status'),
        eq(journal.after, 'circulated'),
        ne(journal.before, 'validated'),
      ),
    )
    .get()?.line ?? null

/** What the follow-up of decisions or actions was before all that came after a line of the journal, where it changed. */
export const findFollowUpBefore = (
  db: ReadDb,
  line: number,
  records: { entity: string; ids: readonly Id[]; fields: readonly string[] },
) =>
  db
    .select({ recordId: journal.recordId, field: journal.field, value: journal.before, first: min(journal.id) })
    .from(journal)
    .where(
      and(
        eq(journal.entity, records.entity),
        among(journal.recordId, records.ids),
        inArray(journal.field, [...records.fields]),
        gt(journal.id, line),
      ),
    )
    // Of each group SQLite takes the bare columns from the row that has the minimum: the first change.
    .groupBy(journal.recordId, journal.field)
    .all()
