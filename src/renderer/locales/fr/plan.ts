/** Le plan d’actions et ses vues. */
export const planFr = {
  view: 'Façon de voir le plan',
  views: {
    list: 'Fiches',
    table: 'Tableau',
    board: 'Par statut',
    timeline: 'Calendrier',
    budget: 'Budget',
  },
}
