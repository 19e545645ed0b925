/**
 * What the consultancy hands over in the demonstration. That there was a diagnosis, two grids, an analysis and a plan is public;
 * in which state they were received, and all the rest, is an example.
 */
import type { Contract, Deliverable, Lesson, Tool } from '../../shared/inventory/inventory.contract.ts'
import { example } from './examples.ts'

export const deliverables = [
  {
    kind: 'study',
    name: 'Diagnostic de potentiel EIT du territoire, puis de chaque zone et secteur',
    format: '.pdf',
    ownership: 'authority',
    state: 'received',
    receivedOn: '2022-10-10',
    place: example('Serveur, dossier « Préfiguration »'),
  },
  {
    kind: 'grid',
    name: "Grille d'entretien",
    format: '.docx',
    ownership: 'shared',
    state: 'received',
    receivedOn: '2023-02-20',
    place: example('Serveur, dossier « Méthodes »'),
  },
  {
    kind: 'grid',
    name: 'Grille de détection des besoins ADALIE',
    format: '.xlsx',
    ownership: 'consultancy',
    state: 'incomplete',
    receivedOn: '2023-02-20',
    reserve: example('Les réponses de trois entreprises manquent'),
  },
  {
    kind: 'data',
    name: 'Export des données ADALIE',
    format: '.csv',
    ownership: 'authority',
    state: 'expected',
    dueOn: '2026-12-15',
  },
  {
    kind: 'note',
    name: 'Analyse des besoins et des premières synergies',
    format: '.docx',
    ownership: 'authority',
    state: 'received',
    receivedOn: '2023-02-28',
  },
  {
    kind: 'deck',
    name: example('Diaporamas des comités et de l’atelier de hiérarchisation'),
    format: '.pptx',
    ownership: 'authority',
    state: 'expected',
    dueOn: '2026-11-30',
  },
  {
    kind: 'map',
    name: example('Carte des flux du parc'),
    format: '.qgz',
    ownership: 'unknown',
    state: 'missing',
    reserve: example('Personne ne sait qui détient le projet cartographique'),
  },
  {
    kind: 'method',
    name: example('Trame d’animation d’un atelier de hiérarchisation'),
    format: '.docx',
    ownership: 'shared',
    state: 'received',
    receivedOn: '2024-06-03',
  },
] as const satisfies readonly (Partial<Deliverable> & Pick<Deliverable, 'name'>)[]

export const tools = [
  {
    name: 'ADALIE',
    purpose: 'Diagnostic de potentiel et détection de synergies.',
    holder: example('NympheA, compte nominatif du consultant'),
    access: example('Demander une licence au nom du Grand Cahors avant la fin du marché'),
    isTransferred: false,
    expiresOn: '2026-12-31',
  },
  {
    name: example('Espace partagé du projet'),
    purpose: 'Comptes rendus, listes d’émargement, supports.',
    holder: example('Direction des systèmes d’information'),
    access: example('Ouvert sur demande du responsable de service'),
    isTransferred: true,
    expiresOn: null,
  },
] as const satisfies readonly (Partial<Tool> & Pick<Tool, 'name'>)[]

export const contracts = [
  {
    name: example("Marché d'assistance à maîtrise d'ouvrage"),
    organisation: 'nymphea',
    startOn: '2022-04-01',
    endOn: '2026-12-31',
    obligations: example('Remettre les données et les méthodes, et deux séances de transfert avant la fin'),
  },
  {
    name: example('Convention de partenariat et de financement'),
    organisation: 'syded',
    startOn: '2023-01-01',
    endOn: '2027-03-31',
    obligations: example('Rapport annuel avant le 31 janvier'),
  },
] as const satisfies readonly (Pick<Contract, 'name' | 'startOn' | 'endOn' | 'obligations'> & {
  organisation: 'nymphea' | 'syded'
})[]

