import type { startFr } from '../fr/start.ts'

export const startEn: typeof startFr = {
  title: 'Relais',
  purpose:
    'Meetings, decisions and minutes of your industrial ecology initiative, in a single file that stays on this computer.',
  new: 'New dossier',
  newHint: 'Begin an initiative',
  open: 'Open a dossier',
  openHint: 'A .relais file saved before',
  demonstration: 'Demonstration dossier',
  demonstrationHint: 'LOT’EC, a real initiative, to explore without risk',
  demonstrationFile: 'LOT’EC demonstration',
  recent: 'Recent dossiers',
  noRecent: 'The dossiers that you open will be found here.',
  missing: 'Not found',
  missingHint: 'moved, renamed or removed',
  forget: 'Take {{name}} off the list',
  openedOn: 'Opened on {{date}}',
  language: 'Language',
  theme: 'Appearance',
  nameTitle: 'New dossier',
  name: 'Name of the initiative',
  nameRequired: 'Give the initiative a name.',
  nameHint: 'The name used day to day, for example LOT’EC. It can be changed at any time.',
  chooseFile: 'Choose where to save it…',
}
