import { example } from './examples.ts'
import { approval, followUp, notPublic, type ExampleMeeting } from './exampleMeeting.ts'
import { collectiveNeeds, retainedActions } from './lotecNeeds.ts'

export const copil2022: ExampleMeeting = {
  committee: 'copil',
  date: '2022-10-12',
  hours: ['10:00', '12:00'],
  status: 'validated',
  chair: 'electedChair',
  facilitator: 'consultant',
  writer: 'consultant',
  phase: 'prefiguration',
  others: { region: 'excused', chamber: 'absent' },
  agenda: [
    {
      title: 'Diagnostic du territoire et potentiel EIT',
      kind: 'information',
      minutes: 40,
      presenter: 'consultant',
      context: [
        "Le potentiel EIT du territoire a été évalué avec l'outil ADALIE sur quatre dimensions : territoriale, économique, environnementale, sociale et organisationnelle ; d'abord le territoire, puis chaque zone et secteur.",
        notPublic,
      ],
      discussion: ['Le résultat est favorable : le territoire réunit les conditions d’une démarche collective.'],
    },
    {
      title: 'Scénarios de lancement et critères de choix',
      kind: 'discussion',
      minutes: 40,
      presenter: 'consultant',
      context: [
        'Trois ensembles sont comparés : le parc d’activités Cahors Sud, l’unité urbaine Cahors-Pradines, et les six autres zones d’activités.',
      ],
      discussion: ['Les critères qui départagent les zones :'],
      list: [
        'une association d’entreprises, donc une pratique du collectif',
        'un périmètre bien connu du Grand Cahors',
        'une typologie économique propice (industrie, artisanat, BTP…)',
        'un intérêt régional (OZE)',
      ],
    },
    {
      title: "Choix de la zone d'expérimentation",
      kind: 'decision',
      minutes: 30,
      discussion: [
        example(
          'Le choix de Cahors Sud fait l’unanimité ; le comité souhaite que les autres zones soient associées dès que possible.',
        ),
      ],
      decisions: [
        {
          text: "Retenir le parc d'activités Cahors Sud comme zone d'expérimentation de la démarche.",
          responsible: 'electedChair',
          status: 'done',
          settledOn: '2022-10-12',
          phase: { key: 'prefiguration', effect: 'closes' },
        },
        {
          text: 'Engager la phase opérationnelle 1 : entretiens individuels avec les entreprises de Cahors Sud.',
          responsible: 'officer',
          means: "AMO NympheA ; grille d'entretien et grille de détection des besoins ADALIE",
          deadline: '2023-01-31',
          status: 'done',
          settledOn: '2023-01-31',
          progressNote: '21 entretiens individuels d’octobre 2022 à janvier 2023.',
          phase: { key: 'operational1', effect: 'opens' },
        },
      ],
      actions: [
        {
          carriesOut: 1,
          title: 'Rencontrer la présidence de l’association d’entreprises',
          owner: 'officer',
          due: '2022-10-31',
          status: 'done',
          settledOn: '2022-10-31',
        },
      ],
    },
  ],
  nextDate: '2023-01-17',
  nextAgenda: ['Point d’étape des entretiens'],
}

export const copilJanuary2023: ExampleMeeting = {
  committee: 'copil',
  date: '2023-01-17',
  hours: ['14:00', '15:30'],
  status: 'validated',
  chair: 'electedChair',
  facilitator: 'consultant',
  writer: 'consultant',
  phase: 'operational1',
  approval: 'approved',
  others: { ademe: 'excused', agency: 'represented' },
  agenda: [
    approval('COPIL n° 1 du 12 octobre 2022'),
    followUp,
    {
      title: 'Point d’étape des entretiens individuels',
      kind: 'information',
      minutes: 45,
      presenter: 'consultant',
      context: [
        'Les entretiens portent sur cinq thématiques : services ; équipements ; flux matières et déchets ; animation et RH ; fluides (énergie et eau).',
        notPublic,
      ],
      discussion: [example('Les entreprises rencontrées demandent d’abord de mieux se connaître.')],
      actions: [
        {
          title: 'Préparer l’évènement de networking par petits groupes sur les cinq thématiques',
          owner: 'officer',
          due: '2023-02-28',
          status: 'done',
          settledOn: '2023-02-28',
        },
      ],
    },
  ],
  nextDate: '2023-02-07',
}

