import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { date, id, position, words } from '../db/columns.ts'
import { decision } from '../decisions/decisions.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'
import { action } from './actions.table.ts'

const actionId = () =>
  text()
    .notNull()
    .references(() => action.id, { onDelete: 'cascade' })

/** One of the ordered steps of an action. */
export const actionStep = sqliteTable(
  'action_step',
  { id: id(), actionId: actionId(), position: position(), title: text().notNull(), dueDate: date(), doneOn: date() },
  (table) => [index('action_step_action').on(table.actionId, table.position)],
)

/** What happened to an action, on a day. */
export const actionNote = sqliteTable(
  'action_note',
  { id: id(), actionId: actionId(), date: text().notNull(), text: words() },
  (table) => [index('action_note_action').on(table.actionId, table.date)],
)

/** A document or a page that goes with an action. */
export const actionLink = sqliteTable(
  'action_link',
  { id: id(), actionId: actionId(), label: words(), address: text().notNull() },
  (table) => [index('action_link_action').on(table.actionId)],
)

/** An organisation, or one of its people, that carries an action with its owner. */
export const actionPartner = sqliteTable(
  'action_partner',
  {
    id: id(),
    actionId: actionId(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    contactId: text().references(() => contact.id),
  },
  (table) => [
    index('action_partner_action').on(table.actionId),
    index('action_partner_organisation').on(table.organisationId),
    index('action_partner_contact').on(table.contactId),
  ],
)

export const actionTheme = sqliteTable(
  'action_theme',
  {
    id: id(),
    actionId: actionId(),
    themeId: text()
      .notNull()
      .references(() => theme.id, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('action_theme_once').on(table.actionId, table.themeId),
    index('action_theme_theme').on(table.themeId),
  ],
)

/** A decision that an action is linked to, besides the one that it carries out. */
export const linkedDecision = sqliteTable(
  'linked_decision',
  {
    id: id(),
    actionId: actionId(),
    decisionId: text()
      .notNull()
      .references(() => decision.id, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('linked_decision_once').on(table.actionId, table.decisionId),
    index('linked_decision_decision').on(table.decisionId),
  ],
)

/** Two actions tied: `order`, the first must end before the second starts; `related`, they are read together. */
export const actionRelation = sqliteTable(
  'action_relation',
  {
    id: id(),
    kind: text({ enum: ['order', 'related'] }).notNull(),
    firstId: actionId(),
    secondId: actionId(),
  },
  (table) => [
    uniqueIndex('action_relation_once').on(table.firstId, table.secondId, table.kind),
    index('action_relation_second').on(table.secondId),
  ],
)
