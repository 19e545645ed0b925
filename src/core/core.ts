import { format } from 'date-fns'
import { sweepCopies } from './attachedFiles/copies.service.ts'
import { dossierSession } from './dossier/session.ts'
import { recordLabels } from './recordLabels.ts'
import { searchSources } from './searchSources.ts'
import type { Core, CoreContext, CoreOptions } from './context.ts'
import { settingsStore } from './settings/settings.store.ts'

/** Opens the application's core for one host. The host closes it before it ends. */
export function openCore(options: CoreOptions): Core {
  const settings = settingsStore(options.dataDir, options.log)
  const today = (): string => format(options.now(), 'yyyy-MM-dd')
  const session = dossierSession({
    ...options,
    labels: recordLabels,
    search: searchSources,
    today,
    officer: () => settings.get().officerName,
  })
  const context: CoreContext = {
    options,
    settings,
    session,
    today,
    read: () => session.db(),
    write: (act) => session.write(act, 'act'),
    edit: (act) => session.write(act, 'typing'),
  }
  sweepCopies(options)
  return {
    context,
    close: () => {
      try {
        session.close()
      } catch (error) {
        // Nobody is left to tell. What was acknowledged is in the dossier's write-ahead log, which the next opening brings back.
        options.log.error('Closing', error)
      }
    },
  }
}
