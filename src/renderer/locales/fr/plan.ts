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
  filter: {
    text: 'Filtrer les actions',
    choices: 'Filtrer',
    counted: 'Filtrer ({{count}})',
    all: 'Tout',
    status: 'Statut',
    open: 'Ouvertes (ni réalisées, ni abandonnées)',
    priority: 'Priorité',
    axis: 'Axe',
    owner: 'Pilote',
    phase: 'Phase',
    late: 'En retard seulement',
    incomplete: 'Incomplètes seulement',
    none: {
      priority: 'Sans priorité',
      axis: 'Sans axe',
      owner: 'Sans pilote',
      phase: 'Sans phase',
    },
  },
}
