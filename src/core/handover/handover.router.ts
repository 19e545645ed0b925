import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const handoverRouter = {
  gauge: os.handover.gauge.handler(() => notBuilt()),
  gaugeCurve: os.handover.gaugeCurve.handler(() => notBuilt()),
  noteGauge: os.handover.noteGauge.handler(() => notBuilt()),
  list: os.handover.list.handler(() => notBuilt()),
  get: os.handover.get.handler(() => notBuilt()),
  create: os.handover.create.handler(() => notBuilt()),
  update: os.handover.update.handler(() => notBuilt()),
  remove: os.handover.remove.handler(() => notBuilt()),
}
