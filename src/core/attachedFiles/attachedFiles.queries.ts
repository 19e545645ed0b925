import { desc, eq, getTableName, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { FileOwner, FileOwnerKind } from '../../shared/attachedFiles/attachedFiles.contract.ts'
import type { Id } from '../../shared/fields.ts'
import { action } from '../actions/actions.table.ts'
import { handover } from '../handover/handover.table.ts'
import { contract, deliverable, lesson, tool } from '../inventory/inventory.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { communication } from '../outreach/outreach.table.ts'
import { reportEvidence } from '../reports/reports.table.ts'
import { synergy } from '../synergies/synergies.table.ts'
import { attachment } from '../attachments/attachments.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { attachedFile } from './attachedFiles.table.ts'

export type AttachedFileRecord = typeof attachedFile.$inferSelect

/** The column that each kind of owner stands in. */
export const ownerColumns = {
  deliverable: 'deliverableId',
  tool: 'toolId',
  contract: 'contractId',
  lesson: 'lessonId',
  meeting: 'meetingId',
  synergy: 'synergyId',
  action: 'actionId',
  reportEvidence: 'reportEvidenceId',
  communication: 'communicationId',
  handover: 'handoverId',
} as const satisfies Record<FileOwnerKind, keyof AttachedFileRecord>

/** The table of each kind of owner. */
export const ownerTables: Record<FileOwnerKind, SQLiteTable & { id: SQLiteColumn }> = {
  deliverable,
  tool,
  contract,
  lesson,
  meeting,
  synergy,
  action,
  reportEvidence,
  communication,
  handover,
}

/** The table of an owner, by its name in the file. */
export const entityOf = ({ kind }: FileOwner): string => getTableName(ownerTables[kind])

/** A file, what it weighs, and its owner still as columns. */
const selectFiles = (db: ReadDb) =>
  db
    .select({ record: attachedFile, mediaType: attachment.mediaType, bytes: attachment.byteCount })
    .from(attachedFile)
    .innerJoin(attachment, eq(attachment.sha256, attachedFile.sha256))

/** Of one record, in no order. */
export const findFilesOf = (db: ReadDb, { kind, id }: FileOwner) =>
  selectFiles(db).where(eq(attachedFile[ownerColumns[kind]], id)).all()

/** All of them, the newest first. */
export const findAllFiles = (db: ReadDb) =>
  selectFiles(db).orderBy(desc(attachedFile.addedAt), desc(attachedFile.id)).all()

/** How a person recognises records: the label of each, by its table and its id. */
export const findOwnerLabels = (db: ReadDb, owners: readonly { entity: string; id: Id }[]): Map<string, string> =>
  new Map(
    db
      .select({
        owner: sql<string>`record_label.entity || ' ' || record_label.id`,
        label: sql<string>`record_label.label`,
      })
      .from(
        sql`json_each(${JSON.stringify(owners)}) as owner join temp.record_label
              on record_label.entity = owner.value->>'entity' and record_label.id = owner.value->>'id'`,
      )
      .all()
      .map(({ owner, label }) => [owner, label]),
  )

/** What the attached files take, the same bytes once. */
export const sumBytes = (db: ReadDb): number =>
  db
    .select({ bytes: sql<number>`coalesce(sum(${attachment.byteCount}), 0)` })
    .from(attachment)
    .where(sql`${attachment.sha256} in (select ${attachedFile.sha256} from ${attachedFile})`)
    .get()?.bytes ?? 0

export const getFile = (db: ReadDb, id: Id): AttachedFileRecord | undefined =>
  db.select().from(attachedFile).where(eq(attachedFile.id, id)).get()

export const insertFile = (db: Db, row: typeof attachedFile.$inferInsert): void => {
  db.insert(attachedFile).values(row).run()
}

/** Number of rows found: 0 when there is no such file. */
export const updateFile = (db: Db, id: Id, patch: Partial<AttachedFileRecord>): number =>
  changeRow(db, attachedFile, { id, patch })

export const deleteFile = (db: Db, id: Id): number =>
  db.delete(attachedFile).where(eq(attachedFile.id, id)).run().changes
