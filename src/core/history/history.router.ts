import { os } from '../os.ts'
import { undoChange } from './history.service.ts'

export const historyRouter = {
  undo: os.history.undo.handler(({ context, input }) => undoChange(context, input.changeId)),
}
