import { and, asc, eq, getTableColumns } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { InterviewDetail, Question } from '../../shared/interviews/interviews.contract.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'
import { interviewNote, interviewQuestion } from './interviews.table.ts'

const inGridOrder = [
  asc(theme.position),
  asc(theme.id),
  asc(interviewQuestion.position),
  asc(interviewQuestion.id),
] as const

/** The grid: by theme, then in order; retired ones too. */
export const findQuestions = (db: ReadDb): Question[] =>
  db
    .select(getTableColumns(interviewQuestion))
    .from(interviewQuestion)
    .innerJoin(theme, eq(theme.id, interviewQuestion.themeId))
    .orderBy(...inGridOrder)
    .all()

/** The questions of one theme, in order. */
export const findQuestionsOfTheme = (db: ReadDb, themeId: Id): Question[] =>
  db
    .select()
    .from(interviewQuestion)
    .where(eq(interviewQuestion.themeId, themeId))
    .orderBy(asc(interviewQuestion.position), asc(interviewQuestion.id))
    .all()

export const getQuestion = (db: ReadDb, id: Id): Question | undefined =>
  db.select().from(interviewQuestion).where(eq(interviewQuestion.id, id)).get()

export const insertQuestion = (db: Db, row: typeof interviewQuestion.$inferInsert): void => {
  db.insert(interviewQuestion).values(row).run()
}

export const updateQuestion = (db: Db, id: Id, patch: Partial<Question>): void => {
  changeRow(db, interviewQuestion, { id, patch })
}

export const deleteQuestion = (db: Db, id: Id): number =>
  db.delete(interviewQuestion).where(eq(interviewQuestion.id, id)).run().changes

/** What was noted under the questions of one interview, in the order of the grid. */
export const findAnswers = (db: ReadDb, interviewId: Id): InterviewDetail['answers'] =>
  db
    .select({ questionId: interviewNote.questionId, text: interviewNote.text })
    .from(interviewNote)
    .innerJoin(interviewQuestion, eq(interviewQuestion.id, interviewNote.questionId))
    .innerJoin(theme, eq(theme.id, interviewQuestion.themeId))
    .where(eq(interviewNote.interviewId, interviewId))
    .orderBy(...inGridOrder)
    .all()

const isNoteOf = (interviewId: Id, questionId: Id) =>
  and(eq(interviewNote.interviewId, interviewId), eq(interviewNote.questionId, questionId))

export const getNoteId = (db: ReadDb, interviewId: Id, questionId: Id): Id | undefined =>
  db.select({ id: interviewNote.id }).from(interviewNote).where(isNoteOf(interviewId, questionId)).get()?.id

export const insertNote = (db: Db, row: typeof interviewNote.$inferInsert): void => {
  db.insert(interviewNote).values(row).run()
}

export const updateNote = (db: Db, id: Id, text: string): void => {
  changeRow(db, interviewNote, { id, patch: { text } })
}

export const deleteNote = (db: Db, id: Id): void => {
  db.delete(interviewNote).where(eq(interviewNote.id, id)).run()
}
