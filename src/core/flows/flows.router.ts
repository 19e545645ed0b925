import { found } from '../db/found.ts'
import { os } from '../os.ts'
import { countFlows, findFlows, getFlow } from './flows.queries.ts'
import { addFlow, changeFlow, removeFlow } from './flows.service.ts'

export const flowsRouter = {
  list: os.flows.list.handler(({ context, input }) => ({
    total: countFlows(context.read(), input),
    rows: findFlows(context.read(), input, input),
  })),
  get: os.flows.get.handler(({ context, input }) => found(getFlow(context.read(), input.id), 'flow')),
  create: os.flows.create.handler(({ context, input }) => context.write((writing) => addFlow(writing, input))),
  update: os.flows.update.handler(({ context, input }) => context.edit((writing) => changeFlow(writing, input))),
  remove: os.flows.remove.handler(({ context, input }) => context.write(({ db }) => removeFlow(db, input.id))),
}
