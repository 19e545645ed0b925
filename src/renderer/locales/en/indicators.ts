import type { indicatorsFr } from '../fr/indicators.ts'

export const indicatorsEn: typeof indicatorsFr = {
  title: 'Indicators',
}
