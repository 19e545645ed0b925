import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { actionPriorities, actionStatuses } from '../../shared/actions/actions.contract.ts'
import { confidentialityLevels } from '../../shared/confidentiality.ts'
import { axis } from '../axes/axes.table.ts'
import { date, flag, id, position, words } from '../db/columns.ts'
import { decision } from '../decisions/decisions.table.ts'
import { agendaItem, meeting } from '../meetings/meetings.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { phase } from '../phases/phases.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

/** An action, born in a meeting or, without one, in the plan. */
export const action = sqliteTable(
  'action',
  {
    id: id(),
    meetingId: text().references(() => meeting.id, { onDelete: 'cascade' }),
    agendaItemId: text().references(() => agendaItem.id, { onDelete: 'set null' }),
    decisionId: text().references(() => decision.id, { onDelete: 'set null' }),
    /** Among the actions of its meeting, or among those born in the plan. */
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
    axisId: text().references(() => axis.id),
    /** Among those of its axis. */
    position: position(),
    phaseId: text().references(() => phase.id),
    synergyId: text().references(() => synergy.id),
    priority: text({ enum: actionPriorities }),
    startDate: date(),
    startedOn: date(),
    isYearly: flag(),
    confidentiality: text({ enum: confidentialityLevels }).notNull().default('partners'),
    humanMeans: words(),
    technicalMeans: words(),
    governance: words(),
    objectives: words(),
    expectedResults: words(),
    indicators: words(),
    targets: words(),
    electedId: text().references(() => contact.id),
  },
  (table) => [
    uniqueIndex('action_number').on(table.number),
    index('action_meeting').on(table.meetingId),
    index('action_item').on(table.agendaItemId),
    index('action_decision').on(table.decisionId),
    index('action_open').on(table.status, table.dueDate),
    index('action_organisation').on(table.ownerOrganisationId),
    index('action_contact').on(table.ownerContactId),
    index('action_axis').on(table.axisId, table.position),
    index('action_phase').on(table.phaseId),
    index('action_synergy').on(table.synergyId),
    index('action_elected').on(table.electedId),
  ],
)
