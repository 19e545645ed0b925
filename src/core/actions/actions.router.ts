import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteLink, deleteNote, deletePartner, deleteRelation, updateLink } from './actionParts.queries.ts'
import {
  addLink,
  addNote,
  addPartner,
  addRelation,
  addStep,
  changeNote,
  changeStep,
  moveStep,
  removeStep,
} from './actionParts.service.ts'
import {
  addAction,
  changeAction,
  followAction,
  getAction,
  listActions,
  listActionsOfMeeting,
  moveAction,
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
  // A bar that is moved gives both its dates, and is taken back on its own; a field alone is typing.
  update: os.actions.update.handler(({ context, input }) => {
    const isMoved = input.startDate !== undefined && input.dueDate !== undefined
    const change = isMoved ? context.write : context.edit
    return change((writing) => changeAction(writing, input))
  }),
  // A status is an act that can be taken back on its own; a note alone is typing.
  follow: os.actions.follow.handler(({ context, input }) => {
    const change = input.status === undefined ? context.edit : context.write
    return change((writing) => followAction(writing, input))
  }),
  remove: os.actions.remove.handler(({ context, input }) => context.write(({ db }) => removeAction(db, input.id))),
  move: os.actions.move.handler(({ context, input }) => context.write(({ db }) => moveAction(db, input))),
  addPartner: os.actions.addPartner.handler(({ context, input }) =>
    context.write((writing) => addPartner(writing, input)),
  ),
  removePartner: os.actions.removePartner.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deletePartner(db, input.id), 'actionPartner')),
  ),
  steps: {
    add: os.actions.steps.add.handler(({ context, input }) => context.write((writing) => addStep(writing, input))),
    // Done or not is an act that can be taken back on its own; words and dates are typing.
    update: os.actions.steps.update.handler(({ context, input }) => {
      const change = input.doneOn === undefined ? context.edit : context.write
      return change((writing) => changeStep(writing, input))
    }),
    move: os.actions.steps.move.handler(({ context, input }) => context.write(({ db }) => moveStep(db, input))),
    remove: os.actions.steps.remove.handler(({ context, input }) =>
      context.write(({ db }) => removeStep(db, input.id)),
    ),
  },
  notes: {
    add: os.actions.notes.add.handler(({ context, input }) => context.write((writing) => addNote(writing, input))),
    update: os.actions.notes.update.handler(({ context, input }) =>
      context.edit((writing) => changeNote(writing, input)),
    ),
    remove: os.actions.notes.remove.handler(({ context, input }) =>
      context.write(({ db }) => demandChanged(deleteNote(db, input.id), 'actionNote')),
    ),
  },
  links: {
    add: os.actions.links.add.handler(({ context, input }) => context.write((writing) => addLink(writing, input))),
    update: os.actions.links.update.handler(({ context, input: { id, ...patch } }) =>
      context.edit(({ db }) => demandChanged(updateLink(db, id, patch), 'actionLink')),
    ),
    remove: os.actions.links.remove.handler(({ context, input }) =>
      context.write(({ db }) => demandChanged(deleteLink(db, input.id), 'actionLink')),
    ),
  },
  relations: {
    add: os.actions.relations.add.handler(({ context, input }) =>
      context.write((writing) => addRelation(writing, input)),
    ),
    remove: os.actions.relations.remove.handler(({ context, input }) =>
      context.write(({ db }) => demandChanged(deleteRelation(db, input.id), 'actionRelation')),
    ),
  },
}
