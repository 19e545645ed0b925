import type { Paper } from '../../../shared/documents/documents.contract.ts'
import type { Locale } from '../../../shared/typography.ts'
import type { Drawing } from '../../word/picture.ts'
import type { ToldPlan } from '../actionPlan/told.ts'

export const drawPlan = (told: ToldPlan, { paper, locale }: { paper: Paper; locale: Locale }): Drawing[] => [
  {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 257 160"><rect width="257" height="160" fill="#ddd"/><text x="9" y="40">${paper} ${locale} ${told.actions.length}</text></svg>`,
    widthMm: paper === 'A4' ? 257 : 380,
    heightMm: paper === 'A4' ? 160 : 247,
    alt: 'Calendrier',
  },
]
