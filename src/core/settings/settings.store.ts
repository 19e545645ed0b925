import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { Settings, type RecentDossier } from '../../shared/settings/settings.contract.ts'
import type { Log } from '../context.ts'
import { userName } from '../dossier/lockNote.ts'
import { withSystemErrors } from '../dossier/systemErrors.ts'

const RECENT_KEPT = 12

/** This user's settings on this machine: a small JSON file, replaced whole. An unreadable one counts as absent. */
export interface SettingsStore {
  get: () => Settings
  update: (patch: Partial<Settings>) => Settings
  /** What is remembered for comfort: where it cannot be written, the act that it follows is done all the same. */
  addRecent: (dossier: RecentDossier) => void
  rememberFolder: (documentFolder: string) => void
  forgetRecent: (path: string) => Settings
}

const defaults = (): Settings => ({
  locale: 'fr',
  theme: 'system',
  officerName: userName(),
  documentFolder: '',
  attachmentLimitMb: 25,
  recent: [],
})

function readSettings(file: string): Settings {
  try {
    return Settings.parse({ ...defaults(), ...JSON.parse(readFileSync(file, 'utf8')) })
  } catch {
    // Absent at the first start; damaged: the choices are quickly made again, and the dossiers are not concerned.
    return defaults()
  }
}

export function settingsStore(dataDir: string, log: Log): SettingsStore {
  const file = join(dataDir, 'settings.json')
  let settings = readSettings(file)
  const update = (patch: Partial<Settings>): Settings => {
    settings = { ...settings, ...patch }
    withSystemErrors(file, () => {
      mkdirSync(dataDir, { recursive: true })
      writeFileAtomic(file, JSON.stringify(settings, null, 2))
    })
    return settings
  }
  const tryToUpdate = (patch: Partial<Settings>): void => {
    try {
      update(patch)
    } catch (error) {
      log.info(`The settings could not be written: ${String(error)}`)
    }
  }
  const others = (path: string) => settings.recent.filter((dossier) => dossier.path !== path)
  return {
    get: () => settings,
    update,
    addRecent: (dossier) => tryToUpdate({ recent: [dossier, ...others(dossier.path)].slice(0, RECENT_KEPT) }),
    rememberFolder: (documentFolder) => tryToUpdate({ documentFolder }),
    forgetRecent: (path) => update({ recent: others(path) }),
  }
}
