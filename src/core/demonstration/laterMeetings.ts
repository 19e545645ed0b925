import { example } from './examples.ts'
import { approval, followUp, notPublic, type ExampleMeeting } from './exampleMeeting.ts'
import { followUpSteps, retainedActions } from './lotecNeeds.ts'

export const copilSeptember2023: ExampleMeeting = {
  committee: 'copil',
  date: '2023-09-12',
  hours: ['10:00', '12:00'],
  status: 'validated',
  chair: 'electedChair',
  facilitator: 'officer',
  writer: 'officer',
  phase: 'operational2',
  approval: 'approved',
  others: { ademe: 'excused' },
  agenda: [
    approval('COPIL n° 2 du 7 février 2023'),
    followUp,
    {
      title: 'Plan d’action opérationnel',
      kind: 'decision',
      minutes: 50,
      presenter: 'officer',
      context: [
        'Volet A, suivi et animation, porté par le Grand Cahors. Volet B, mise en œuvre des synergies, portée par les entreprises, en cinq étapes :',
        notPublic,
      ],
      list: [...followUpSteps],
      decisions: [
        {
          text: 'Adopter le plan d’action opérationnel et ses deux volets.',
          responsible: 'electedChair',
          status: 'done',
          settledOn: '2023-09-12',
        },
      ],
    },
    {
      title: 'Lancement des groupes de suivi',
      kind: 'decision',
      minutes: 40,
      presenter: 'officer',
      discussion: ['Un groupe par action retenue :'],
      list: retainedActions.map(({ name }) => name),
      decisions: [
        {
          text: 'Créer les trois groupes de suivi et les réunir à partir de septembre 2023.',
          responsible: 'officer',
          deadline: '2023-09-30',
          status: 'done',
          settledOn: '2023-09-30',
        },
        {
          text: 'Mettre en place au moins 3 synergies la première année.',
          responsible: 'officer',
          deadline: '2024-09-30',
          status: 'inProgress',
          progressNote:
            'Citées ensuite : plateforme de partage de CV, mutualisation de formations, optimisation des déchets.',
        },
      ],
    },
  ],
}

export const followUpGroup2023: ExampleMeeting = {
  committee: 'emploi',
  date: '2023-09-26',
  hours: ['09:00', '10:30'],
  status: 'circulated',
  chair: 'associationChair',
  facilitator: 'officer',
  writer: 'officer',
  phase: 'operational2',
  others: { transportQuality: 'excused' },
  agenda: [
    {
      title: 'Mobiliser les entreprises et créer le groupe',
      kind: 'discussion',
      minutes: 45,
      presenter: 'officer',
      context: ['Première des cinq étapes du volet B.', notPublic],
      discussion: [
        example(
          'Les entreprises décrivent leurs besoins de recrutement et les candidatures qu’elles ne retiennent pas.',
        ),
      ],
      actions: [
        {
          title: example('Recueillir auprès des entreprises les profils recherchés'),
          owner: 'mechanicsHr',
          due: '2023-10-31',
          status: 'done',
          settledOn: '2023-11-06',
        },
      ],
    },
  ],
}

export const copil2025: ExampleMeeting = {
  committee: 'copil',
  date: '2025-06-10',
  hours: ['10:00', '12:00'],
  status: 'circulated',
  chair: 'electedChair',
  facilitator: 'officer',
  writer: 'officer',
  phase: 'operational2',
  approval: 'approved',
  others: { consultant: 'excused', agency: 'excused' },
  agenda: [
    approval('COPIL n° 3 du 12 septembre 2023'),
    followUp,
    {
      title: 'Deux ans de démarche : bilan',
      kind: 'information',
      minutes: 40,
      presenter: 'officer',
      context: [
        '49 entreprises contributrices au 10 avril 2025 ; 2 évènements à Cahors Sud réunissant 55 personnes au total.',
        notPublic,
      ],
      discussion: [
        'Réalisations : plateforme de partage de CV interentreprises, mutualisation de formations, optimisation des déchets. La rencontre régionale du réseau Syn’Occ s’est tenue à Cahors Sud le 10 avril 2025.',
      ],
    },
    {
      title: 'Pérennisation de la démarche',
      kind: 'discussion',
      minutes: 50,
      presenter: 'officer',
      context: [
        'Deux angles : la gouvernance (organisationnelle) et les réalisations concrètes (opérationnelle). Freins connus : évaluation des impacts difficile, baisse des financements publics de l’animation.',
      ],
      discussion: [
        example(
          'Le comité demande un scénario où les entreprises prennent en charge une part croissante de l’animation.',
        ),
      ],
      decisions: [
        {
          text: example(
            'Étudier des scénarios de pérennisation, notamment financière, avant la fin de la phase opérationnelle 2.',
          ),
          responsible: 'officer',
          means: 'Entretiens avec l’association d’entreprises et les financeurs',
          deadline: 30,
          status: 'inProgress',
          progressNote: 'Deux scénarios esquissés.',
        },
      ],
      actions: [
        {
          carriesOut: 0,
          title: example('Comparer les modèles d’animation de trois autres démarches'),
          owner: 'officer',
          due: -12,
          status: 'inProgress',
          progressNote: 'Deux démarches rencontrées sur trois.',
        },
      ],
    },
  ],
}

export const cotechToWrite: ExampleMeeting = {
  committee: 'cotech',
  date: -8,
  hours: ['14:00', '15:30'],
  status: 'held',
  chair: 'economy',
  facilitator: 'officer',
  writer: 'officer',
  phase: 'operational2',
  others: { agency: 'excused', consultant: 'absent' },
  agenda: [
    {
      title: 'Avancement des groupes de suivi',
      kind: 'discussion',
      minutes: 45,
      presenter: 'officer',
      context: [notPublic],
      discussion: [
        example('Le groupe « Tri des déchets » a quantifié les cartons et les plastiques de neuf entreprises.'),
      ],
      actions: [
        {
          title: example('Demander trois devis de collecte mutualisée'),
          owner: 'sydedTechnical',
          due: 6,
          status: 'inProgress',
        },
        {
          title: example('Relancer les entreprises qui n’ont pas répondu'),
          owner: 'officer',
          due: -2,
          status: 'toCome',
        },
      ],
    },
    { title: 'Préparation du prochain COPIL', kind: 'discussion', minutes: 30, presenter: 'officer' },
  ],
}

export const copilToPrepare: ExampleMeeting = {
  committee: 'copil',
  date: 20,
  hours: ['10:00', '12:00'],
  place: '',
  status: 'preparation',
  chair: 'electedChair',
  facilitator: 'officer',
  writer: 'officer',
  phase: 'operational2',
  others: null,
  agenda: [
    { ...approval('COPIL n° 1 du 10 juin 2025'), discussion: [] },
    followUp,
    {
      title: 'Scénarios de pérennisation',
      kind: 'decision',
      minutes: 45,
      presenter: 'officer',
      context: [example('Deux scénarios seront présentés.')],
    },
    { title: 'Clôture de la phase opérationnelle 2', kind: 'decision', minutes: 30, presenter: 'electedChair' },
  ],
}
