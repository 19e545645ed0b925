/**
 * What was published about LOT'EC in figures, at its dates, and examples that make the section alive. A published figure stands
 * beside the one that is computed from the records; where the dossier cannot compute it, it says so.
 */
import type { Formula } from '../../shared/indicators/formulas.ts'
import type { Communication, OutreachEvent } from '../../shared/outreach/outreach.contract.ts'
import type { Item } from '../../shared/questionnaire/questionnaire.contract.ts'
import type { Report } from '../../shared/reports/reports.contract.ts'
import { example } from './examples.ts'
import { eventDay } from './moreCompanies.ts'

const review = 'Bilan de la phase opérationnelle 1, COPIL du 7 février 2023'
const network = "Rencontre régionale du réseau Syn'Occ à Cahors Sud"

/** Figures that were published, by what computes the same. */
export const publishedMeasures = [
  { formula: 'companiesContributing', asOf: '2023-02-07', value: 34, source: review },
  { formula: 'companiesContributing', asOf: '2025-04-10', value: 49, source: network },
  { formula: 'interviewsHeld', asOf: '2023-02-07', value: 21, source: review },
  { formula: 'needsStated', asOf: '2023-02-07', value: 137, source: review },
  { formula: 'synergiesCollective', asOf: '2023-02-07', value: 37, source: review },
  { formula: 'synergiesB2b', asOf: '2023-02-07', value: 22, source: review },
  { formula: 'eventsHeld', asOf: '2025-04-10', value: 2, source: network },
  { formula: 'eventParticipants', asOf: '2025-04-10', value: 55, source: network },
] as const satisfies readonly { formula: Formula; asOf: string; value: number; source: string }[]

/** The aim of the plan of September 2023: at least three synergies in place in its first year. */
export const synergiesTarget = { date: '2024-09-12', value: 3 }

/** What was published and cannot be computed: the dossier does not hold these actions one by one. */
export const studiedActions = {
  name: 'Actions de synergies mutualisées étudiées par les entreprises',
  definition:
    "Nombre publié au bilan. Le dossier ne le calcule pas : ces actions, étudiées en atelier, n'ont pas été reprises une à une.",
  unit: 'actions',
  asOf: '2023-02-07',
  value: 44,
  source: review,
}

/** An indicator that is typed and due again: an example. */
export const satisfaction = {
  name: example('Satisfaction des entreprises suivies'),
  definition: 'Moyenne des notes données à la fin de chaque entretien de suivi, de 0 à 10.',
  unit: '/ 10',
  source: 'Questionnaire de fin d’entretien (exemple)',
  yearsAgo: [3, 2, 1].map((years, rank) => ({ years, value: [6.8, 7.4, 7.9][rank] ?? 0 })),
}

const split = 'Seul le total est publié : deux évènements, 55 personnes. La répartition entre les deux est un exemple.'

/** The two events at Cahors Sud; 55 people came to them in all. */
export const events = [
  {
    name: "Présentation de la démarche lors d'un évènement de l'association",
    kind: 'information',
    date: '2022-09-22',
    participantCount: 30,
    companyCount: null,
    note: split,
  },
  {
    name: 'Rencontre des entreprises par petits groupes sur les cinq thématiques',
    kind: 'networking',
    date: eventDay,
    participantCount: 25,
    companyCount: null,
    note: `${split} Le jour est un exemple.`,
  },
] as const satisfies readonly Pick<
  OutreachEvent,
  'name' | 'kind' | 'date' | 'participantCount' | 'companyCount' | 'note'
>[]

export const communications = [
  {
    title: "Rencontre régionale du réseau Syn'Occ : table ronde d'entreprises et du SYDED du Lot",
    kind: 'talk',
    date: '2025-04-10',
    audience: "Réseau Syn'Occ, à Cahors Sud",
  },
  {
    title: example('Lettre aux entreprises : les trois actions retenues'),
    kind: 'newsletter',
    date: '2023-03-20',
    audience: 'Entreprises contributrices',
  },
  {
    title: example('Plaquette de la plateforme de partage de CV'),
    kind: 'printed',
    date: '2024-05-14',
    audience: 'Entreprises du parc',
  },
] as const satisfies readonly Pick<Communication, 'title' | 'kind' | 'date' | 'audience'>[]

/** The report on the year under way, to the co-carrier that funds it too. */
export const reportTexts = {
  title: example('Rapport annuel au SYDED du Lot'),
  objectives: example(
    "Faire vivre les trois groupes de suivi, accueillir de nouvelles entreprises et préparer la pérennisation de l'animation",
  ),
  difficulties: example(
    "Les quantités de déchets restent estimées chez la moitié des entreprises ; le gardiennage attend l'accord des propriétaires",
  ),
  outlook: example("Clore la phase opérationnelle 2 et arrêter le financement de l'animation à partir de 2027"),
} as const satisfies Pick<Report, 'title' | 'objectives' | 'difficulties' | 'outlook'>

/** What a funder expects by a day, in days from today. */
export const duties = [
  { label: example('Demande de versement du solde'), inDays: 12 },
  { label: example('Visite annuelle du service instructeur'), inDays: 45 },
] as const

/** Items that show what the questionnaire does; the official wording is not public, and none of these is it. */
const shown = (text: string): string => `${text} (exemple, hors libellé officiel)`

export const questionnaireItems = [
  { axis: 'governance', label: shown('Fréquence du comité de pilotage'), isRequired: true, levels: [2, 3] },
  { axis: 'governance', label: shown('Part des entreprises dans la gouvernance'), isRequired: true, levels: [1, 2] },
  { axis: 'businessModel', label: shown('Diversité des financements'), isRequired: true, levels: [1, 1] },
  { axis: 'businessModel', label: shown('Visibilité sur les trois années à venir'), isRequired: false, levels: [1, 2] },
  { axis: 'results', label: shown('Synergies opérationnelles'), isRequired: true, levels: [2, 3] },
  { axis: 'results', label: shown('Suivi des impacts'), isRequired: false, levels: [1, 2] },
] as const satisfies readonly (Pick<Item, 'axis' | 'label' | 'isRequired'> & { levels: readonly [number, number] })[]

/** The top of the scale of these items. */
export const SCALE_TOP = 4
