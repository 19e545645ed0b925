import type { chartsFr } from '../fr/charts.ts'

export const chartsEn: typeof chartsFr = {
  title: 'Charts',
}
