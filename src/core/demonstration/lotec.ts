/**
 * The public facts of LOT'EC, the démarche of Grand Cahors. Everything here is known and published; what the demonstration
 * adds to be alive stands in examples.ts and is marked « exemple ». Texts are plain: typography is set when written.
 */
import type { Organisation } from '../../shared/organisations/organisations.contract.ts'

export const identity = {
  name: "LOT'EC",
  fullName: "L'Économie Circulaire du Grand Cahors",
  summary:
    "Démarche d'Écologie Industrielle et Territoriale (EIT), collective et multi-acteurs, engagée en avril 2022 par le Grand Cahors avec le SYDED du Lot. En deux ans, 49 entreprises contributrices (10 avril 2025) ; 21 entretiens individuels, 137 besoins identifiés, 37 synergies collectives et 22 synergies B2B potentielles ; 44 actions de synergies mutualisées étudiées par les entreprises ; 2 évènements à Cahors Sud réunissant 55 personnes.",
  perimeter:
    "Territoire du Grand Cahors. Zone d'expérimentation : parc d'activités Cahors Sud, à Fontanes. Au-delà : l'unité urbaine Cahors-Pradines et six zones d'activités.",
  framework:
    'Schéma de développement économique et touristique de 2018, valeurs « éthique, esthétique, environnement » (E3). Gouvernance par un comité de pilotage (COPIL) et des comités techniques (COTECH).',
  startDate: '2022-04-01',
  plannedEndDate: '2026-12-31',
  domains: ['artisanat', 'énergie', 'industrie', 'mobilité', 'services', 'recyclage'],
  resources: [
    'matériaux',
    'eau',
    'alimentaire',
    'déchets',
    'sobriété',
    'efficacité énergétique',
    'emploi',
    'carton',
    'plastique',
  ],
  humanMeans: "Un chargé de mission EIT interne au Grand Cahors ; l'AMO NympheA.",
  technicalMeans:
    "Diagnostic de potentiel et détection de synergies (outil ADALIE), évènements de sensibilisation, ateliers inter-structures et décision collective, comités techniques et de pilotage, techniques d'animation, planification, communication.",
}

export const zones = [
  {
    key: 'cahorsSud',
    name: "Parc d'activités Cahors Sud",
    isPilot: true,
    latitude: 44.362,
    longitude: 1.453,
    description:
      "46230 Fontanes, relié à l'A20. Une centaine d'entreprises, environ 800 emplois, une association d'entreprises. Choisi comme zone d'expérimentation : association d'entreprises (pratique du collectif), périmètre connu du Grand Cahors, typologie économique propice (industrie, artisanat, BTP…), intérêt régional (OZE).",
  },
  {
    key: 'cahorsPradines',
    name: 'Unité urbaine Cahors-Pradines',
    isPilot: false,
    latitude: 44.447,
    longitude: 1.441,
    description: 'Commerces, services et activités productives.',
  },
  {
    key: 'others',
    name: "Six autres zones d'activités",
    isPilot: false,
    description: 'Quatre zones commerciales, deux zones industrielles et artisanales.',
  },
] as const
export type ZoneKey = (typeof zones)[number]['key']

type KnownOrganisation = Pick<Organisation, 'name' | 'shortName' | 'kind' | 'roles' | 'activity'> & {
  key: string
  zone?: ZoneKey
}

export const organisations = [
  {
    key: 'grandCahors',
    name: "Communauté d'Agglomération du Grand Cahors",
    shortName: 'Grand Cahors',
    kind: 'localAuthority',
    roles: ['carrier', 'funder'],
    activity: 'Porteur principal de la démarche',
  },
  {
    key: 'syded',
    name: 'SYDED du Lot',
    shortName: 'SYDED',
    kind: 'publicBody',
    roles: ['coCarrier', 'funder'],
    activity: "Syndicat mixte : traitement des déchets et protection de l'environnement",
  },
  {
    key: 'nymphea',
    name: 'NympheA',
    shortName: '',
    kind: 'consultancy',
    roles: ['consultancy'],
    activity: "Assistance à maîtrise d'ouvrage (AMO)",
  },
  {
    key: 'occitanie',
    name: 'Région Occitanie',
    shortName: 'Région',
    kind: 'localAuthority',
    roles: ['partner'],
    activity: '',
  },
  {
    key: 'adocc',
    name: "Ad'OCC",
    shortName: '',
    kind: 'publicBody',
    roles: ['partner'],
    activity: "Agence de développement économique d'Occitanie",
  },
  {
    key: 'ademe',
    name: 'ADEME',
    shortName: '',
    kind: 'publicBody',
    roles: ['partner'],
    activity: 'Agence de la transition écologique',
  },
  {
    key: 'cci',
    name: 'CCI du Lot',
    shortName: 'CCI',
    kind: 'chamber',
    roles: ['partner'],
    activity: "Chambre de commerce et d'industrie",
  },
  {
    key: 'association',
    name: "Association d'entreprises de Cahors Sud",
    shortName: 'Association de Cahors Sud',
    kind: 'association',
    roles: ['association'],
    activity: "Entreprises du parc d'activités",
    zone: 'cahorsSud',
  },
] as const satisfies readonly KnownOrganisation[]

interface KnownMilestone {
  kind: 'milestone' | 'deliverable'
  name: string
  dueDate?: string
  doneDate?: string
  note?: string
}

