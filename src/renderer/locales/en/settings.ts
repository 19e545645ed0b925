import type { settingsFr } from '../fr/settings.ts'

export const settingsEn: typeof settingsFr = {
  title: 'Settings',
  intro: 'These settings hold for this computer and for all dossiers.',
  look: 'Language and appearance',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
  officerName: 'Your name',
  officerNameHint: 'It signs the changes in the history of the dossier.',
  documentFolder: 'Folder of documents',
  documentFolderHint: 'Proposed when notices and minutes are saved.',
  documentFolderUnset: 'That of the first document saved',
  changeFolder: 'Change…',
  attachmentLimit: 'Size of attached files',
  attachmentLimitHint:
    'A larger file is not kept in the dossier. From 1 to 200 MB; the larger a dossier, the more room its backups take.',
  megabytes: 'MB',
  backups: 'Automatic backups',
  noBackup: 'No copy yet.',
  backupsHint:
    'Before each change of format, Relais keeps a verified copy of the dossier. For a copy elsewhere (stick, network drive), use “Save a backup copy” in the dossier menu.',
}
