import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const reportsRouter = {
  list: os.reports.list.handler(() => notBuilt()),
  get: os.reports.get.handler(() => notBuilt()),
  create: os.reports.create.handler(() => notBuilt()),
  update: os.reports.update.handler(() => notBuilt()),
  remove: os.reports.remove.handler(() => notBuilt()),
  addEvidence: os.reports.addEvidence.handler(() => notBuilt()),
  updateEvidence: os.reports.updateEvidence.handler(() => notBuilt()),
  removeEvidence: os.reports.removeEvidence.handler(() => notBuilt()),
  duties: os.reports.duties.handler(() => notBuilt()),
  addDuty: os.reports.addDuty.handler(() => notBuilt()),
  updateDuty: os.reports.updateDuty.handler(() => notBuilt()),
  removeDuty: os.reports.removeDuty.handler(() => notBuilt()),
}
