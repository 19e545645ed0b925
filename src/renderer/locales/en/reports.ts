import type { reportsFr } from '../fr/reports.ts'

export const reportsEn: typeof reportsFr = {
  title: 'Reports',
}
