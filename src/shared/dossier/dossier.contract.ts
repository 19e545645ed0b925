import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Id, Instant, Name } from '../fields.ts'
import { locales } from '../settings/settings.contract.ts'

export const OpenDossier = z.object({
  path: z.string(),
  /** File name without folder and extension. */
  fileName: z.string(),
  id: Id,
  /** Name of the démarche. */
  name: z.string(),
  openedAt: Instant,
  /** On a network share SQLite's fast journal is not safe: the page says so. */
  isOnNetworkShare: z.boolean(),
})
export type OpenDossier = z.infer<typeof OpenDossier>

export const DossierCheck = z.object({ isSound: z.boolean(), problems: z.array(z.string()) })
export type DossierCheck = z.infer<typeof DossierCheck>

export const Backup = z.object({ path: z.string(), sha256: z.string(), bytes: z.int() })
export type Backup = z.infer<typeof Backup>

/** The last copy of a dossier that this computer made, chosen or automatic; `at` null: none yet. */
export const LastBackup = z.object({ at: Instant.nullable(), hasChangedSince: z.boolean() })
export type LastBackup = z.infer<typeof LastBackup>

const base = oc.errors(appErrors)
const Path = z.object({ path: z.string().min(1) })

export const dossierContract = {
  /** The dossier open in this window, or null: then the page shows the start screen. */
  current: base.output(OpenDossier.nullable()),
  /** Makes a new dossier file with the proposed phases, and opens it. Never overwrites: FILE_EXISTS. */
  create: base.input(Path.extend({ name: Name, locale: z.enum(locales).default('fr') })).output(OpenDossier),
  open: base.input(Path).output(OpenDossier),
  /** Writes a fresh copy of the LOT'EC demonstration at `path` and opens it. Never overwrites: FILE_EXISTS. */
  openDemonstration: base.input(Path).output(OpenDossier),
  /** `isBackedUp` is false when something had changed and no automatic copy of it could be made; the dossier is closed and whole all the same. */
  close: base.output(z.object({ isBackedUp: z.boolean() })),
  /** Full integrity check of the open dossier. */
  check: base.output(DossierCheck),
  /** When a copy was last made, and whether anything has changed since. */
  lastBackup: base.output(LastBackup),
  /** Writes a verified copy with its SHA-256 into a folder. */
  backup: base.input(z.object({ folder: z.string().min(1) })).output(Backup),
}
