import { found } from '../db/found.ts'
import { os } from '../os.ts'
import { findCollectiveNeeds } from './collectiveNeeds.queries.ts'
import { countNeeds, findNeeds, getNeed } from './needs.queries.ts'
import {
  addCollectiveNeed,
  addNeed,
  changeCollectiveNeed,
  changeNeed,
  groupUnder,
  moveCollectiveNeed,
  readNeedCounts,
  removeCollectiveNeed,
  removeNeed,
} from './needs.service.ts'

export const needsRouter = {
  list: os.needs.list.handler(({ context, input }) => ({
    total: countNeeds(context.read(), input),
    rows: findNeeds(context.read(), input, input),
  })),
  counts: os.needs.counts.handler(({ context }) => readNeedCounts(context.read())),
  get: os.needs.get.handler(({ context, input }) => found(getNeed(context.read(), input.id), 'need')),
  create: os.needs.create.handler(({ context, input }) => context.write((writing) => addNeed(writing, input))),
  update: os.needs.update.handler(({ context, input }) => context.edit(({ db }) => changeNeed(db, input))),
  remove: os.needs.remove.handler(({ context, input }) => context.write(({ db }) => removeNeed(db, input.id))),
  collective: os.needs.collective.handler(({ context }) => findCollectiveNeeds(context.read())),
  addCollective: os.needs.addCollective.handler(({ context, input }) =>
    context.write((writing) => addCollectiveNeed(writing, input)),
  ),
  updateCollective: os.needs.updateCollective.handler(({ context, input }) =>
    context.edit(({ db }) => changeCollectiveNeed(db, input)),
  ),
  moveCollective: os.needs.moveCollective.handler(({ context, input }) =>
    context.write(({ db }) => moveCollectiveNeed(db, input.id, input.position)),
  ),
  removeCollective: os.needs.removeCollective.handler(({ context, input }) =>
    context.write(({ db }) => removeCollectiveNeed(db, input.id)),
  ),
  group: os.needs.group.handler(({ context, input }) =>
    context.write(({ db }) => groupUnder(db, input.ids, input.collectiveNeedId)),
  ),
}
