import type { handoverPackageFr } from '../fr/handoverPackage.ts'

export const handoverPackageEn: typeof handoverPackageFr = {
  title: 'Handing over the file',
}
