/** Chiffres. */
export const figuresFr = {
  tabs: {
    list: 'Indicateurs',
    conversion: 'Conversion',
    impacts: 'Impacts',
    questionnaire: 'Questionnaire',
    changes: 'Ce qui a changé',
    dashboard: 'Tableau de bord',
    reports: 'Rapports',
  },
  label: 'Indicateurs et bilans',
}
