import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const indicatorsRouter = {
  list: os.indicators.list.handler(() => notBuilt()),
  get: os.indicators.get.handler(() => notBuilt()),
  series: os.indicators.series.handler(() => notBuilt()),
  records: os.indicators.records.handler(() => notBuilt()),
  funnel: os.indicators.funnel.handler(() => notBuilt()),
  impacts: os.indicators.impacts.handler(() => notBuilt()),
  create: os.indicators.create.handler(() => notBuilt()),
  update: os.indicators.update.handler(() => notBuilt()),
  remove: os.indicators.remove.handler(() => notBuilt()),
  move: os.indicators.move.handler(() => notBuilt()),
  missingShipped: os.indicators.missingShipped.handler(() => notBuilt()),
  addShipped: os.indicators.addShipped.handler(() => notBuilt()),
  addTarget: os.indicators.addTarget.handler(() => notBuilt()),
  updateTarget: os.indicators.updateTarget.handler(() => notBuilt()),
  removeTarget: os.indicators.removeTarget.handler(() => notBuilt()),
  addMeasure: os.indicators.addMeasure.handler(() => notBuilt()),
  updateMeasure: os.indicators.updateMeasure.handler(() => notBuilt()),
  removeMeasure: os.indicators.removeMeasure.handler(() => notBuilt()),
  linkAction: os.indicators.linkAction.handler(() => notBuilt()),
  unlinkAction: os.indicators.unlinkAction.handler(() => notBuilt()),
  ofAction: os.indicators.ofAction.handler(() => notBuilt()),
}
