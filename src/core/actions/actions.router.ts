import { os } from '../os.ts'
import {
  addAction,
  changeAction,
  followAction,
  getAction,
  listActions,
  listActionsOfMeeting,
  removeAction,
} from './actions.service.ts'

export const actionsRouter = {
  list: os.actions.list.handler(({ context, input }) =>
    listActions(context.read(), { ...input, today: context.today() }),
  ),
  get: os.actions.get.handler(({ context, input }) => getAction(context.read(), input.id, context.today())),
  ofMeeting: os.actions.ofMeeting.handler(({ context, input }) =>
    listActionsOfMeeting(context.read(), input.meetingId, context.today()),
  ),
  create: os.actions.create.handler(({ context, input }) => context.write((writing) => addAction(writing, input))),
  update: os.actions.update.handler(({ context, input }) => context.edit(({ db }) => changeAction(db, input))),
  // A status is an act that can be taken back on its own; a note alone is typing.
  follow: os.actions.follow.handler(({ context, input }) => {
    const change = input.status === undefined ? context.edit : context.write
    return change((writing) => followAction(writing, input))
  }),
  remove: os.actions.remove.handler(({ context, input }) => context.write(({ db }) => removeAction(db, input.id))),
}
