import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { actionStatuses } from '../../shared/actions/actions.contract.ts'
import { action } from '../actions/actions.table.ts'
import { date, id, words } from '../db/columns.ts'
import { meeting } from '../meetings/meetings.table.ts'

/** The plan as it was frozen. */
export const baseline = sqliteTable(
  'baseline',
  {
    id: id(),
    name: text().notNull(),
    meetingId: text().references(() => meeting.id),
    date: text().notNull(),
    note: words(),
  },
  (table) => [index('baseline_meeting').on(table.meetingId)],
)

/** One action as it stood then; it stays when the action is removed. */
export const baselineAction = sqliteTable(
  'baseline_action',
  {
    id: id(),
    baselineId: text()
      .notNull()
      .references(() => baseline.id, { onDelete: 'cascade' }),
    actionId: text().references(() => action.id, { onDelete: 'set null' }),
    number: text().notNull(),
    title: text().notNull(),
    axisName: words(),
    startDate: date(),
    dueDate: date(),
    status: text({ enum: actionStatuses }).notNull(),
  },
  (table) => [
    index('baseline_action_baseline').on(table.baselineId),
    index('baseline_action_action').on(table.actionId),
  ],
)
