import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { interviewModes, interviewParts, interviewStatuses } from '../../shared/interviews/interviews.contract.ts'
import { date, flag, id, position, words } from '../db/columns.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'

/** A meeting with one company about its needs and flows, planned or held. */
export const interview = sqliteTable(
  'interview',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    date: text().notNull(),
    startTime: text(),
    mode: text({ enum: interviewModes }).notNull().default('onSite'),
    place: words(),
    status: text({ enum: interviewStatuses }).notNull().default('planned'),
    notes: words(),
    /** When the report was sent to the company, and when the company approved it. */
    reportSentOn: date(),
    reportApprovedOn: date(),
  },
  (table) => [index('interview_organisation').on(table.organisationId), index('interview_date').on(table.date)],
)

/** Who led the interview and who was met. */
export const interviewParticipant = sqliteTable(
  'interview_participant',
  {
    id: id(),
    interviewId: text()
      .notNull()
      .references(() => interview.id, { onDelete: 'cascade' }),
    contactId: text()
      .notNull()
      .references(() => contact.id),
    part: text({ enum: interviewParts }).notNull(),
  },
  (table) => [
    uniqueIndex('interview_participant_once').on(table.interviewId, table.contactId),
    index('interview_participant_contact').on(table.contactId),
  ],
)

/** A question of the grid. A retired one is no longer asked and stays where it was answered. */
export const interviewQuestion = sqliteTable(
  'interview_question',
  {
    id: id(),
    themeId: text()
      .notNull()
      .references(() => theme.id),
    position: position(),
    text: text().notNull(),
    hint: words(),
    isRetired: flag(),
  },
  (table) => [index('interview_question_theme').on(table.themeId)],
)

/** What was noted under one question of the grid. What belongs to none is `interview.notes`. */
export const interviewNote = sqliteTable(
  'interview_note',
  {
    id: id(),
    interviewId: text()
      .notNull()
      .references(() => interview.id, { onDelete: 'cascade' }),
    questionId: text()
      .notNull()
      .references(() => interviewQuestion.id),
    text: words(),
  },
  (table) => [
    uniqueIndex('interview_note_once').on(table.interviewId, table.questionId),
    index('interview_note_question').on(table.questionId),
  ],
)
