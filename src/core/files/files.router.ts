import { os } from '../os.ts'
import { listFolder, openDocument } from './files.service.ts'

export const filesRouter = {
  capabilities: os.files.capabilities.handler(({ context }) => ({
    hasNativeDialogs: context.options.desktop.hasNativeDialogs,
  })),
  choose: os.files.choose.handler(async ({ context, input }) => ({
    path: await context.options.desktop.choose(input),
  })),
  list: os.files.list.handler(({ context, input }) => listFolder(context.options, input)),
  open: os.files.open.handler(async ({ context, input }) => {
    await openDocument(context.options, input.path)
    return {}
  }),
}
