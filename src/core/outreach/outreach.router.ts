import { demandChanged, found } from '../db/found.ts'
import { os } from '../os.ts'
import {
  deleteCommunication,
  deleteEvent,
  getCommunication,
  getEvent,
  updateCommunication,
} from './outreach.queries.ts'
import { addCommunication, addEvent, changeEvent, listCommunications, listEvents } from './outreach.service.ts'

export const outreachRouter = {
  events: os.outreach.events.handler(({ context, input }) => listEvents(context.read(), input, context.today())),
  getEvent: os.outreach.getEvent.handler(({ context, input }) =>
    found(getEvent(context.read(), input.id), 'outreachEvent'),
  ),
  addEvent: os.outreach.addEvent.handler(({ context, input }) => context.write((writing) => addEvent(writing, input))),
  updateEvent: os.outreach.updateEvent.handler(({ context, input }) =>
    context.edit(({ db }) => changeEvent(db, input)),
  ),
  removeEvent: os.outreach.removeEvent.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteEvent(db, input.id), 'outreachEvent')),
  ),
  communications: os.outreach.communications.handler(({ context, input }) => listCommunications(context.read(), input)),
  getCommunication: os.outreach.getCommunication.handler(({ context, input }) =>
    found(getCommunication(context.read(), input.id), 'communication'),
  ),
  addCommunication: os.outreach.addCommunication.handler(({ context, input }) =>
    context.write((writing) => addCommunication(writing, input)),
  ),
  updateCommunication: os.outreach.updateCommunication.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateCommunication(db, id, patch), 'communication')),
  ),
  removeCommunication: os.outreach.removeCommunication.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteCommunication(db, input.id), 'communication')),
  ),
}
