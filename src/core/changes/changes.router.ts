import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const changesRouter = {
  read: os.changes.read.handler(() => notBuilt()),
}