/** What the reference case knows of what speeds up and slows down, and examples of what remains open. */
export const lessons = [
  { kind: 'slowsDown', text: 'Évaluation des impacts difficile', detail: '', isClosed: false },
  { kind: 'slowsDown', text: "Baisse des financements publics de l'animation", detail: '', isClosed: false },
  {
    kind: 'speedsUp',
    text: "Une association d'entreprises, qui a l'habitude du collectif",
    detail: 'Critère du choix de Cahors Sud.',
    isClosed: false,
  },
  {
    kind: 'risk',
    text: example('Le référent de la plateforme de CV change de poste au printemps'),
    detail: '',
    isClosed: false,
  },
  { kind: 'question', text: example('Qui anime la démarche après décembre 2026 ?'), detail: '', isClosed: false },
] as const satisfies readonly Pick<Lesson, 'kind' | 'text' | 'detail' | 'isClosed'>[]

/** Who introduced whom: functions, as everywhere in the demonstration. */
export const introductions = [
  { contact: 'associationChair', by: 'consultant', on: '2022-09-05' },
  { contact: 'industrySite', by: 'associationChair', on: '2022-10-12' },
  { contact: 'sydedTechnical', by: null, on: null },
] as const

/** How well each activity was mastered, by date: the officer’s own view, then the consultancy’s. */
export const ratings = [
  {
    rank: 2,
    days: [
      ['2022-11-15', 1, 1],
      ['2023-01-24', 2, 2],
      ['2024-03-12', 3, 3],
    ],
    target: 4,
  },
  {
    rank: 3,
    days: [
      ['2023-01-24', 1, 1],
      ['2024-03-12', 2, 2],
      ['2025-11-18', 3, 2],
    ],
    target: 3,
  },
  {
    rank: 4,
    days: [
      ['2023-01-24', 0, 1],
      ['2024-03-12', 1, 1],
      ['2025-11-18', 2, 2],
    ],
    target: 3,
  },
  {
    rank: 7,
    days: [
      ['2023-09-26', 2, 1],
      ['2024-03-12', 3, 3],
      ['2025-11-18', 4, 3],
    ],
    target: 4,
  },
  {
    rank: 8,
    days: [
      ['2023-02-07', 1, 1],
      ['2023-09-12', 2, 2],
      ['2025-06-10', 3, 3],
    ],
    target: 4,
  },
  {
    rank: 9,
    days: [
      ['2023-01-17', 1, 1],
      ['2023-09-12', 3, 2],
      ['2025-06-10', 4, 4],
    ],
    target: 4,
  },
  {
    rank: 12,
    days: [
      ['2024-03-12', 1, 1],
      ['2025-11-18', 1, 1],
    ],
    target: 3,
  },
] as const satisfies readonly {
  rank: number
  days: readonly (readonly [date: string, officer: number, consultancy: number])[]
  target: number
}[]

/** Steps of the overlap that were confirmed. */
export const confirmedSteps = [
  { rank: 2, step: 'coFacilitates', date: '2022-12-06', evidence: example('Entretien mené ensemble') },
  { rank: 7, step: 'alone', date: '2024-03-12', evidence: example('Deux séances animées seul') },
  { rank: 9, step: 'alone', date: '2023-09-26', evidence: example('Compte rendu rédigé seul') },
] as const

/** How ready the post was, on the days when someone looked: examples of a curve. */
export const gaugePoints = [
  { date: '2025-06-10', score: 37, missing: 214 },
  { date: '2025-11-18', score: 44, missing: 190 },
  { date: '2026-03-16', score: 51, missing: 172 },
  { date: '2026-09-15', score: 55, missing: 160 },
] as const

/** The end of the consultancy's contract. */
export const handover = {
  name: example("Fin de l'assistance à maîtrise d'ouvrage"),
  date: '2026-12-31',
  toKnow: example(
    "Le gardiennage mutualisé bute sur l'accord de deux propriétaires : les voir avant la prochaine séance. La plateforme de CV repose sur une seule personne",
  ),
  copies: example('Direction générale, SYDED du Lot'),
}
