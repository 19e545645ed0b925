import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { groupStepKeys } from '../../shared/groups/groups.contract.ts'
import { action } from '../actions/actions.table.ts'
import { committee } from '../committees/committees.table.ts'
import { id, words } from '../db/columns.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

/** What a follow-up group was made for: a synergy, or a priority action. */
export const followUpGroup = sqliteTable(
  'follow_up_group',
  {
    id: id(),
    committeeId: text()
      .notNull()
      .references(() => committee.id, { onDelete: 'cascade' }),
    synergyId: text().references(() => synergy.id),
    actionId: text().references(() => action.id),
  },
  (table) => [
    uniqueIndex('follow_up_group_committee').on(table.committeeId),
    index('follow_up_group_synergy').on(table.synergyId),
    index('follow_up_group_action').on(table.actionId),
  ],
)

/** A step that the group went through, at one of its meetings or between two. */
export const groupStep = sqliteTable(
  'group_step',
  {
    id: id(),
    groupId: text()
      .notNull()
      .references(() => followUpGroup.id, { onDelete: 'cascade' }),
    step: text({ enum: groupStepKeys }).notNull(),
    date: text().notNull(),
    meetingId: text().references(() => meeting.id),
    note: words(),
  },
  (table) => [
    uniqueIndex('group_step_once').on(table.groupId, table.step),
    index('group_step_meeting').on(table.meetingId),
  ],
)

/** What the minutes of a group's meeting told of its synergy when they were circulated: what is validated is what was sent. */
export const groupSnapshot = sqliteTable(
  'group_snapshot',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' }),
    /** `GroupSection` of the contract, as JSON. */
    section: text().notNull(),
  },
  (table) => [uniqueIndex('group_snapshot_meeting').on(table.meetingId)],
)
