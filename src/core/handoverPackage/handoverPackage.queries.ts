import { asc, desc, eq, getTableColumns, getTableName, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { MeetingStatus } from '../../shared/meetings/meetings.contract.ts'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import { attachedFile } from '../attachedFiles/attachedFiles.table.ts'
import { attachment } from '../attachments/attachments.table.ts'
import { spokenNote } from '../companies/companies.table.ts'
import { frozenDashboard } from '../dashboard/dashboard.table.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import { exportedTables, type ExportedTable } from '../export/export.queries.ts'
import { handover } from '../handover/handover.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { frozenMinutes } from '../minutes/minutes.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

/** Takes what would only be said face to face out of a copy of the dossier, with all that the journal kept of it. */
export function deleteSpokenNotes(copy: Db): void {
  copy.delete(spokenNote).run()
  copy
    .delete(journal)
    .where(eq(journal.entity, getTableName(spokenNote)))
    .run()
}

/** Every attached file and the label of the record that it belongs to, by the time it was added. */
export const findPackagedFiles = (db: ReadDb) =>
  db
    .select({
      name: attachedFile.name,
      sha256: attachedFile.sha256,
      ownerLabel: sql<string | null>`(select record_label.label from temp.record_label where record_label.id = coalesce(
        ${attachedFile.deliverableId}, ${attachedFile.toolId}, ${attachedFile.contractId}, ${attachedFile.lessonId},
        ${attachedFile.meetingId}, ${attachedFile.synergyId}, ${attachedFile.actionId}, ${attachedFile.reportEvidenceId},
        ${attachedFile.communicationId}, ${attachedFile.handoverId}))`,
    })
    .from(attachedFile)
    .orderBy(asc(attachedFile.addedAt), asc(attachedFile.id))
    .all()

/** The minutes that are frozen now, oldest meeting first: the file and its name. */
export const findFrozenFiles = (db: ReadDb) =>
  db
    .select({ meetingId: frozenMinutes.meetingId, fileName: frozenMinutes.fileName, sha256: frozenMinutes.sha256 })
    .from(frozenMinutes)
    .innerJoin(meeting, eq(meeting.id, frozenMinutes.meetingId))
    .where(isNull(frozenMinutes.unfrozenAt))
    .orderBy(asc(meeting.date), asc(frozenMinutes.id))
    .all()

const heldStatuses: MeetingStatus[] = ['held', 'draft', 'review', 'circulated', 'validated']

/** The meetings that were held and whose minutes are not frozen, oldest first. */
export const findHeldWithoutFrozen = (db: ReadDb): Id[] =>
  db
    .select({ id: meeting.id })
    .from(meeting)
    .leftJoin(frozenMinutes, sql`${frozenMinutes.meetingId} = ${meeting.id} and ${frozenMinutes.unfrozenAt} is null`)
    .where(sql`${inArray(meeting.status, heldStatuses)} and ${frozenMinutes.id} is null`)
    .orderBy(asc(meeting.date), asc(meeting.id))
    .all()
    .map(({ id }) => id)

/** What committees saw on their dashboards, oldest meeting first. */
export const findFrozenDashboardFiles = (db: ReadDb) =>
  db
    .select({ meetingId: frozenDashboard.meetingId, asOf: frozenDashboard.asOf, sha256: frozenDashboard.sha256 })
    .from(frozenDashboard)
    .innerJoin(meeting, eq(meeting.id, frozenDashboard.meetingId))
    .orderBy(asc(meeting.date), asc(frozenDashboard.id))
    .all()

const unsheeted: SynergyStage[] = ['idea', 'detected', 'abandoned']

/** The synergies that came to « priorisée » and were not abandoned, by number. */
export const findSheetedSynergies = (db: ReadDb): Id[] =>
  db
    .select({ id: synergy.id })
    .from(synergy)
    .where(notInArray(synergy.stage, unsheeted))
    .orderBy(asc(synergy.number))
    .all()
    .map(({ id }) => id)

export const getLatestHandoverId = (db: ReadDb): Id | undefined =>
  db.select({ id: handover.id }).from(handover).orderBy(desc(handover.date), desc(handover.id)).limit(1).get()?.id

/** Every file kept in the dossier, without its bytes. */
export const findKeptFiles = (db: ReadDb) =>
  db
    .select({ sha256: attachment.sha256, mediaType: attachment.mediaType, byteCount: attachment.byteCount })
    .from(attachment)
    .orderBy(asc(attachment.sha256))
    .all()

/** The rows of one table, in the order of their ids. */
export const findRowsOf = (db: ReadDb, name: ExportedTable): Record<string, unknown>[] =>
  db.select().from(exportedTables[name]).orderBy(asc(exportedTables[name].id)).all()

export interface DescribedColumn {
  name: string
  /** `real` where a whole number is not expected. */
  type: 'text' | 'integer' | 'real' | 'boolean' | 'json'
  isNullable: boolean
  /** The words of a closed list; empty where any is taken. */
  values: readonly string[]
}

const typeOf = (column: { dataType: string; getSQLType: () => string }): DescribedColumn['type'] => {
  if (column.dataType === 'json') return 'json'
  if (column.dataType === 'boolean') return 'boolean'
  if (column.dataType === 'number') return column.getSQLType() === 'real' ? 'real' : 'integer'
  return 'text'
}

/** The columns of one table, in their order. */
export const columnsOf = (name: ExportedTable): DescribedColumn[] =>
  Object.entries(getTableColumns(exportedTables[name])).map(([key, column]) => ({
    name: key,
    type: typeOf(column),
    isNullable: !column.notNull,
    values: column.enumValues ?? [],
  }))
