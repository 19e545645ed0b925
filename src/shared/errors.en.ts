import type { errorsFr } from './errors.fr.ts'

export const errorsEn: typeof errorsFr = {
  INVALID_INPUT: 'A value was not accepted, so it is not saved. Correct it and try again.',
  NOT_FOUND: 'This item is no longer in the dossier: it has probably been removed. Go back to the list.',
  NO_DOSSIER: 'No dossier is open. Open one to continue.',
  FILE_NOT_FOUND: 'The file {{path}} cannot be found: it was moved, renamed or removed. Open it from its new place.',
  FILE_EXISTS: 'A file already has this name: {{path}}. Nothing was written. Choose another name.',
  FILE_FORBIDDEN:
    'This place cannot be read or written: {{path}}. If the document is open in Word, close it; else choose another folder or ask for access.',
  DISK_FULL:
    'The disk is full: what you just asked for is not saved, what was saved still is. Make room, then try again.',
  DISK_FAILED: 'The disk did not answer properly for {{path}}. Check the connection to the drive, then try again.',
  CANNOT_OPEN_FILE: 'The file is saved but no application could open it: {{path}}. Open it from the file manager.',
  DOSSIER_EMPTY: 'This file is empty: {{path}}. It was not changed. Open a backup copy.',
  DOSSIER_FOREIGN: 'This file is not a Relais dossier: {{path}}. It was not changed. Choose a .relais file.',
  DOSSIER_NEWER:
    'This dossier was saved by a newer version of Relais: {{path}}. It was not changed. Update Relais to open it.',
  DOSSIER_DAMAGED: 'This dossier is damaged: {{path}}. It was not changed. Open the latest backup copy.',
  DOSSIER_LOCKED: 'This dossier is already open elsewhere ({{holder}}). Close it there, then open it again here.',
  IN_USE: 'It cannot be removed: it is still in use ({{usedBy}}). Take it out of there first.',
  SEAT_NOTED:
    'The attendance of this seat was already noted ({{usedBy}}): another holder would take the place of the first one there. End this seat, then add another.',
  NOT_READY: 'Something is missing before this step: {{missing}}.',
  FROZEN: 'This content is frozen: the minutes are validated, or the campaign is closed. Reopen them first.',
  NOT_LATEST_FROZEN: 'Only the latest validated minutes of the body can be reopened: {{latest}}.',
  NUMBER_TAKEN: 'A meeting of this body already has number {{number}} in {{year}}. Choose another.',
  NUMBER_FIXED: 'This number no longer changes: meetings, decisions or actions already carry it.',
  CONFIDENTIAL:
    'This sheet is confidential: it is not for the partners. Generate the internal sheet, or change the confidentiality level of what it describes first.',
  FILE_TOO_LARGE:
    'This file is too large to be kept in the dossier: {{path}}. The limit is in Settings; keep it elsewhere and note where it is.',
  PACKAGE_FOREIGN:
    'This file is not a handover package of Relais, or comes from a later version: {{path}}. Nothing was opened.',
  PACKAGE_LOCKED:
    'This package is protected: {{path}}. The passphrase is missing, or is not the right one. Without it, nobody can open the package.',
  PACKAGE_ALTERED:
    'This package is not the one that was handed over: files are missing or have changed ({{path}}). Ask for it again.',
  CANNOT_UNDO: 'This change can no longer be undone: later changes stand on it.',
  unexpected:
    'Something unexpected happened: what you asked for is not done. Try again; if it persists, reopen the dossier.',
  disconnected: 'The link to the dossier is lost: nothing is being saved for now.',
}
