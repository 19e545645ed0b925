/** How synergies, groups and companies were followed: none of it is public, every word is an example. */
import type { ExchangeKind } from '../../shared/exchanges/exchanges.contract.ts'
import type { GroupStepKey } from '../../shared/groups/groups.contract.ts'
import type {
  ImpactKind,
  ReadinessAxis,
  impactNatures,
  impactStatuses,
} from '../../shared/synergies/impacts.contract.ts'
import { example } from './examples.ts'

export type FollowedKey = 'jobs' | 'security' | 'waste' | 'training'

export const impacts: readonly {
  synergy: FollowedKey
  kind: ImpactKind
  quantity: number
  nature: (typeof impactNatures)[number]
  status: (typeof impactStatuses)[number]
  on: string
  source: string
}[] = [
  {
    synergy: 'jobs',
    kind: 'jobs',
    quantity: 3,
    nature: 'oneOff',
    status: 'declared',
    on: '2024-12-31',
    source: 'Déclaré par les entreprises du groupe.',
  },
  {
    synergy: 'waste',
    kind: 'wasteDiverted',
    quantity: 41,
    nature: 'annual',
    status: 'measured',
    on: '2025-01-21',
    source: 'Bons de pesée du collecteur.',
  },
  {
    synergy: 'waste',
    kind: 'costSaved',
    quantity: 5100,
    nature: 'annual',
    status: 'declared',
    on: '2025-01-21',
    source: 'Factures comparées par quatre entreprises.',
  },
  {
    synergy: 'waste',
    kind: 'co2Avoided',
    quantity: 9.5,
    nature: 'annual',
    status: 'estimated',
    on: '2025-01-21',
    source: 'Tonnage et facteur d’émission à vérifier.',
  },
  {
    synergy: 'waste',
    kind: 'virginMaterialSaved',
    quantity: 35,
    nature: 'annual',
    status: 'estimated',
    on: '2025-01-21',
    source: 'Part recyclée du tonnage pesé.',
  },
  {
    synergy: 'training',
    kind: 'costSaved',
    quantity: 2400,
    nature: 'oneOff',
    status: 'declared',
    on: '2024-11-19',
    source: 'Deux sessions partagées.',
  },
]

const axes: readonly ReadinessAxis[] = ['technology', 'business', 'organisation', 'legal', 'societal', 'environment']
const levels = (synergy: FollowedKey, on: string, values: readonly number[]) =>
  axes.flatMap((axis, rank) => {
    const level = values[rank]
    return level === undefined ? [] : [{ synergy, axis, level, on }]
  })

export const readiness = [
  ...levels('jobs', '2023-11-28', [6, 3, 3, 2, 6, 5]),
  ...levels('jobs', '2024-09-17', [9, 6, 7, 7, 8, 5]),
  ...levels('security', '2024-05-21', [7, 3, 4, 5, 6, 4]),
  ...levels('waste', '2024-02-13', [6, 4, 3, 5, 6, 6]),
  ...levels('waste', '2025-01-21', [8, 7, 8, 8, 7, 8]),
]

/** Follow-up groups, what they were made for, and the steps they went through. */
export const groups: readonly {
  committee: 'emploi' | 'securite' | 'dechets'
  synergy: FollowedKey
  steps: readonly (readonly [step: GroupStepKey, date: string])[]
}[] = [
  {
    committee: 'emploi',
    synergy: 'jobs',
    steps: [
      ['mobilise', '2023-09-26'],
      ['quantify', '2023-11-28'],
      ['scenarios', '2024-01-23'],
      ['choose', '2024-01-23'],
      ['implement', '2024-09-17'],
    ],
  },
  {
    committee: 'securite',
    synergy: 'security',
    steps: [
      ['mobilise', '2023-10-03'],
      ['quantify', '2023-12-12'],
    ],
  },
  {
    committee: 'dechets',
    synergy: 'waste',
    steps: [
      ['mobilise', '2023-09-28'],
      ['quantify', '2023-11-14'],
      ['scenarios', '2024-02-13'],
      ['choose', '2024-05-28'],
    ],
  },
]

/** A date, or a number of days from today. */
type When = string | number

export const exchanges: readonly { company: string; kind: ExchangeKind; on: When; summary: string }[] = [
  { company: 'bank', kind: 'call', on: '2025-09-16', summary: 'Présentation de la démarche, documentation envoyée.' },
  { company: 'diy', kind: 'email', on: '2025-10-07', summary: 'Invitation à la prochaine rencontre.' },
  {
    company: 'parcels',
    kind: 'visit',
    on: -40,
    summary: 'Visite rapide : intéressé par les palettes et les tournées.',
  },
  { company: 'industry', kind: 'call', on: -18, summary: 'Point sur la tournée de cartons : volumes en hausse.' },
  { company: 'materials', kind: 'email', on: -25, summary: 'Relance sur les devis de gardiennage.' },
  { company: 'pallets', kind: 'call', on: -33, summary: 'Peut prendre cinquante palettes de plus par mois.' },
  { company: 'bakery', kind: 'visit', on: '2025-03-18', summary: 'Visite des fours avec le service énergie.' },
]

export const promises: readonly {
  company: string
  side: 'ours' | 'theirs'
  text: string
  madeOn: When
  due: When
  keptOn?: When
}[] = [
  {
    company: 'materials',
    side: 'ours',
    text: example('Transmettre un modèle de cahier des charges de gardiennage'),
    madeOn: -25,
    due: -6,
  },
  {
    company: 'pallets',
    side: 'ours',
    text: example('Mettre en relation avec deux entreprises qui jettent des palettes'),
    madeOn: -33,
    due: 9,
  },
  { company: 'transport', side: 'theirs', text: example('Peser les palettes pendant un mois'), madeOn: -30, due: 12 },
  {
    company: 'industry',
    side: 'ours',
    text: example('Envoyer le bilan de la tournée de cartons'),
    madeOn: -18,
    due: -3,
    keptOn: -5,
  },
  {
    company: 'bakery',
    side: 'ours',
    text: example('Trouver un bureau d’études chaleur'),
    madeOn: '2025-03-18',
    due: '2025-05-30',
    keptOn: '2025-05-22',
  },
]

/** Next steps with companies, in days from today. */
export const nextSteps: readonly { company: string; step: string; inDays: number }[] = [
  { company: 'parcels', step: example('Proposer un entretien'), inDays: 4 },
  { company: 'bakery', step: example('Présenter l’étude de chaleur fatale'), inDays: 16 },
  { company: 'concrete', step: example('Vérifier la qualité de l’eau de lavage proposée'), inDays: -9 },
  { company: 'diy', step: example('Rappeler la direction'), inDays: -2 },
]

/** An interview to come, so that there is one to prepare. */
export const interviewToCome = { company: 'parcels', inDays: 11 } as const

/** What the officer would say face to face. */
export const spokenNotes: readonly { company: string; text: string }[] = [
  {
    company: 'materials',
    text: example('Décide vite si le dossier tient en une page ; mieux vaut passer sur place que d’écrire.'),
  },
]
