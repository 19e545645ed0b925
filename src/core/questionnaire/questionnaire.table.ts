import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { itemKinds, questionnaireAxes } from '../../shared/questionnaire/questionnaire.contract.ts'
import { date, flag, id, position, words } from '../db/columns.ts'

/** What the yearly questionnaire asks, in the words of the official tool that the officer uses. */
export const questionnaireItem = sqliteTable(
  'questionnaire_item',
  {
    id: id(),
    axis: text({ enum: questionnaireAxes }).notNull(),
    position: position(),
    label: text().notNull(),
    help: words(),
    isRequired: flag(),
    kind: text({ enum: itemKinds }).notNull().default('scale'),
    unit: words(),
    best: real(),
    isRetired: flag(),
  },
  (table) => [index('questionnaire_item_axis').on(table.axis, table.position)],
)

/** One year's answers. */
export const campaign = sqliteTable(
  'campaign',
  {
    id: id(),
    year: integer().notNull(),
    startedOn: text().notNull(),
    closedOn: date(),
    note: words(),
  },
  (table) => [uniqueIndex('campaign_year').on(table.year)],
)

export const campaignAnswer = sqliteTable(
  'campaign_answer',
  {
    id: id(),
    campaignId: text()
      .notNull()
      .references(() => campaign.id, { onDelete: 'cascade' }),
    itemId: text()
      .notNull()
      .references(() => questionnaireItem.id, { onDelete: 'cascade' }),
    value: real(),
    text: words(),
    source: words(),
  },
  (table) => [
    uniqueIndex('campaign_answer_once').on(table.campaignId, table.itemId),
    index('campaign_answer_item').on(table.itemId),
  ],
)
