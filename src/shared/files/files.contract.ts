import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'

/** `document`: Word; `workbook`: Excel; `csv`: a table as text; `calendar`: .ics; `mail`: an .eml draft; `package`: what is handed
 * over; `any`: a file to attach. */
export const fileKinds = [
  'dossier',
  'document',
  'workbook',
  'csv',
  'calendar',
  'mail',
  'package',
  'any',
  'folder',
] as const

export const FolderEntry = z.object({
  name: z.string(),
  path: z.string(),
  kind: z.enum(['folder', 'file']),
  modifiedAt: z.string(),
})
export type FolderEntry = z.infer<typeof FolderEntry>

export const Folder = z.object({
  path: z.string(),
  parent: z.string().nullable(),
  isWritable: z.boolean(),
  entries: z.array(FolderEntry),
  /** Shortcuts: documents, desktop, home, automatic backups, drives. `key` names the sentence in locales, empty for a drive. */
  places: z.array(z.object({ key: z.string(), name: z.string(), path: z.string() })),
})
export type Folder = z.infer<typeof Folder>

const base = oc.errors(appErrors)

/** Choosing files. Electron shows the system's own dialogs; the local-browser host has none, and the page browses folders. */
export const filesContract = {
  capabilities: base.output(z.object({ hasNativeDialogs: z.boolean() })),
  /** The system's dialog; null when the officer cancels. Only where `hasNativeDialogs`. */
  choose: base
    .input(
      z.object({
        act: z.enum(['open', 'save']),
        kind: z.enum(fileKinds),
        suggestedName: z.string().default(''),
        folder: z.string().default(''),
      }),
    )
    .output(z.object({ path: z.string().nullable() })),
  /** One folder: sub-folders and the files of that kind, by name. Hidden ones are left out. Empty path: the documents folder. */
  list: base.input(z.object({ path: z.string().default(''), kind: z.enum(fileKinds) })).output(Folder),
  /** Opens a document with the system's application. */
  open: base.input(z.object({ path: z.string().min(1) })).output(z.object({})),
}
