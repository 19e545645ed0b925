import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { milestoneKinds } from '../../shared/phases/phases.contract.ts'
import { date, id, position, words } from '../db/columns.ts'

export const phase = sqliteTable('phase', {
  id: id(),
  position: position(),
  name: text().notNull(),
  objectives: words(),
  plannedStart: date(),
  plannedEnd: date(),
  actualStart: date(),
  actualEnd: date(),
})

export const milestone = sqliteTable(
  'milestone',
  {
    id: id(),
    phaseId: text()
      .notNull()
      .references(() => phase.id, { onDelete: 'cascade' }),
    position: position(),
    kind: text({ enum: milestoneKinds }).notNull(),
    name: text().notNull(),
    dueDate: date(),
    doneDate: date(),
    note: words(),
  },
  (table) => [index('milestone_phase').on(table.phaseId)],
)
