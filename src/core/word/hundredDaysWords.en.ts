import type { HundredDaysWords } from './hundredDaysWords.fr.ts'

export const hundredDaysWordsEn: HundredDaysWords = {
  title: 'The 100 days',
}
