/** Les actions et leur suivi. */
export const actionsFr = {
  title: 'Plan d’actions',
  empty:
    'Une action naît en réunion : notez-la sous un point ou une décision, elle reçoit son numéro et se retrouve ici.',
  noneFiltered: 'Aucune action dans cet état pour cette instance.',
  invitation: 'Choisissez une action dans la liste.',
  invitationFirst: 'L’action et son suivi s’afficheront ici.',
  more: 'Autres actions sur {{number}}',
  remove: 'Supprimer l’action',
  removed: 'Action {{number}} supprimée.',
  what: 'L’action',
  name: 'Intitulé',
  description: 'Description',
  owner: 'Pilote',
  dueDate: 'Échéance',
  decision: 'Décision mise en œuvre',
  noDecision: 'Aucune',
  goToDecision: 'Voir la décision',
  frozen: 'Compte rendu validé : l’action ne change plus, son suivi reste ouvert.',
  settledOn: { done: 'Terminée le', abandoned: 'Abandonnée le' },
}
