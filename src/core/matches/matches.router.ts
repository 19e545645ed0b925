import { os } from '../os.ts'
import { adoptMatch, dismissMatch, getMatch, listMatches, restoreMatch } from './matches.service.ts'

export const matchesRouter = {
  list: os.matches.list.handler(({ context, input }) => listMatches(context.read(), input)),
  get: os.matches.get.handler(({ context, input }) => getMatch(context.read(), input)),
  dismiss: os.matches.dismiss.handler(({ context, input }) => context.write((writing) => dismissMatch(writing, input))),
  restore: os.matches.restore.handler(({ context, input }) => context.write(({ db }) => restoreMatch(db, input))),
  adopt: os.matches.adopt.handler(({ context, input }) => context.write((writing) => adoptMatch(writing, input))),
}
