import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteExchange, findExchangesOf } from './exchanges.queries.ts'
import { addExchange, changeExchange } from './exchanges.service.ts'

export const exchangesRouter = {
  ofOrganisation: os.exchanges.ofOrganisation.handler(({ context, input }) =>
    findExchangesOf(context.read(), input.organisationId),
  ),
  create: os.exchanges.create.handler(({ context, input }) => context.write((writing) => addExchange(writing, input))),
  update: os.exchanges.update.handler(({ context, input }) => context.edit(({ db }) => changeExchange(db, input))),
  remove: os.exchanges.remove.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteExchange(db, input.id), 'exchange')),
  ),
}
