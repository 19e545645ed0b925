import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { updateAxis } from './axes.queries.ts'
import { addAxis, listAxes, moveAxis, removeAxis } from './axes.service.ts'

export const axesRouter = {
  list: os.axes.list.handler(({ context }) => listAxes(context.read())),
  create: os.axes.create.handler(({ context, input }) => context.write((writing) => addAxis(writing, input))),
  update: os.axes.update.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateAxis(db, id, patch), 'axis')),
  ),
  move: os.axes.move.handler(({ context, input }) => context.write(({ db }) => moveAxis(db, input))),
  remove: os.axes.remove.handler(({ context, input }) => context.write(({ db }) => removeAxis(db, input.id))),
}
