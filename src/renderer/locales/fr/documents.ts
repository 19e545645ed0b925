/** Les documents tirés du plan d’action, et les tableaux exportés. */
export const documentsFr = {
  menu: 'Documents',
  plan: 'Plan d’action (Word)',
  timeline: 'Calendrier seul (Word)',
  actions: 'Tableau des actions',
  version: {
    office: 'Version interne, {{paper}}',
    partners: 'Version partenaires, {{paper}}',
  },
  itemOf: '{{group}}\u202f: {{item}}',
  format: {
    xlsx: 'Excel (.xlsx)',
    csv: 'CSV (.csv)',
  },
  export: 'Exporter',
  exportOf: {
    actions: 'Exporter les actions',
    budget: 'Exporter le budget',
    funding: 'Exporter les financements',
    staff: 'Exporter le temps de travail',
    time: 'Exporter le temps passé',
    trips: 'Exporter les déplacements',
    indicators: 'Exporter les indicateurs et leurs mesures',
  },
  action: {
    title: 'Fiche action',
    office: {
      name: 'Fiche interne',
      words: 'Tout ce que contient le plan sur cette action, notes et financements compris, pour l’équipe du projet.',
    },
    partners: {
      name: 'Fiche pour les partenaires',
      words:
        'Sans vos notes, ni les montants demandés aux financeurs, ni le détail des dépenses et du temps de travail. Ce qui est confidentiel n’y figure pas.',
      refused: 'Cette action est confidentielle\u202f: changez d’abord son niveau pour en faire une fiche partagée.',
    },
  },
  generate: 'Générer…',
  generateOf: 'Générer\u202f: {{document}}',
  lastSaved: 'Enregistré à {{time}}\u202f: {{path}}',
}
