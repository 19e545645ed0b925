import { os } from '../os.ts'
import { findRecords } from './search.service.ts'

export const searchRouter = {
  find: os.search.find.handler(({ context, input }) => findRecords(context.session.connection(), input)),
}
