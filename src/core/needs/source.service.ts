import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getInterview } from '../interviews/interviews.queries.ts'
import { getQuestion } from '../interviews/questions.queries.ts'

/** What a need or a flow says of where it was heard. */
export interface Heard {
  organisationId: Id
  interviewId?: Id | null | undefined
  questionId?: Id | null | undefined
}

/**
 * What the interview and the question tell of what was heard there: its date, and the theme of the question; null where none is
 * named. Errors: NOT_FOUND, INVALID_INPUT (`interviewElsewhere`) for the interview of another company.
 */
export function readSource(
  db: ReadDb,
  { organisationId, interviewId, questionId }: Heard,
): { date: CalendarDate | null; themeId: Id | null } {
  const interview = interviewId ? found(getInterview(db, interviewId), 'interview') : null
  if (interview !== null && interview.organisationId !== organisationId)
    throw new AppError('INVALID_INPUT', { issues: [{ path: 'interviewId', message: 'interviewElsewhere' }] })
  const question = questionId ? found(getQuestion(db, questionId), 'interview_question') : null
  return { date: interview?.date ?? null, themeId: question?.themeId ?? null }
}
