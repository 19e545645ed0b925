import type { attachedFilesFr } from '../fr/attachedFiles.ts'

export const attachedFilesEn: typeof attachedFilesFr = {
  title: 'Attached files',
}
