import type { changesFr } from '../fr/changes.ts'

export const changesEn: typeof changesFr = {
  title: 'What changed',
}
