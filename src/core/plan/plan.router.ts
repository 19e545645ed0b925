import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteBaseline, updateBaseline } from './plan.queries.ts'
import { comparePlan, freezePlan, listBaselines, readPlan } from './plan.service.ts'

export const planRouter = {
  read: os.plan.read.handler(({ context }) => readPlan(context.read(), context.today())),
  baselines: os.plan.baselines.handler(({ context }) => listBaselines(context.read(), context.settings.get().locale)),
  freeze: os.plan.freeze.handler(({ context, input }) => context.write((writing) => freezePlan(writing, input))),
  updateBaseline: os.plan.updateBaseline.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateBaseline(db, id, patch), 'baseline')),
  ),
  removeBaseline: os.plan.removeBaseline.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteBaseline(db, input.id), 'baseline')),
  ),
  compare: os.plan.compare.handler(({ context, input }) =>
    comparePlan(context.read(), input.id, { today: context.today(), locale: context.settings.get().locale }),
  ),
}
