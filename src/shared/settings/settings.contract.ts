import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Instant, ShortText, fieldError } from '../fields.ts'

export const locales = ['fr', 'en'] as const
export const themes = ['system', 'light', 'dark'] as const

export const RecentDossier = z.object({ path: z.string(), name: z.string(), openedAt: Instant })
export type RecentDossier = z.infer<typeof RecentDossier>

/** What belongs to this machine's user and not to a dossier. Kept as JSON in the application's data folder. */
export const Settings = z.object({
  locale: z.enum(locales),
  theme: z.enum(themes),
  /** Signs the journal of changes; the system's user name until it is set. */
  officerName: ShortText,
  /** Where documents were last saved; empty before the first. */
  documentFolder: z.string(),
  /** The largest file that is kept in a dossier, in megabytes of a million bytes. */
  attachmentLimitMb: z.int(fieldError('megabytes')).min(1, fieldError('megabytes')).max(200, fieldError('megabytes')),
  recent: z.array(RecentDossier),
})
export type Settings = z.infer<typeof Settings>

const base = oc.errors(appErrors)

export const settingsContract = {
  get: base.output(Settings),
  update: base.input(Settings.omit({ recent: true }).partial()).output(Settings),
  /** Takes a dossier off the list of recent ones; the file is not touched. */
  forgetRecent: base.input(z.object({ path: z.string() })).output(Settings),
}
