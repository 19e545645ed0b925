import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const outreachRouter = {
  events: os.outreach.events.handler(() => notBuilt()),
  getEvent: os.outreach.getEvent.handler(() => notBuilt()),
  addEvent: os.outreach.addEvent.handler(() => notBuilt()),
  updateEvent: os.outreach.updateEvent.handler(() => notBuilt()),
  removeEvent: os.outreach.removeEvent.handler(() => notBuilt()),
  communications: os.outreach.communications.handler(() => notBuilt()),
  getCommunication: os.outreach.getCommunication.handler(() => notBuilt()),
  addCommunication: os.outreach.addCommunication.handler(() => notBuilt()),
  updateCommunication: os.outreach.updateCommunication.handler(() => notBuilt()),
  removeCommunication: os.outreach.removeCommunication.handler(() => notBuilt()),
}
