import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { decisionStatuses, phaseEffects } from '../../shared/decisions/decisions.contract.ts'
import { date, id, words } from '../db/columns.ts'
import { agendaItem, meeting } from '../meetings/meetings.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { phase } from '../phases/phases.table.ts'

export const decision = sqliteTable(
  'decision',
  {
    id: id(),
    meetingId: text()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' }),
    agendaItemId: text().references(() => agendaItem.id, { onDelete: 'set null' }),
    rank: integer().notNull(),
    number: text().notNull(),
    text: words(),
    responsibleOrganisationId: text().references(() => organisation.id),
    responsibleContactId: text().references(() => contact.id),
    means: words(),
    deadline: date(),
    status: text({ enum: decisionStatuses }).notNull().default('toDo'),
    settledOn: date(),
    progressNote: words(),
    phaseId: text().references(() => phase.id),
    phaseEffect: text({ enum: phaseEffects }),
  },
  (table) => [
    uniqueIndex('decision_number').on(table.number),
    index('decision_meeting').on(table.meetingId),
    index('decision_item').on(table.agendaItemId),
    index('decision_open').on(table.status, table.deadline),
    index('decision_phase').on(table.phaseId),
    index('decision_organisation').on(table.responsibleOrganisationId),
    index('decision_contact').on(table.responsibleContactId),
  ],
)
