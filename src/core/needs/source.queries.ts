import { eq } from 'drizzle-orm'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { interview, interviewQuestion } from '../interviews/interviews.table.ts'

/** The interview that a need or a flow was heard in. */
export const getInterviewSource = (db: ReadDb, id: Id): { organisationId: Id; date: CalendarDate } | undefined =>
  db
    .select({ organisationId: interview.organisationId, date: interview.date })
    .from(interview)
    .where(eq(interview.id, id))
    .get()

/** The theme that a question of the grid stands under. */
export const getQuestionTheme = (db: ReadDb, id: Id): { themeId: Id } | undefined =>
  db.select({ themeId: interviewQuestion.themeId }).from(interviewQuestion).where(eq(interviewQuestion.id, id)).get()
