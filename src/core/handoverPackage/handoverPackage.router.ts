import { os } from '../os.ts'
import { givePackage, suggestPackage } from './handoverPackage.service.ts'
import { receivePackage, verifyPackage } from './receive.service.ts'

export const handoverPackageRouter = {
  suggest: os.handoverPackage.suggest.handler(({ context, input }) => suggestPackage(context, input.isProtected)),
  make: os.handoverPackage.make.handler(({ context, input }) => givePackage(context, input)),
  verify: os.handoverPackage.verify.handler(({ context, input }) => verifyPackage(context, input)),
  receive: os.handoverPackage.receive.handler(({ context, input }) => receivePackage(context, input)),
}
