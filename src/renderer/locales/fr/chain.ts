/** Ce que les fiches de la chaîne (besoins, flux, rapprochements) ont en commun. */
export const chainFr = {
  company: 'Entreprise',
  companyPlaceholder: 'Tapez un nom d’entreprise',
  companyRequired: 'Choisissez l’entreprise qui l’a dit.',
  companySheet: 'Suivi de l’entreprise',
  intensity: 'intensité {{level}}',
  statedOn: 'Dit le {{date}}',
  interviewOf: 'Entretien du {{date}}',
  quoted: '« {{quotation}} »',
  confidentiality: 'Confidentialité',
  confidentialityHelp: {
    public: 'Peut figurer dans tous les documents.',
    partners: 'Pour ceux qui portent la démarche, ses instances et les entreprises concernées.',
    confidential: 'Pour l’équipe de la démarche seule : secret des affaires.',
  },
  synergies: 'Synergies',
  newSynergy: 'Synergie',
  synergyNumber: 'S-{{number}}',
  matches: 'Rapprochements possibles',
}
