import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { action } from '../actions/actions.table.ts'
import { attachment } from '../attachments/attachments.table.ts'
import { id } from '../db/columns.ts'
import { handover } from '../handover/handover.table.ts'
import { contract, deliverable, lesson, tool } from '../inventory/inventory.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { communication } from '../outreach/outreach.table.ts'
import { reportEvidence } from '../reports/reports.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

/** A file kept with one record: exactly one of the owners is set. */
export const attachedFile = sqliteTable(
  'attached_file',
  {
    id: id(),
    name: text().notNull(),
    sha256: text()
      .notNull()
      .references(() => attachment.sha256),
    addedAt: text().notNull(),
    deliverableId: text().references(() => deliverable.id, { onDelete: 'cascade' }),
    toolId: text().references(() => tool.id, { onDelete: 'cascade' }),
    contractId: text().references(() => contract.id, { onDelete: 'cascade' }),
    lessonId: text().references(() => lesson.id, { onDelete: 'cascade' }),
    meetingId: text().references(() => meeting.id, { onDelete: 'cascade' }),
    synergyId: text().references(() => synergy.id, { onDelete: 'cascade' }),
    actionId: text().references(() => action.id, { onDelete: 'cascade' }),
    reportEvidenceId: text().references(() => reportEvidence.id, { onDelete: 'cascade' }),
    communicationId: text().references(() => communication.id, { onDelete: 'cascade' }),
    handoverId: text().references(() => handover.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('attached_file_sha256').on(table.sha256),
    index('attached_file_deliverable').on(table.deliverableId),
    index('attached_file_tool').on(table.toolId),
    index('attached_file_contract').on(table.contractId),
    index('attached_file_lesson').on(table.lessonId),
    index('attached_file_meeting').on(table.meetingId),
    index('attached_file_synergy').on(table.synergyId),
    index('attached_file_action').on(table.actionId),
    index('attached_file_evidence').on(table.reportEvidenceId),
    index('attached_file_communication').on(table.communicationId),
    index('attached_file_handover').on(table.handoverId),
  ],
)
