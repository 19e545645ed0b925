import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { attachment } from '../attachments/attachments.table.ts'
import { id } from '../db/columns.ts'
import { meeting } from '../meetings/meetings.table.ts'

/** What a committee saw at one of its meetings: kept whole, as JSON, among the files of the dossier. */
export const frozenDashboard = sqliteTable(
  'frozen_dashboard',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' }),
    asOf: text().notNull(),
    frozenAt: text().notNull(),
    sha256: text()
      .notNull()
      .references(() => attachment.sha256),
  },
  (table) => [
    uniqueIndex('frozen_dashboard_meeting').on(table.meetingId),
    index('frozen_dashboard_file').on(table.sha256),
  ],
)
