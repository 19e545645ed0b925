import type { figuresFr } from '../fr/figures.ts'

export const figuresEn: typeof figuresFr = {
  tabs: {
    list: 'Indicators',
    conversion: 'Conversion',
    impacts: 'Impacts',
    questionnaire: 'Questionnaire',
    changes: 'What changed',
    dashboard: 'Dashboard',
    reports: 'Reports',
  },
  label: 'Indicators and reviews',
}
