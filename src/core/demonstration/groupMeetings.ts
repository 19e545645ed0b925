/** Meetings of the follow-up groups. That they meet from September 2023 is public; the rest is an example. */
import { example } from './examples.ts'
import { followUp, notPublic, type ExampleMeeting } from './exampleMeeting.ts'

const inGroup = {
  chair: 'associationChair',
  facilitator: 'officer',
  writer: 'officer',
  phase: 'operational2',
} as const

export const wasteQuantities2023: ExampleMeeting = {
  ...inGroup,
  committee: 'dechets',
  date: '2023-11-14',
  hours: ['09:00', '10:30'],
  status: 'circulated',
  chair: 'industrySite',
  others: { cateringOwner: 'excused' },
  agenda: [
    {
      title: 'Quantifier et qualifier les flux',
      kind: 'discussion',
      minutes: 60,
      presenter: 'sydedTechnical',
      context: ['Deuxième des cinq étapes du volet B.', notPublic],
      discussion: [
        example(
          'Chaque entreprise apporte ses bons d’enlèvement ; cartons, films et palettes sont comptés séparément.',
        ),
      ],
      decisions: [
        {
          text: example('Étudier d’abord les cartons et les palettes, qui font l’essentiel du volume.'),
          responsible: 'officer',
          status: 'done',
          settledOn: '2024-02-13',
        },
      ],
      actions: [
        {
          carriesOut: 0,
          title: example('Comparer une tournée commune et un point d’apport'),
          owner: 'sydedTechnical',
          due: '2024-02-13',
          status: 'done',
          settledOn: '2024-02-13',
        },
      ],
    },
  ],
}

export const jobsChoice2024: ExampleMeeting = {
  ...inGroup,
  committee: 'emploi',
  date: '2024-01-23',
  hours: ['09:00', '10:30'],
  status: 'circulated',
  others: {},
  agenda: [
    followUp,
    {
      title: 'Choix du scénario',
      kind: 'decision',
      minutes: 50,
      presenter: 'officer',
      context: ['Troisième et quatrième étapes du volet B.', notPublic],
      discussion: [example('Les deux scénarios sont comparés : coût, animation, accord des candidats.')],
      decisions: [
        {
          text: example('Retenir la plateforme commune de partage de CV.'),
          responsible: 'associationChair',
          status: 'done',
          settledOn: '2024-09-17',
        },
      ],
      actions: [
        {
          carriesOut: 0,
          title: example('Ouvrir la plateforme avec les trois premières entreprises'),
          owner: 'mechanicsHr',
          due: '2024-09-30',
          status: 'done',
          settledOn: '2024-09-17',
        },
      ],
    },
  ],
}

export const securityThefts2023: ExampleMeeting = {
  ...inGroup,
  committee: 'securite',
  date: '2023-12-12',
  hours: ['14:00', '15:30'],
  status: 'circulated',
  others: {},
  agenda: [
    {
      title: 'Recenser vols, rondes et contrats de chacun',
      kind: 'discussion',
      minutes: 60,
      presenter: 'officer',
      context: ['Deuxième des cinq étapes du volet B.', notPublic],
      discussion: [
        example('Chaque entreprise apporte son contrat de télésurveillance et la liste des vols de l’année.'),
      ],
      actions: [
        {
          title: example('Décrire trois scénarios de gardiennage commun'),
          owner: 'officer',
          due: '2024-05-21',
          status: 'done',
          settledOn: '2024-05-21',
        },
      ],
    },
  ],
}
