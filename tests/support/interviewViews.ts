import type { InterviewReportView } from '../../src/core/documents/interviewReport/view.ts'
import type { Theme } from '../../src/shared/vocabulary/vocabulary.contract.ts'
import { flowRow, interview, needRow, participant, promiseRow, question } from './chainMakers.ts'
import { HOSTILE, LONG } from './extremeViews.ts'
import { id, lotecInitiative, pngLogo } from './viewMakers.ts'

/* An interview of LOT'EC as the contract answers it. The company and its figures are examples; people are functions. */

const theme = (rank: number, name: string): Theme => ({ id: id(600 + rank), position: rank, name, description: '' })
const themes = [
  theme(0, 'Services'),
  theme(1, 'Équipements'),
  theme(2, 'Flux matières et déchets'),
  theme(3, 'Animation et RH'),
  theme(4, 'Fluides'),
]
const questions = [
  question(0, id(600), 'Quels services achetez-vous à l’extérieur ?'),
  question(1, id(601), 'Quels équipements sont sous-utilisés ?'),
  question(2, id(602), 'Que deviennent vos déchets aujourd’hui ?'),
  question(3, id(602), 'Quelles matières achetez-vous en quantité ?'),
  question(4, id(603), 'Quels métiers peinez-vous à recruter ?'),
  question(5, id(604), 'Quelles sont vos consommations d’énergie et d’eau ?'),
]

/** A joinery met by the consultancy and the officer together; its report is still to be sent. */
export const interviewView: InterviewReportView = {
  initiative: lotecInitiative,
  logo: pngLogo(480, 160),
  carriers: ["Communauté d'agglomération du Grand Cahors", 'SYDED du Lot'],
  locale: 'fr',
  replyTo: 'Chargé de mission EIT (Grand Cahors)',
  company: {
    zoneName: 'Parc d’activités Cahors Sud',
    activity: 'Menuiserie bois et aluminium',
    confidentiality: 'partners',
  },
  themes,
  questions,
  interview: interview({
    organisationName: 'Menuiserie du Causse (exemple)',
    startTime: '14:00',
    place: 'Atelier, parc d’activités Cahors Sud, Fontanes',
    lead: 'together',
    participants: [
      participant(0, 'Responsable de site (Menuiserie du Causse)'),
      participant(1, 'Responsable des achats (Menuiserie du Causse)'),
      participant(2, 'Consultant (NympheA)', { part: 'interviewer', isConsultancy: true }),
      participant(3, 'Chargé de mission EIT (Grand Cahors)', { part: 'interviewer' }),
    ],
    answers: [
      {
        questionId: id(6000),
        text: "Le gardiennage du site et l'entretien des espaces verts, chacun de son côté.\nNous paierions volontiers à plusieurs.",
      },
      { questionId: id(6002), text: 'Les chutes de bois partent en benne avec le reste: "c’est du gâchis".' },
      {
        questionId: id(6004),
        text: 'Poseurs et conducteurs de machine ; les annonces restent trois mois sans réponse.',
      },
      { questionId: id(6005), text: '   ' },
    ],
  }),
  needs: [
    needRow(1, 'Partager le gardiennage de nuit avec les voisins', {
      themeName: 'Services',
      intensity: 'high',
      recurrence: 'permanent',
    }),
    needRow(2, 'Recruter des poseurs sans repartir de zéro à chaque fois', {
      themeName: 'Animation et RH',
      intensity: 'high',
      recurrence: 'regular',
    }),
    needRow(3, 'Savoir que faire des chutes de bois propres', {
      themeName: 'Flux matières et déchets',
      intensity: 'medium',
    }),
    needRow(4, 'Prêter le chariot élévateur, libre le vendredi', {
      kind: 'offer',
      themeName: 'Équipements',
      recurrence: 'regular',
      confidentiality: 'public',
    }),
  ],
  flows: [
    flowRow(1, 'Chutes de bois propres', {
      termName: 'bois non traité',
      quantity: 12.5,
      unit: 't',
      period: 'year',
      form: 'solid',
      counterpart: 'Benne de déchets non dangereux',
      yearlyCostCents: 180_000,
      constraints: 'À l’abri de la pluie ; enlèvement le vendredi.',
      confidentiality: 'confidential',
    }),
    flowRow(2, 'Palettes perdues', {
      termName: 'palette',
      quantity: 40,
      unit: 'pallet',
      period: 'month',
      yearlyCostCents: -24_000,
      counterpart: 'Un ferrailleur les reprend',
    }),
    flowRow(3, 'Cartons d’emballage', {
      direction: 'in',
      termName: 'carton',
      quantity: 3,
      unit: 't',
      period: 'year',
      form: 'solid',
      counterpart: 'Fournisseur à Toulouse',
      yearlyCostCents: 412_050,
    }),
  ],
  promises: [
    promiseRow(1, 'Envoyer le contact du réseau d’employeurs de Cahors Sud', { dueDate: '2023-01-20' }),
    promiseRow(2, 'Communiquer les bordereaux de déchets de 2022', {
      side: 'theirs',
      contactLabel: 'Responsable de site (Menuiserie du Causse)',
      dueDate: '2023-01-31',
    }),
    promiseRow(3, 'Prévenir avant toute visite d’une autre entreprise'),
  ],
}

/** An interview of which nothing is known but its company and its date. */
export const bareInterviewView: InterviewReportView = {
  ...interviewView,
  logo: null,
  carriers: [],
  replyTo: '',
  company: { zoneName: '', activity: '', confidentiality: 'partners' },
  themes: [],
  questions: [],
  interview: interview(),
  needs: [],
  flows: [],
  promises: [],
}

/** As hostile and as long as what can be typed: 200 needs, 100 flows, every text extreme. */
export const hostileInterviewView: InterviewReportView = {
  ...interviewView,
  logo: pngLogo(3, 900),
  initiative: { ...lotecInitiative, name: HOSTILE, fullName: LONG, accentColour: '#FFFF66' },
  carriers: [LONG, HOSTILE],
  replyTo: HOSTILE,
  company: {
    zoneName: HOSTILE,
    activity: LONG,
    confidentiality: 'confidential',
  },
  questions: questions.map((one, rank) => ({ ...one, text: rank === 1 ? LONG : HOSTILE })),
  interview: {
    ...interviewView.interview,
    organisationName: LONG,
    place: HOSTILE,
    reportSentOn: '2023-01-20',
    participants: Array.from({ length: 20 }, (_, rank) => participant(rank, HOSTILE)),
    answers: questions.map(({ id: questionId }) => ({ questionId, text: `${HOSTILE}\n\n${LONG}` })),
  },
  needs: Array.from({ length: 200 }, (_, rank) =>
    needRow(rank, rank === 7 ? LONG : HOSTILE, { themeName: HOSTILE, kind: rank % 2 === 0 ? 'need' : 'offer' }),
  ),
  flows: Array.from({ length: 100 }, (_, rank) =>
    flowRow(rank, rank === 9 ? 'x'.repeat(9_900) : HOSTILE, {
      termName: HOSTILE,
      quantity: rank === 3 ? 1e12 : 0.000001,
      counterpart: HOSTILE,
      constraints: rank === 5 ? LONG : HOSTILE,
      yearlyCostCents: rank === 4 ? -1e13 : 1e13,
    }),
  ),
  promises: Array.from({ length: 40 }, (_, rank) => promiseRow(rank, HOSTILE, { contactLabel: HOSTILE })),
}
