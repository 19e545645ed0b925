import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { attachment } from '../attachments/attachments.table.ts'
import { id } from '../db/columns.ts'
import { meeting } from '../meetings/meetings.table.ts'

/** Each time that minutes were frozen: the exact file, by its SHA-256. Unfreezing dates the row and keeps it. */
export const frozenMinutes = sqliteTable(
  'frozen_minutes',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id),
    version: integer().notNull(),
    fileName: text().notNull(),
    sha256: text()
      .notNull()
      .references(() => attachment.sha256),
    frozenAt: text().notNull(),
    unfrozenAt: text(),
  },
  (table) => [index('frozen_minutes_meeting').on(table.meetingId)],
)
