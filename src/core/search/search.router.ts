import { os } from '../os.ts'
import { findRecentRecords, findRecords } from './search.service.ts'

export const searchRouter = {
  find: os.search.find.handler(({ context, input }) => findRecords(context.session.connection(), input)),
  recent: os.search.recent.handler(({ context, input }) =>
    findRecentRecords(context.session.connection(), input.limit),
  ),
}
