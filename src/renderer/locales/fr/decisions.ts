/** Les décisions et leur suivi. */
export const decisionsFr = {
  title: 'Décisions',
  empty:
    'Une décision se prend en réunion : notez-la sous son point de l’ordre du jour, elle reçoit son numéro et se retrouve ici.',
  noneFiltered: 'Aucune décision avec ce statut pour cette instance.',
  invitation: 'Choisissez une décision dans la liste.',
  invitationFirst: 'La décision et son suivi s’afficheront ici.',
  more: 'Autres actions sur {{number}}',
  remove: 'Supprimer la décision',
  removed: 'Décision {{number}} supprimée.',
  what: 'La décision',
  text: 'Texte de la décision',
  responsible: 'Responsable',
  deadline: 'Échéance',
  means: 'Moyens',
  frozen: 'Compte rendu validé : la décision ne change plus, son suivi reste ouvert.',
  settledOn: { done: 'Réalisée le', abandoned: 'Abandonnée le' },
  phase: 'Phase',
  effect: {
    opens: 'Cette décision a ouvert, le {{date}}, la phase',
    closes: 'Cette décision a clos, le {{date}}, la phase',
  },
  actions: 'Actions qui en découlent',
  actionsEmpty: 'Aucune action n’a été notée pour cette décision. Elles se notent dans la réunion, sous la décision.',
}
