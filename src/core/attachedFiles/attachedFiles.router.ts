import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteFile } from './attachedFiles.queries.ts'
import { addFiles, listAllFiles, listFiles, renameFile } from './attachedFiles.service.ts'
import { openFile, saveFileAs } from './copies.service.ts'

const MEGABYTE = 1_000_000

export const attachedFilesRouter = {
  list: os.attachedFiles.list.handler(({ context, input }) => listFiles(context.read(), input)),
  all: os.attachedFiles.all.handler(({ context }) => listAllFiles(context.read())),
  add: os.attachedFiles.add.handler(({ context, input }) =>
    context.write((writing) => addFiles(writing, input, context.settings.get().attachmentLimitMb * MEGABYTE)),
  ),
  rename: os.attachedFiles.rename.handler(({ context, input }) => context.write(({ db }) => renameFile(db, input))),
  remove: os.attachedFiles.remove.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteFile(db, input.id), 'attachedFile')),
  ),
  open: os.attachedFiles.open.handler(({ context, input }) => openFile(context, input.id)),
  saveAs: os.attachedFiles.saveAs.handler(({ context, input }) => saveFileAs(context, input)),
}
