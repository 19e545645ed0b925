import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { countPromises, deletePromise, findPromises } from './promises.queries.ts'
import { addPromise, changePromise, settlePromise } from './promises.service.ts'

export const promisesRouter = {
  list: os.promises.list.handler(({ context, input }) => {
    const filter = { ...input, today: context.today() }
    return { total: countPromises(context.read(), filter), rows: findPromises(context.read(), filter, input) }
  }),
  create: os.promises.create.handler(({ context, input }) => context.write((writing) => addPromise(writing, input))),
  update: os.promises.update.handler(({ context, input }) => context.edit(({ db }) => changePromise(db, input))),
  settle: os.promises.settle.handler(({ context, input }) => context.write((writing) => settlePromise(writing, input))),
  remove: os.promises.remove.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deletePromise(db, input.id), 'promise')),
  ),
}
