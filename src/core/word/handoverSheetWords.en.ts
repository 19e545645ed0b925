import type { HandoverSheetWords } from './handoverSheetWords.fr.ts'

export const handoverSheetWordsEn: HandoverSheetWords = {
  title: 'Handover sheet',
}
