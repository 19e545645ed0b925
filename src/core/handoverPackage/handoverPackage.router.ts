import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const handoverPackageRouter = {
  suggest: os.handoverPackage.suggest.handler(() => notBuilt()),
  make: os.handoverPackage.make.handler(() => notBuilt()),
  verify: os.handoverPackage.verify.handler(() => notBuilt()),
  receive: os.handoverPackage.receive.handler(() => notBuilt()),
}
