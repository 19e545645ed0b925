import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { evidenceSources, overlapSteps, raters } from '../../shared/skills/skills.contract.ts'
import { date, flag, id, position, words } from '../db/columns.ts'
import { meeting } from '../meetings/meetings.table.ts'

/** An activity to take over from the consultancy. */
export const skillActivity = sqliteTable('skill_activity', {
  id: id(),
  position: position(),
  name: text().notNull(),
  description: words(),
  source: text({ enum: evidenceSources }),
  targetLevel: integer(),
  targetDate: date(),
  isRetired: flag(),
})

const activityId = () =>
  text()
    .notNull()
    .references(() => skillActivity.id, { onDelete: 'cascade' })

/** How well it was mastered on a day, as one of the two says. */
export const skillRating = sqliteTable(
  'skill_rating',
  {
    id: id(),
    activityId: activityId(),
    rater: text({ enum: raters }).notNull(),
    level: integer().notNull(),
    date: text().notNull(),
    note: words(),
  },
  (table) => [uniqueIndex('skill_rating_once').on(table.activityId, table.rater, table.date)],
)

/** A step of the overlap that a person confirmed. */
export const overlapStep = sqliteTable(
  'overlap_step',
  {
    id: id(),
    activityId: activityId(),
    step: text({ enum: overlapSteps }).notNull(),
    date: text().notNull(),
    evidence: words(),
  },
  (table) => [index('overlap_step_activity').on(table.activityId, table.date)],
)

/** What a transfer session is about. */
export const transferTopic = sqliteTable(
  'transfer_topic',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' }),
    activityId: activityId(),
  },
  (table) => [
    uniqueIndex('transfer_topic_once').on(table.meetingId, table.activityId),
    index('transfer_topic_activity').on(table.activityId),
  ],
)