/** Published to the month: the first and last days stand for it, and each phase says so. */
const monthOnly = 'Dates publiées au mois près : le premier et le dernier jour du mois en tiennent lieu.'

export type PhaseKey = 'prefiguration' | 'operational1' | 'operational2' | 'consolidation'

export const phases: {
  key: PhaseKey
  name: string
  objectives: string
  plannedStart: string | null
  plannedEnd: string | null
  actualStart: string | null
  actualEnd: string | null
  milestones: KnownMilestone[]
}[] = [
  {
    key: 'prefiguration',
    name: 'Préfiguration',
    objectives: `Diagnostic du territoire ; potentiel EIT évalué avec ADALIE sur quatre dimensions (territoriale, économique, environnementale, sociale et organisationnelle), d'abord le territoire puis chaque zone et secteur. ${monthOnly}`,
    plannedStart: '2022-04-01',
    plannedEnd: '2022-10-31',
    actualStart: '2022-04-01',
    actualEnd: '2022-10-31',
    milestones: [
      {
        kind: 'deliverable',
        name: 'Diagnostic du territoire et potentiel EIT (ADALIE)',
        doneDate: '2022-10-31',
        note: 'Résultat favorable.',
      },
      { kind: 'deliverable', name: 'Scénarios de lancement proposés', doneDate: '2022-10-31' },
      {
        kind: 'milestone',
        name: "Choix par le COPIL de la zone d'expérimentation : Cahors Sud",
        doneDate: '2022-10-31',
      },
    ],
  },
  {
    key: 'operational1',
    name: 'Phase opérationnelle 1',
    objectives: `Rencontrer les entreprises de Cahors Sud, recenser leurs besoins sur cinq thématiques (services ; équipements ; flux matières et déchets ; animation et RH ; fluides : énergie et eau) et choisir les premières synergies. ${monthOnly}`,
    plannedStart: '2022-10-01',
    plannedEnd: '2023-02-28',
    actualStart: '2022-10-01',
    actualEnd: '2023-02-28',
    milestones: [
      {
        kind: 'milestone',
        name: "Présentation de la démarche lors d'un évènement de l'association d'entreprises",
        dueDate: '2022-09-22',
        doneDate: '2022-09-22',
      },
      {
        kind: 'milestone',
        name: "Entretien avec la présidence de l'association d'entreprises",
        doneDate: '2022-10-31',
      },
      {
        kind: 'milestone',
        name: "21 entretiens individuels (grille d'entretien et grille de détection des besoins ADALIE)",
        dueDate: '2023-01-31',
        doneDate: '2023-01-31',
      },
      {
        kind: 'milestone',
        name: 'Évènement de networking par petits groupes sur les cinq thématiques',
        doneDate: '2023-02-28',
      },
      {
        kind: 'deliverable',
        name: 'Bilan : 137 besoins, 37 synergies collectives et 22 synergies B2B potentielles',
        doneDate: '2023-02-28',
        note: '34 entreprises contributrices au bilan.',
      },
    ],
  },
  {
    key: 'operational2',
    name: 'Phase opérationnelle 2',
    objectives: `Hiérarchiser avec les entreprises, établir le plan d'action opérationnel, animer les groupes de suivi et mettre en place au moins 3 synergies la première année ; préparer la pérennisation, notamment financière. ${monthOnly}`,
    plannedStart: '2023-02-01',
    plannedEnd: '2026-12-31',
    actualStart: '2023-02-01',
    actualEnd: null,
    milestones: [
      {
        kind: 'milestone',
        name: 'Atelier collectif de hiérarchisation : trois actions prioritaires choisies par les entreprises',
        doneDate: '2023-08-31',
        note: "Impact sur la zone (entreprises, salariés, activités) rapporté à l'investissement humain et financier, public et/ou privé. Actions retenues : dynamiser l'emploi ; assurer la sécurité sur la zone ; coordonner le tri des déchets. Jour exact non publié (exemple).",
      },
      {
        kind: 'deliverable',
        name: "Plan d'action opérationnel",
        dueDate: '2023-08-31',
        doneDate: '2023-08-31',
        note: 'Attendu pour août 2023 ; remise supposée à la date prévue (exemple).',
      },
      {
        kind: 'milestone',
        name: 'Lancement des groupes de suivi',
        dueDate: '2023-09-30',
        doneDate: '2023-09-30',
        note: 'À partir de septembre 2023.',
      },
      {
        kind: 'milestone',
        name: "Rencontre régionale du réseau Syn'Occ à Cahors Sud, avec table ronde d'entreprises et du SYDED du Lot",
        dueDate: '2025-04-10',
        doneDate: '2025-04-10',
        note: '49 entreprises contributrices à cette date.',
      },
      {
        kind: 'milestone',
        name: 'Au moins 3 synergies mises en place',
        note: "Objectif du plan d'action pour la première année. Réalisations citées : plateforme de partage de CV interentreprises ; mutualisation de formations ; optimisation des déchets.",
      },
      { kind: 'deliverable', name: 'Modèle de pérennisation, notamment financière', dueDate: '2026-12-31' },
    ],
  },
  {
    key: 'consolidation',
    name: 'Consolidation',
    objectives:
      "Préparée par la phase opérationnelle 2 : synergies B2B, extension à d'autres entreprises et à d'autres zones. Dates à arrêter.",
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    milestones: [],
  },
]
