import type { MinutesView } from '../../src/core/minutes/docx/view.ts'
import type { GroupSection, GroupStep } from '../../src/shared/groups/groups.contract.ts'
import { richParagraphs } from '../../src/shared/richText.ts'
import { companyId, scenario } from './chainMakers.ts'
import { steeringView } from './meetingViews.ts'
import { sortingRecords } from './synergyViews.ts'
import { action, agendaItem, id, party } from './viewMakers.ts'

/* The follow-up group of LOT'EC's third action as the contract answers it. Companies and figures are examples. */

const step = (name: GroupStep['step'], rest: Partial<GroupStep> = {}): GroupStep => ({
  step: name,
  date: null,
  meetingId: null,
  meetingLabel: '',
  note: '',
  ...rest,
})

const company = (rank: number) => ({
  organisationId: companyId(rank),
  organisationName: `Entreprise ${rank} (exemple)`,
})

/** Its scenarios are being compared; one company keeps its quantity to itself. */
export const sortingGroup: GroupSection = {
  isConfidential: false,
  synergyNumber: 3,
  subject: 'Coordonner le tri des déchets',
  stage: 'studied',
  steps: [
    step('mobilise', { date: '2023-09-05', meetingLabel: 'GS-DECHETS n° 1', note: 'Quatre entreprises engagées.' }),
    step('quantify', { date: '2023-11-14', meetingLabel: 'GS-DECHETS n° 2' }),
    step('scenarios'),
    step('choose'),
    step('implement'),
  ],
  current: 'scenarios',
  companies: [
    { ...company(1), roles: ['uses', 'pilots'], contactLabel: 'Responsable de site' },
    { ...company(3), roles: ['uses'], contactLabel: '' },
    { organisationId: companyId(4), organisationName: 'SYDED du Lot', roles: ['provides'], contactLabel: 'Direction' },
  ],
  quantities: [
    {
      ...company(1),
      direction: 'out',
      label: 'Cartons bruns',
      quantity: 18,
      unit: 't',
      period: 'year',
      isWithheld: false,
    },
    { ...company(3), direction: 'out', label: '', quantity: null, unit: null, period: null, isWithheld: true },
    { ...company(3), direction: 'in', label: 'Palettes', quantity: null, unit: null, period: null, isWithheld: false },
  ],
  scenarios: sortingRecords.scenarios.map((one) => ({
    ...one,
    isChosen: false,
    chosenOn: null,
    decisionNumber: '',
    risks: '',
    carrier: one.carrier?.organisationId === companyId(1) ? one.carrier : null,
  })),
}

const officer = party('Chargé de mission EIT (Grand Cahors)')

export const groupView: MinutesView = {
  ...steeringView,
  committee: { name: 'Groupe de suivi du tri des déchets', code: 'GS-DECHETS', kind: 'followUp' },
  topics: [],
  meeting: {
    ...steeringView.meeting,
    committeeName: 'Groupe de suivi du tri des déchets',
    committeeCode: 'GS-DECHETS',
    committeeKind: 'followUp',
    number: 2,
    date: '2023-11-14',
    status: 'draft',
    circulatedOn: null,
    remarksUntil: null,
    quorum: null,
    agenda: [
      agendaItem(1, 'Résultats des pesées', { discussion: richParagraphs('Les tonnages sont partagés.') }),
      agendaItem(2, 'Premiers scénarios', { discussion: richParagraphs('Trois voies sont à comparer.') }),
    ],
  },
  minutes: {
    ...steeringView.minutes,
    followUpDecisions: [],
    followUpActions: [],
    decisions: [],
    actions: [
      action(1, 'Peser les cartons pendant un mois', { owner: party('Entreprise 1 (exemple)'), dueDate: '2023-12-15' }),
      action(2, 'Demander trois devis de collecte', { owner: officer, dueDate: '2023-12-01' }),
      action(3, 'Vérifier le registre des déchets'),
      action(4, 'Visiter une plateforme commune', { owner: officer }),
      action(5, 'Écrire aux voisins', { owner: officer, status: 'done' }),
    ].map((one, rank) => ({ ...one, number: `GS-DECHETS-2023-02-A${rank + 1}` })),
  },
  group: sortingGroup,
}

/** A group made for a priority action that has no synergy yet. */
export const actionGroup: GroupSection = {
  ...sortingGroup,
  synergyNumber: null,
  subject: 'Dynamiser l’emploi',
  stage: null,
  quantities: [],
  scenarios: [],
}

/** A group whose synergy is kept to the project office. */
export const confidentialGroup: GroupSection = {
  ...actionGroup,
  isConfidential: true,
  subject: '',
  companies: [],
}

/** Five scenarios: more than fit side by side. */
export const manyScenarios = Array.from({ length: 5 }, (_, rank) =>
  scenario(rank, `Voie ${rank + 1}`, { id: id(8100 + rank), technical: 'À étudier.', yearlyGainCents: 100_000 * rank }),
)
