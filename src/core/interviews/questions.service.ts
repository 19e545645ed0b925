import type { Id } from '../../shared/fields.ts'
import type { Question } from '../../shared/interviews/interviews.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { demandUnused } from '../db/uses.ts'
import { getTheme } from '../vocabulary/vocabulary.queries.ts'
import { interviewQuestion } from './interviews.table.ts'
import {
  deleteQuestion,
  findQuestionsOfTheme,
  getQuestion,
  insertQuestion,
  updateQuestion,
} from './questions.queries.ts'

const idsOfTheme = (db: ReadDb, themeId: Id): Id[] => findQuestionsOfTheme(db, themeId).map(({ id }) => id)

const renumber = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateQuestion(db, id, { position }))
}

/** The new question is the last of its theme. Errors: NOT_FOUND. */
export function addQuestion(
  { db, newId }: Writing,
  question: Pick<Question, 'themeId' | 'text'> & Partial<Pick<Question, 'hint'>>,
): { id: Id } {
  found(getTheme(db, question.themeId), 'theme')
  const id = newId()
  insertQuestion(db, { id, position: idsOfTheme(db, question.themeId).length, ...question })
  return { id }
}

/** Put under another theme, it is the last one there. Errors: NOT_FOUND. */
export function changeQuestion(
  db: Db,
  { id, ...patch }: { id: Id } & Partial<Omit<Question, 'id' | 'position'>>,
): void {
  const { themeId } = found(getQuestion(db, id), 'interview_question')
  if (patch.themeId === undefined || patch.themeId === themeId) return updateQuestion(db, id, patch)
  found(getTheme(db, patch.themeId), 'theme')
  updateQuestion(db, id, { ...patch, position: idsOfTheme(db, patch.themeId).length })
  renumber(db, idsOfTheme(db, themeId))
}

/** Moves a question within its theme. Errors: NOT_FOUND. */
export function moveQuestion(db: Db, id: Id, position: number): void {
  const { themeId } = found(getQuestion(db, id), 'interview_question')
  renumber(db, moved(idsOfTheme(db, themeId), id, position))
}

/** Errors: NOT_FOUND, IN_USE once it was answered or a need or flow was heard under it. */
export function removeQuestion(db: Db, id: Id): void {
  const { themeId } = found(getQuestion(db, id), 'interview_question')
  demandUnused(db, interviewQuestion, id)
  demandChanged(deleteQuestion(db, id), 'interview_question')
  renumber(db, idsOfTheme(db, themeId))
}
