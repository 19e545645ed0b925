import type { CalendarDate, Change, Id, Instant } from '../shared/fields.ts'
import type { fileKinds } from '../shared/files/files.contract.ts'
import type { Db, ReadDb } from './db/db.ts'
import type { DossierSession } from './dossier/session.ts'
import type { SettingsStore } from './settings/settings.store.ts'

/** Where a host lets the core speak to the person: the system's dialogs and applications. */
export interface Desktop {
  /** False in the local-browser host and the command line: the page then browses folders itself. */
  hasNativeDialogs: boolean
  /** The system's dialog; null when the person cancels. */
  choose: (request: {
    act: 'open' | 'save'
    kind: (typeof fileKinds)[number]
    suggestedName: string
    folder: string
  }) => Promise<string | null>
  /** Opens a file with the application that the system has for it; rejects when there is none. */
  open: (path: string) => Promise<void>
}

export interface Log {
  info: (message: string) => void
  error: (message: string, cause: unknown) => void
}

export interface CoreOptions {
  /** Folder of this user's settings and automatic backups. Made when missing. */
  dataDir: string
  /** This user's home folder. */
  homeDir: string
  /** Folder of the migrations (`drizzle/` of the application). */
  migrationsDir: string
  /** How this host is named to whoever finds the dossier locked: `electron`, `browser`, `cli`. */
  host: 'electron' | 'browser' | 'cli'
  desktop: Desktop
  now: () => Date
  newId: () => Id
  log: Log
}

/** What one transaction that changes the dossier works with. */
export interface Writing {
  db: Db
  now: Instant
  today: CalendarDate
  /** Who signs the change. */
  who: string
  newId: () => Id
}

/** What a procedure receives. It reads no clock and no global: everything comes in here. */
export interface CoreContext {
  options: CoreOptions
  settings: SettingsStore
  session: DossierSession
  /** Local calendar date. */
  today: () => CalendarDate
  /** The open dossier for reading: NO_DOSSIER when none is. */
  read: () => ReadDb
  /** One act of the officer, in one transaction and one change of the journal. */
  write: <T>(act: (writing: Writing) => T) => T & Change
  /** The same for autosaved typing: entries of one field within a minute become one. */
  edit: <T>(act: (writing: Writing) => T) => T & Change
}

export interface Core {
  context: CoreContext
  /** Closes the dossier (back to a single file) and releases everything. */
  close: () => void
}
