import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { actionStatuses } from '../../shared/actions/actions.contract.ts'
import { date, id, words } from '../db/columns.ts'
import { decision } from '../decisions/decisions.table.ts'
import { agendaItem, meeting } from '../meetings/meetings.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'

export const action = sqliteTable(
  'action',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' }),
    agendaItemId: text().references(() => agendaItem.id, { onDelete: 'set null' }),
    decisionId: text().references(() => decision.id, { onDelete: 'set null' }),
    rank: integer().notNull(),
    number: text().notNull(),
    title: text().notNull(),
    description: words(),
    ownerOrganisationId: text().references(() => organisation.id),
    ownerContactId: text().references(() => contact.id),
    dueDate: date(),
    status: text({ enum: actionStatuses }).notNull().default('toCome'),
    settledOn: date(),
    progressNote: words(),
  },
  (table) => [
    uniqueIndex('action_number').on(table.number),
    index('action_meeting').on(table.meetingId),
    index('action_item').on(table.agendaItemId),
    index('action_decision').on(table.decisionId),
    index('action_open').on(table.status, table.dueDate),
    index('action_organisation').on(table.ownerOrganisationId),
    index('action_contact').on(table.ownerContactId),
  ],
)
