import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const dashboardRouter = {
  read: os.dashboard.read.handler(() => notBuilt()),
  freeze: os.dashboard.freeze.handler(() => notBuilt()),
  unfreeze: os.dashboard.unfreeze.handler(() => notBuilt()),
  frozen: os.dashboard.frozen.handler(() => notBuilt()),
  records: os.dashboard.records.handler(() => notBuilt()),
}
