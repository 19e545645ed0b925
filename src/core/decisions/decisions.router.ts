import { os } from '../os.ts'
import { closePhase, openPhase } from './decisionPhases.service.ts'
import {
  addDecision,
  changeDecision,
  followDecision,
  getDecision,
  listDecisions,
  listDecisionsOfMeeting,
  removeDecision,
} from './decisions.service.ts'

export const decisionsRouter = {
  list: os.decisions.list.handler(({ context, input }) =>
    listDecisions(context.read(), { ...input, today: context.today() }),
  ),
  get: os.decisions.get.handler(({ context, input }) => getDecision(context.read(), input.id, context.today())),
  ofMeeting: os.decisions.ofMeeting.handler(({ context, input }) =>
    listDecisionsOfMeeting(context.read(), input.meetingId, context.today()),
  ),
  create: os.decisions.create.handler(({ context, input }) => context.write((writing) => addDecision(writing, input))),
  update: os.decisions.update.handler(({ context, input }) => context.edit(({ db }) => changeDecision(db, input))),
  // A status is an act that can be taken back on its own; a note alone is typing.
  follow: os.decisions.follow.handler(({ context, input }) => {
    const change = input.status === undefined ? context.edit : context.write
    return change((writing) => followDecision(writing, input))
  }),
  remove: os.decisions.remove.handler(({ context, input }) => context.write(({ db }) => removeDecision(db, input.id))),
  openPhase: os.decisions.openPhase.handler(({ context, input }) => context.write(({ db }) => openPhase(db, input))),
  closePhase: os.decisions.closePhase.handler(({ context, input }) => context.write(({ db }) => closePhase(db, input))),
}
