import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const attachedFilesRouter = {
  list: os.attachedFiles.list.handler(() => notBuilt()),
  all: os.attachedFiles.all.handler(() => notBuilt()),
  add: os.attachedFiles.add.handler(() => notBuilt()),
  rename: os.attachedFiles.rename.handler(() => notBuilt()),
  remove: os.attachedFiles.remove.handler(() => notBuilt()),
  open: os.attachedFiles.open.handler(() => notBuilt()),
  saveAs: os.attachedFiles.saveAs.handler(() => notBuilt()),
}
