/** Tableau de bord. */
export const dashboardFr = {
  title: 'Tableau de bord',
}
