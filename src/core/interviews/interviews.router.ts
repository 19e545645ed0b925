import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { countInterviews, findInterviews, getInterviewCounts } from './interviews.queries.ts'
import {
  addInterview,
  addParticipant,
  answerQuestion,
  changeInterview,
  readInterview,
  removeInterview,
} from './interviews.service.ts'
import { deleteParticipant } from './participants.queries.ts'
import { findQuestions } from './questions.queries.ts'
import { addQuestion, changeQuestion, moveQuestion, removeQuestion } from './questions.service.ts'
import { addStarter, countMissingStarter } from './starter.service.ts'

export const interviewsRouter = {
  list: os.interviews.list.handler(({ context, input }) => ({
    total: countInterviews(context.read(), input),
    rows: findInterviews(context.read(), input, input),
  })),
  counts: os.interviews.counts.handler(({ context }) => getInterviewCounts(context.read())),
  get: os.interviews.get.handler(({ context, input }) => readInterview(context.read(), input.id)),
  create: os.interviews.create.handler(({ context, input }) =>
    context.write((writing) => addInterview(writing, input)),
  ),
  // A status is an act that can be taken back on its own; the rest is typing.
  update: os.interviews.update.handler(({ context, input }) => {
    const change = input.status === undefined ? context.edit : context.write
    return change((writing) => changeInterview(writing, input))
  }),
  remove: os.interviews.remove.handler(({ context, input }) =>
    context.write(({ db }) => removeInterview(db, input.id)),
  ),
  addParticipant: os.interviews.addParticipant.handler(({ context, input }) =>
    context.write((writing) => addParticipant(writing, input)),
  ),
  removeParticipant: os.interviews.removeParticipant.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteParticipant(db, input.id), 'interview_participant')),
  ),
  answer: os.interviews.answer.handler(({ context, input }) =>
    context.edit((writing) => answerQuestion(writing, input)),
  ),

  questions: os.interviews.questions.handler(({ context }) => findQuestions(context.read())),
  addQuestion: os.interviews.addQuestion.handler(({ context, input }) =>
    context.write((writing) => addQuestion(writing, input)),
  ),
  // Words are typed; what asks or retires a question, or puts it elsewhere, is an act.
  updateQuestion: os.interviews.updateQuestion.handler(({ context, input }) => {
    const isTyping = input.isRetired === undefined && input.themeId === undefined
    return (isTyping ? context.edit : context.write)(({ db }) => changeQuestion(db, input))
  }),
  moveQuestion: os.interviews.moveQuestion.handler(({ context, input }) =>
    context.write(({ db }) => moveQuestion(db, input.id, input.position)),
  ),
  removeQuestion: os.interviews.removeQuestion.handler(({ context, input }) =>
    context.write(({ db }) => removeQuestion(db, input.id)),
  ),

  missingStarter: os.interviews.missingStarter.handler(({ context }) =>
    countMissingStarter(context.read(), context.settings.get().locale),
  ),
  addStarter: os.interviews.addStarter.handler(({ context }) =>
    context.write((writing) => addStarter(writing, context.settings.get().locale)),
  ),
}
