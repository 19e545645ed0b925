import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { shippedSets } from '../../shared/indicators/indicators.contract.ts'
import type { CoreContext } from '../context.ts'
import { openDemonstration } from '../demonstration/demonstration.service.ts'
import { addShipped } from '../indicators/shipped.service.ts'
import { startInitiative } from '../initiative/initiative.service.ts'
import { addStarter } from '../interviews/starter.service.ts'
import { os } from '../os.ts'
import { addPhase, proposedPhases } from '../phases/phases.service.ts'
import { addStarterMatrix } from '../skills/starter.service.ts'

function remembered(context: CoreContext, dossier: OpenDossier): OpenDossier {
  context.settings.addRecent({ path: dossier.path, name: dossier.name, openedAt: dossier.openedAt })
  return dossier
}

export const dossierRouter = {
  current: os.dossier.current.handler(({ context }) => context.session.current()),
  create: os.dossier.create.handler(({ context, input }) =>
    remembered(
      context,
      context.session.create(input.path, (writing) => {
        startInitiative(writing, input.name)
        for (const name of proposedPhases[input.locale]) addPhase(writing, { name })
        addStarter(writing, input.locale)
        for (const set of shippedSets) addShipped(writing, set, input.locale)
        addStarterMatrix(writing, input.locale)
      }),
    ),
  ),
  open: os.dossier.open.handler(({ context, input }) => remembered(context, context.session.open(input.path))),
  openDemonstration: os.dossier.openDemonstration.handler(async ({ context, input }) =>
    remembered(context, await openDemonstration(context, input.path)),
  ),
  close: os.dossier.close.handler(({ context }) => ({ isBackedUp: context.session.close() })),
  check: os.dossier.check.handler(({ context }) => context.session.check()),
  lastBackup: os.dossier.lastBackup.handler(({ context }) => context.session.lastBackup()),
  backup: os.dossier.backup.handler(({ context, input }) => context.session.backUpTo(input.folder)),
}
