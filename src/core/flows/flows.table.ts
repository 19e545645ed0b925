import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { confidentialityLevels } from '../../shared/confidentiality.ts'
import { flowDirections, flowForms, flowPeriods, flowUnits } from '../../shared/flows/flows.contract.ts'
import { date, id, words } from '../db/columns.ts'
import { interview, interviewQuestion } from '../interviews/interviews.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { term } from '../vocabulary/vocabulary.table.ts'

/** What comes into a company or goes out of it: matter, energy, water. */
export const flow = sqliteTable(
  'flow',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    direction: text({ enum: flowDirections }).notNull(),
    label: text().notNull(),
    statedOn: text().notNull(),
    termId: text().references(() => term.id),
    quantity: real(),
    unit: text({ enum: flowUnits }),
    period: text({ enum: flowPeriods }),
    form: text({ enum: flowForms }),
    counterpart: words(),
    yearlyCostCents: integer(),
    constraints: words(),
    confidentiality: text({ enum: confidentialityLevels }).notNull().default('confidential'),
    /** When the company agreed that the members of a follow-up group see it. */
    sharingAgreedOn: date(),
    interviewId: text().references(() => interview.id),
    questionId: text().references(() => interviewQuestion.id),
    quotation: words(),
  },
  (table) => [
    index('flow_organisation').on(table.organisationId),
    index('flow_term').on(table.termId, table.direction),
    index('flow_interview').on(table.interviewId),
    index('flow_question').on(table.questionId),
    index('flow_stated').on(table.statedOn),
  ],
)
