import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { confidentialityLevels } from '../../shared/confidentiality.ts'
import { needKinds, needIntensities, needRecurrences } from '../../shared/needs/needs.contract.ts'
import { id, position, words } from '../db/columns.ts'
import { interview, interviewQuestion } from '../interviews/interviews.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { term, theme } from '../vocabulary/vocabulary.table.ts'

/** A need that several companies share. */
export const collectiveNeed = sqliteTable(
  'collective_need',
  {
    id: id(),
    position: position(),
    name: text().notNull(),
    description: words(),
    themeId: text().references(() => theme.id),
  },
  (table) => [index('collective_need_theme').on(table.themeId)],
)

/** What one company needs, or offers, in its own words. */
export const need = sqliteTable(
  'need',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    kind: text({ enum: needKinds }).notNull().default('need'),
    text: text().notNull(),
    statedOn: text().notNull(),
    themeId: text().references(() => theme.id),
    termId: text().references(() => term.id),
    intensity: text({ enum: needIntensities }),
    recurrence: text({ enum: needRecurrences }),
    collectiveNeedId: text().references(() => collectiveNeed.id, { onDelete: 'set null' }),
    confidentiality: text({ enum: confidentialityLevels }).notNull().default('partners'),
    note: words(),
    interviewId: text().references(() => interview.id),
    questionId: text().references(() => interviewQuestion.id),
    quotation: words(),
  },
  (table) => [
    index('need_organisation').on(table.organisationId),
    index('need_theme').on(table.themeId),
    index('need_term').on(table.termId, table.kind),
    index('need_collective').on(table.collectiveNeedId),
    index('need_interview').on(table.interviewId),
    index('need_question').on(table.questionId),
    index('need_stated').on(table.statedOn),
  ],
)
