import type { dashboardFr } from '../fr/dashboard.ts'

export const dashboardEn: typeof dashboardFr = {
  title: 'Dashboard',
}
