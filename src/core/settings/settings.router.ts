import { os } from '../os.ts'

export const settingsRouter = {
  get: os.settings.get.handler(({ context }) => context.settings.get()),
  update: os.settings.update.handler(({ context, input }) => context.settings.update(input)),
  forgetRecent: os.settings.forgetRecent.handler(({ context, input }) => context.settings.forgetRecent(input.path)),
}
