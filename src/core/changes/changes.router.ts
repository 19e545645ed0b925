import { os } from '../os.ts'
import { readChanges } from './changes.service.ts'

export const changesRouter = {
  read: os.changes.read.handler(({ context, input }) => readChanges(context.read(), input)),
}
