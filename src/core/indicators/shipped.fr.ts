import type { ShippedWords } from './shipped.service.ts'

const SOURCE = 'ADEME, référentiel « Territoire Engagé Transition Écologique », économie circulaire'

const OPERATIONAL =
  'Une synergie est considérée comme opérationnelle à partir d’au moins un échange matière réalisé ou d’un service de mutualisation utilisé par au moins deux entités. Un suivi interne peut être réalisé ; les données du réseau SYNAPSE peuvent également être utilisées.'

const READING = 'Lecture retenue par Relais, modifiable (le texte officiel de cette ligne n’a pas pu être consulté) :'

const impact = (name: string, unit: string, what: string) => ({
  name,
  unit,
  definition: `${what} Impacts de tous statuts, de l’estimé au vérifié : l’onglet Impacts les distingue. Un impact compte à partir de sa date de début, à défaut de la première étape de sa synergie, et tant que celle-ci n’est pas abandonnée.`,
})

const oneOff = (name: string, unit: string, what: string) => ({
  name,
  unit,
  definition: `${what} Impacts de tous statuts, de l’estimé au vérifié : l’onglet Impacts les distingue. Quand la synergie est abandonnée, ce qui n’était qu’estimé ne compte plus ; ce qui a été constaté reste.`,
})

const conversion = (name: string, of: string, among: string) => ({
  name,
  unit: '%',
  definition: `Synergies arrivées ${of} ou plus loin, parmi celles arrivées ${among} ou plus loin, quoi qu’elles soient devenues depuis. Calculé d’après la date de leurs étapes.`,
})