export const copilFebruary2023: ExampleMeeting = {
  committee: 'copil',
  date: '2023-02-07',
  hours: ['10:00', '12:00'],
  status: 'validated',
  chair: 'electedChair',
  facilitator: 'consultant',
  writer: 'officer',
  phase: 'operational1',
  approval: 'approved',
  others: { region: 'excused', chamber: 'represented', agency: 'absent' },
  agenda: [
    approval('COPIL n° 1 du 17 janvier 2023'),
    followUp,
    {
      title: 'Bilan des entretiens et des besoins',
      kind: 'information',
      minutes: 35,
      presenter: 'consultant',
      context: [
        '21 entretiens individuels ont été menés d’octobre 2022 à janvier 2023 ; 34 entreprises ont contribué. 137 besoins sont identifiés, d’où ressortent 37 synergies collectives et 22 synergies B2B potentielles.',
        notPublic,
      ],
      discussion: ['Onze besoins collectifs de la zone :'],
      list: [...collectiveNeeds],
      decisions: [
        {
          text: 'Valider le bilan des besoins de la zone de Cahors Sud.',
          responsible: 'electedChair',
          status: 'done',
          settledOn: '2023-02-07',
        },
      ],
    },
    {
      title: 'Clôture de la phase opérationnelle 1, suite de la démarche',
      kind: 'decision',
      minutes: 20,
      presenter: 'officer',
      context: ['Objectif proposé au plan d’action : au moins 3 synergies mises en place la première année.'],
      discussion: [example('Le comité salue la mobilisation des entreprises et demande un calendrier resserré.')],
      decisions: [
        {
          text: 'Clore la phase opérationnelle 1 et ouvrir la phase opérationnelle 2.',
          responsible: 'electedChair',
          status: 'done',
          settledOn: '2023-02-28',
          phase: { key: 'operational1', effect: 'closes' },
        },
      ],
    },
    {
      title: 'Choix des premières synergies',
      kind: 'decision',
      minutes: 40,
      presenter: 'consultant',
      context: [
        'Les entreprises classeront les actions selon l’impact sur la zone (entreprises, salariés, activités) rapporté à l’investissement humain et financier, public et/ou privé.',
      ],
      discussion: ['44 actions de synergies mutualisées sont étudiées par les entreprises.'],
      decisions: [
        {
          text: 'Faire choisir par les entreprises, en atelier collectif de hiérarchisation, les actions prioritaires.',
          responsible: 'officer',
          means: 'Atelier collectif ; AMO NympheA',
          deadline: '2023-08-31',
          status: 'done',
          settledOn: '2023-08-31',
          progressNote: `Trois actions retenues : ${retainedActions.map(({ name }) => name).join(' ; ')}.`,
          phase: { key: 'operational2', effect: 'opens' },
        },
        {
          text: 'Établir le plan d’action opérationnel.',
          responsible: 'officer',
          means: 'Volet A porté par le Grand Cahors, volet B porté par les entreprises',
          deadline: '2023-08-31',
          status: 'done',
          settledOn: '2023-08-31',
        },
      ],
      actions: [
        {
          carriesOut: 0,
          title: 'Inviter les entreprises à l’atelier de hiérarchisation',
          owner: 'officer',
          due: '2023-03-31',
          status: 'done',
          settledOn: '2023-03-31',
        },
        {
          title: example('Transmettre la synthèse des besoins à l’association'),
          owner: 'consultant',
          due: '2023-02-28',
          status: 'done',
          settledOn: '2023-02-24',
        },
      ],
    },
  ],
  openPoints: ['Financement de l’animation au-delà de la phase opérationnelle 2.'],
  nextDate: '2023-09-12',
  nextAgenda: ['Plan d’action opérationnel', 'Lancement des groupes de suivi'],
}
