/** The words of the report of an interview. */
export const interviewWordsFr = {
  title: 'Compte rendu d’entretien',
  subtitle: (company: string, date: string) => `${company} · ${date}`,
  status: {
    toApprove: 'À valider par l’entreprise',
    approved: (date: string) => `Validé le ${date}`,
  },
  company: 'Entreprise',
  activity: 'Activité',
  zone: 'Zone',
  ledBy: 'Mené par',
  met: 'Personnes rencontrées',
  introduction: (initiative: string) =>
    `Ce document rapporte ce que l’entreprise a dit de ses besoins et de ses flux dans le cadre de la démarche ${initiative}.`,
  forApproval: 'Il lui est adressé pour validation.',

  said: 'Ce qui a été dit',
  nothingSaid: 'Aucune réponse n’a été notée dans la grille d’entretien.',
  otherTheme: 'Autres sujets',

  collected: 'Besoins et offres recueillis',
  needs: 'Besoins',
  offers: 'Ce que l’entreprise peut proposer',
  nothingCollected: 'Aucun besoin ni aucune offre n’a été recueilli.',
  theme: 'Thème',
  words: 'Dans les mots de l’entreprise',
  intensity: 'Intensité',
  recurrence: 'Récurrence',
  level: 'Niveau',

  flows: 'Flux entrants et sortants',
  out: 'Flux sortants',
  in: 'Flux entrants',
  noFlow: 'Aucun flux n’a été décrit.',
  flow: 'Flux',
  quantity: 'Quantité',
  outlet: 'Exutoire actuel',
  supplier: 'Fournisseur actuel',
  cost: 'Coût par an (HT)',
  earns: (amount: string) => `recette de ${amount}`,
  constraints: 'Contraintes',

  promises: 'Engagements pris',
  noPromise: 'Aucun engagement n’a été pris.',
  who: 'Qui',
  what: 'Quoi',
  when: 'Pour quand',

  approval: 'Validation par l’entreprise',
  approved: (date: string) => `L’entreprise a validé ce compte rendu le ${date}.`,
  sentOn: (date: string) => `Ce compte rendu a été adressé à l’entreprise le ${date}.`,
  remarksUntil: (date: string, days: string) =>
    `Les corrections sont attendues au plus tard le ${date}. Passé ce délai de ${days} après l’envoi, l’absence de réponse vaut validation.`,
  remarksWithin: (days: string) =>
    `Les corrections sont attendues dans un délai de ${days} à compter de l’envoi de ce compte rendu. Passé ce délai, l’absence de réponse vaut validation.`,
  remarksOpen: 'Merci de retourner ce compte rendu validé, ou corrigé.',
  returnTo: (name: string) => `À retourner à : ${name}.`,
  remarksTo: (name: string) => `Elles sont adressées à : ${name}.`,
  toFill: 'À remplir par l’entreprise',
  approvedOn: 'Validé le',
  approvedBy: 'Par (nom et fonction)',
  corrections: 'Corrections demandées',
  signature: 'Signature',

  privacy: 'Confidentialité et données personnelles',
  levelsIntroduction:
    'Chaque besoin et chaque flux porte un niveau. Dites-nous s’il ne convient pas : il est changé aussitôt, et rien de ce qui est confidentiel ne sort du bureau de projet.',
  readers: {
    public: 'Tous',
    partners: 'Les porteurs de la démarche, les membres de ses instances et les entreprises d’une même synergie',
    confidential:
      'Le bureau de projet seul : ni mots ni chiffres dans un document destiné à d’autres, sans accord de l’entreprise',
  },
  mayRead: 'Qui peut le lire',
  ofCompany: (level: string) =>
    `La participation de l’entreprise et ses réponses par thème sont au niveau « ${level} ». Les coûts restent au bureau de projet.`,
  personalData: (carrier: string) =>
    `Les données personnelles de ce compte rendu (noms, fonctions et coordonnées professionnelles) sont traitées pour animer la démarche, au titre d’une mission d’intérêt public ; responsable du traitement : ${carrier}. Les personnes concernées peuvent y accéder, les faire rectifier, en faire limiter le traitement ou s’y opposer, et saisir la CNIL d’une réclamation.`,
  theCarrier: 'la collectivité qui porte la démarche',
  rightsAt: (contact: string) => `Ces droits s’exercent auprès de : ${contact}.`,
}