/** The indicators that come with the application, in French. */
export const shippedFr: ShippedWords = {
  operationalSynergies: {
    name: 'Synergies d’écologie industrielle et territoriale (EIT) opérationnelles sur le territoire',
    unit: 'synergies',
    definition: `${OPERATIONAL}\n\nIci : les synergies à l’étape « opérationnelle » ou « pérenne » à la date, d’après leurs étapes. Relais demande la preuve de l’échange ou du service pour y arriver.`,
    source: `${SOURCE}, eci_18`,
  },
  companiesInSynergies: {
    name: 'Entreprises engagées dans les synergies d’EIT',
    unit: 'entreprises',
    definition: `${OPERATIONAL}\n\nIci : les entreprises distinctes qui participent, à la date, à une synergie opérationnelle ou pérenne ; une entreprise présente dans plusieurs synergies compte une fois.`,
    source: `${SOURCE}, eci_19`,
  },
  recurringSynergies: {
    name: 'Synergies d’EIT opérationnelles récurrentes sur un cycle de quatre ans',
    unit: 'synergies',
    definition: `${READING} les synergies opérationnelles ou pérennes à la date, et qui l’étaient déjà un an plus tôt ou davantage, au cours des quatre ans qui s’achèvent à cette date. Elles se maintiennent donc d’une année sur l’autre, ou ont repris après une interruption.`,
    source: `${SOURCE}, eci_19.b`,
  },
  steeringPerYear: {
    name: 'Comités de pilotage par an',
    unit: 'COPIL',
    definition:
      'COPIL tenus dans l’année civile de la date, jusqu’à cette date. La règle en demande au moins deux par an, chacun avec un ordre du jour et un relevé de décisions.',
    source: `${SOURCE}, te_20`,
  },

  companiesContacted: {
    name: 'Entreprises contactées',
    unit: 'entreprises',
    definition:
      'Entreprises avec lesquelles un échange est noté ou un entretien prévu, ou arrivées plus loin (rencontrées, contributrices, engagées), quoi qu’elles soient devenues depuis.',
  },
  companiesMet: {
    name: 'Entreprises rencontrées',
    unit: 'entreprises',
    definition:
      'Entreprises vues en entretien ou présentes à une réunion tenue, ou arrivées plus loin (contributrices, engagées), quoi qu’elles soient devenues depuis.',
  },
  companiesInterviewed: {
    name: 'Entreprises vues en entretien individuel',
    unit: 'entreprises',
    definition: 'Entreprises avec lesquelles au moins un entretien individuel a été tenu.',
  },
  companiesContributing: {
    name: 'Entreprises contributrices',
    unit: 'entreprises',
    definition: 'Entreprises qui ont exprimé au moins un besoin, une offre ou un flux, ou qui se sont engagées depuis.',
  },
  companiesEngaged: {
    name: 'Entreprises engagées dans la démarche',
    unit: 'entreprises',
    definition:
      'Entreprises qui participent à une synergie priorisée ou plus avancée, ou qui siègent dans un groupe de suivi.',
  },
  interviewsHeld: {
    name: 'Entretiens tenus',
    unit: 'entretiens',
    definition: 'Entretiens individuels tenus avec les entreprises.',
  },
  needsStated: {
    name: 'Besoins exprimés',
    unit: 'besoins',
    definition: 'Besoins notés, à la date où l’entreprise les a exprimés ; les offres n’en sont pas.',
  },
  flowsStated: {
    name: 'Flux recensés',
    unit: 'flux',
    definition: 'Flux entrants et sortants notés, à la date où l’entreprise en a parlé.',
  },
  synergiesDetected: {
    name: 'Synergies potentielles recensées',
    unit: 'synergies',
    definition: 'Toutes les synergies, à partir de leur première étape, quoi qu’elles soient devenues depuis.',
  },
  synergiesCollective: {
    name: 'Synergies collectives recensées',
    unit: 'synergies',
    definition: 'Synergies de forme collective, à partir de leur première étape.',
  },
  synergiesB2b: {
    name: 'Synergies entre deux entreprises (B2B) recensées',
    unit: 'synergies',
    definition: 'Synergies de forme B2B, à partir de leur première étape.',
  },
  eventsHeld: {
    name: 'Évènements organisés',
    unit: 'évènements',
    definition: 'Évènements passés, hors réunions des instances.',
  },
  eventParticipants: {
    name: 'Participants aux évènements',
    unit: 'participants',
    definition: 'Somme des participants aux évènements passés ; une personne venue deux fois compte deux fois.',
  },
  steeringMeetings: {
    name: 'Comités de pilotage tenus',
    unit: 'réunions',
    definition: 'Séances de COPIL tenues depuis le début de la démarche.',
  },
  technicalMeetings: {
    name: 'Comités techniques tenus',
    unit: 'réunions',
    definition: 'Séances de COTECH tenues depuis le début de la démarche.',
  },
  followUpMeetings: {
    name: 'Réunions de groupes de suivi tenues',
    unit: 'réunions',
    definition: 'Séances tenues de tous les groupes de suivi depuis le début de la démarche.',
  },

  sharePrioritised: conversion('Synergies détectées qui ont été priorisées', 'à « priorisée »', 'à « détectée »'),
  shareQualified: conversion('Synergies priorisées qui ont été qualifiées', 'à « qualifiée »', 'à « priorisée »'),
  shareStudied: conversion('Synergies qualifiées qui ont été étudiées', 'à « à l’étude »', 'à « qualifiée »'),
  shareImplementing: conversion(
    'Synergies étudiées qui ont été mises en œuvre',
    'à « mise en œuvre »',
    'à « à l’étude »',
  ),
  shareOperational: conversion(
    'Synergies mises en œuvre devenues opérationnelles',
    'à « opérationnelle »',
    'à « mise en œuvre »',
  ),
  shareLasting: conversion('Synergies opérationnelles devenues pérennes', 'à « pérenne »', 'à « opérationnelle »'),
  daysToOperational: {
    name: 'Délai médian jusqu’à l’opérationnel',
    unit: 'jours',
    definition:
      'Durée médiane entre le jour où une synergie a été détectée (à défaut, sa première étape) et celui où elle est devenue opérationnelle : la moitié d’entre elles ont mis moins longtemps. Pour celles qui le sont devenues jusqu’à la date.',
  },
  synergiesAbandoned: {
    name: 'Synergies abandonnées',
    unit: 'synergies',
    definition:
      'Synergies abandonnées à la date ; une synergie reprise depuis ne compte plus. L’onglet Conversion donne leurs raisons.',
  },
  shareAbandoned: {
    name: 'Part des synergies abandonnées',
    unit: '%',
    definition: 'Synergies abandonnées à la date, parmi toutes les synergies recensées jusque-là.',
  },

  wasteDiverted: impact(
    'Déchets détournés par an',
    't/an',
    'Tonnes de déchets détournées chaque année de leur filière d’élimination.',
  ),
  co2Avoided: impact('Émissions évitées par an', 'tCO2e/an', 'Émissions de gaz à effet de serre évitées chaque année.'),
  costSaved: impact('Économies par an', '€/an', 'Économies réalisées chaque année par les entreprises.'),
  jobs: impact(
    'Emplois soutenus chaque année',
    'ETP',
    'Emplois que les synergies font vivre chaque année, notés comme impacts annuels.',
  ),
  waterSaved: impact('Eau économisée par an', 'm³/an', 'Mètres cubes d’eau économisés chaque année.'),
  costSavedOnce: oneOff(
    'Économies ponctuelles',
    '€',
    'Économies réalisées une seule fois, jamais additionnées aux économies annuelles.',
  ),
  jobsOnce: oneOff(
    'Emplois créés ou maintenus',
    'ETP',
    'Emplois créés ou maintenus, notés comme impacts ponctuels et jamais additionnés aux impacts annuels.',
  ),

  facilitationFte: {
    name: 'Temps d’animation de la démarche',
    unit: 'ETP',
    definition:
      'Temps d’animation inscrit au budget de l’année de la date : ce qui est prévu, puis ce qui a été fait une fois l’année finie ou la prévision atteinte. La règle demande au moins 0,25 ETP.',
    source: SOURCE,
  },
  privateFunding: {
    name: 'Part des financements privés',
    unit: '%',
    definition:
      'Part des financeurs privés dans les montants accordés de toutes les années jusqu’à celle de la date. La règle demande au moins 50 % à terme, sans fixer de date : à vous de la poser en cible.',
    source: SOURCE,
  },
  actionsDone: {
    name: 'Actions réalisées',
    unit: 'actions',
    definition: 'Actions au statut « réalisée », à partir du jour où elles l’ont été.',
  },
  hoursSpent: {
    name: 'Heures consacrées à la démarche dans l’année',
    unit: 'h',
    definition: 'Temps noté dans le suivi du temps depuis le 1er janvier de l’année de la date.',
  },
  kilometresDriven: {
    name: 'Kilomètres parcourus dans l’année',
    unit: 'km',
    definition: 'Déplacements notés depuis le 1er janvier de l’année de la date, aller et retour.',
  },
}
