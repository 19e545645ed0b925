import type { MinutesView } from '../../src/core/minutes/docx/view.ts'
import type { Action } from '../../src/shared/actions/actions.contract.ts'
import type { Decision } from '../../src/shared/decisions/decisions.contract.ts'
import type { AgendaItem, Meeting } from '../../src/shared/meetings/meetings.contract.ts'
import type { Minutes } from '../../src/shared/minutes/minutes.contract.ts'
import { richParagraphs } from '../../src/shared/richText.ts'
import { bareDashboard } from './dashboards.ts'
import {
  action,
  agendaItem,
  decision,
  earlierAction,
  earlierDecision,
  id,
  lotecInitiative,
  line,
  list,
  party,
  pngLogo,
  rich,
  seat,
} from './viewMakers.ts'

/* A steering committee of LOT'EC as the contract answers it, made from its public facts; people are functions. */

const officer = party('Chargé de mission EIT (Grand Cahors)')

const agenda: AgendaItem[] = [
  agendaItem(1, 'Approbation du compte rendu du COPIL n° 1', {
    kind: 'decision',
    origin: 'approval',
    plannedMinutes: 5,
    presenter: party('Vice-présidence économie (Grand Cahors)'),
  }),
  agendaItem(2, 'Suivi des décisions et des actions', {
    kind: 'information',
    origin: 'followUp',
    plannedMinutes: 10,
    presenter: officer,
    discussion: richParagraphs(
      "Le retard pris sur la signature tient au calendrier des conseils ; il n'a pas d'effet sur les entretiens.",
    ),
  }),
  agendaItem(3, 'Bilan des entretiens individuels', {
    kind: 'information',
    plannedMinutes: 30,
    presenter: party('Consultant (NympheA)'),
    context: richParagraphs(
      "21 entretiens individuels ont été menés d'octobre 2022 à janvier 2023 auprès des entreprises du parc d'activités Cahors Sud, avec la grille d'entretien et la grille de détection des besoins ADALIE.",
    ),
    discussion: rich(
      line(
        '137 besoins sont identifiés, répartis en cinq thématiques: services, équipements, flux matières et déchets, animation et RH, fluides. Il en ressort:',
      ),
      list('bulletList', '37 synergies collectives potentielles ;', [
        line('22 synergies B2B potentielles, dont :'),
        list('bulletList', "la réutilisation d'emballages carton et plastique,", 'le prêt de matériel entre ateliers.'),
      ]),
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: "L'association d'entreprises demande que les " },
          { type: 'text', text: 'petites structures', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ne soient pas "oubliées" dans la suite ; la CCI rappelle que ' },
          { type: 'text', text: "l'emploi", marks: [{ type: 'italic' }] },
          { type: 'text', text: ' est la première préoccupation exprimée.' },
        ],
      },
    ),
  }),
  agendaItem(4, 'Clôture de la phase opérationnelle 1', {
    kind: 'decision',
    plannedMinutes: 20,
    presenter: officer,
    context: richParagraphs(
      'La phase ouverte en octobre 2022 arrive à son terme : les entretiens sont faits et analysés, les livrables sont remis.',
    ),
    discussion: rich(
      line('Trois conditions sont posées pour la suite :'),
      list(
        'orderedList',
        'organiser un atelier collectif de hiérarchisation avec les entreprises ;',
        'retenir au plus trois actions prioritaires ;',
        "préparer le plan d'action opérationnel pour le mois d'août 2023.",
      ),
    ),
  }),
  agendaItem(5, "Choix des premières synergies à proposer à l'atelier", {
    kind: 'decision',
    plannedMinutes: 35,
    presenter: party('Consultant (NympheA)'),
    context: richParagraphs(
      "Les entreprises classent les actions selon leur impact sur la zone, rapporté à l'investissement humain et financier.",
    ),
    discussion: richParagraphs(
      "Les membres examinent les onze besoins collectifs de la zone. La mobilité et la restauration interentreprises recueillent l'intérêt de tous, mais dépendent d'investissements publics à programmer.",
      'Le SYDED du Lot propose son appui technique sur le tri des déchets.',
    ),
  }),
  agendaItem(6, 'Calendrier de la phase opérationnelle 2', { plannedMinutes: 10, presenter: officer }),
]

const meeting: Meeting = {
  id: id(2),
  committeeId: id(3),
  committeeName: 'Comité de pilotage',
  committeeCode: 'COPIL',
  committeeKind: 'steering',
  year: 2023,
  number: 1,
  date: '2023-02-07',
  startTime: '09:30',
  endTime: '11:30',
  status: 'circulated',
  place: 'Hôtel administratif Wilson, salle du conseil, Cahors',
  visio: 'https://visio.exemple.fr/lotec?salle=copil',
  chairId: id(4),
  facilitatorId: id(5),
  writerId: id(6),
  phaseId: id(7),
  approval: 'approved',
  progress: richParagraphs(
    "La phase opérationnelle 1 est close dans les délais prévus. L'évènement de présentation du 22 septembre 2022 et l'évènement de networking ont réuni 55 personnes au total.",
  ),
  openPoints: rich(
    list(
      'bulletList',
      'Financement de la signalétique de la zone : position de la Région Occitanie attendue.',
      'Raccordement à la fibre : calendrier à confirmer.',
    ),
  ),
  otherBusiness: richParagraphs("Le réseau Syn'Occ propose d'accueillir une rencontre régionale à Cahors Sud."),
  nextDate: '2023-06-13',
  nextAgenda: rich(
    list('bulletList', "Résultats de l'atelier de hiérarchisation", "Projet de plan d'action opérationnel"),
  ),
  annexes: ['Support de présentation du bilan des entretiens', 'Liste des 137 besoins par thématique'],
  convenedOn: '2023-01-20',
  circulatedOn: '2023-02-20',
  remarksUntil: '2023-03-02',
  chairLabel: 'Vice-présidence économie (Grand Cahors)',
  facilitatorLabel: 'Consultant (NympheA)',
  writerLabel: 'Chargé de mission EIT (Grand Cahors)',
  phaseName: 'Phase opérationnelle 1',
  quorum: 6,
  agenda,
  attendance: [
    seat(1, 'carriers', {
      organisationName: "Communauté d'agglomération du Grand Cahors",
      label: 'Vice-présidence économie',
      role: 'chair',
    }),
    seat(2, 'carriers', {
      organisationName: 'SYDED du Lot',
      label: 'Direction de la prévention des déchets',
      arrival: '09:45',
    }),
    seat(3, 'authorities', {
      organisationName: 'Région Occitanie',
      label: "Direction de l'économie",
      status: 'excused',
    }),
    seat(4, 'authorities', { organisationName: "Ad'OCC", label: "Chargé d'affaires", departure: '11:00' }),
    seat(5, 'companies', { organisationName: "Association d'entreprises de Cahors Sud", label: 'Présidence' }),
    seat(6, 'companies', {
      organisationName: 'Entreprise de menuiserie (exemple)',
      label: 'Responsable de site',
      status: 'represented',
      representedBy: "Présidence de l'association d'entreprises",
    }),
    seat(7, 'associations', { organisationName: 'CCI du Lot', label: 'Conseiller environnement' }),
    seat(8, 'funders', { organisationName: 'ADEME', label: 'Ingénieur économie circulaire', status: 'absent' }),
    seat(9, 'experts', { organisationName: 'NympheA', label: 'Consultant', role: 'guest' }),
    seat(10, null, { organisationName: "Réseau Syn'Occ", label: 'Animateur du réseau', status: 'guest' }),
  ],
}

const decisions: Decision[] = [
  decision(1, 'Clore la phase opérationnelle 1 et ouvrir la phase opérationnelle 2 à compter de ce jour.', {
    agendaItemId: id(304),
    responsible: party('Grand Cahors'),
  }),
  decision(
    2,
    "Soumettre à l'atelier de hiérarchisation les 44 actions de synergies mutualisées issues des entretiens.",
    {
      agendaItemId: id(305),
      responsible: officer,
      means: 'AMO NympheA, deux demi-journées',
      deadline: '2023-03-31',
    },
  ),
  decision(3, "Viser au moins 3 synergies mises en place la première année du plan d'action.", {
    agendaItemId: id(305),
    responsible: party('Grand Cahors et SYDED du Lot'),
    deadline: '2024-08-01',
  }),
]
const actions: Action[] = [
  action(1, "Réserver la salle et inviter les entreprises à l'atelier de hiérarchisation", {
    agendaItemId: id(305),
    owner: officer,
    dueDate: '2023-03-01',
    status: 'inProgress',
  }),
  action(2, 'Adresser à chaque entreprise rencontrée la synthèse de son entretien', {
    agendaItemId: id(303),
    owner: party('Consultant (NympheA)'),
    dueDate: '2023-02-28',
    description: "Une page par entreprise, sans chiffre confidentiel d'une autre.",
  }),
  action(3, 'Proposer un calendrier des groupes de suivi', {
    agendaItemId: id(306),
    owner: officer,
    dueDate: '2023-06-01',
  }),
]

const minutes: Minutes = {
  meetingId: id(2),
  previous: {
    id: id(8),
    committeeId: id(3),
    committeeName: 'Comité de pilotage',
    committeeCode: 'COPIL',
    committeeKind: 'steering',
    year: 2022,
    number: 1,
    date: '2022-10-13',
    startTime: '09:30',
    status: 'validated',
  },
  followUpDecisions: [
    earlierDecision(1, "Retenir la zone d'activités de Cahors Sud comme zone d'expérimentation.", {
      responsible: party('Grand Cahors'),
      status: 'done',
      settledOn: '2022-10-13',
    }),
    earlierDecision(2, 'Conclure la convention avec le SYDED du Lot.', {
      responsible: party('Grand Cahors'),
      deadline: '2022-12-31',
      status: 'inProgress',
      isLate: true,
      progressNote: 'Signature prévue au prochain conseil.',
    }),
  ],
  followUpActions: [
    earlierAction(1, 'Mener les entretiens individuels', {
      owner: party('Consultant (NympheA)'),
      dueDate: '2023-01-31',
      status: 'done',
      settledOn: '2023-01-27',
      progressNote: '21 entretiens menés.',
    }),
    earlierAction(2, "Tenir à jour l'annuaire des entreprises de la zone", {
      owner: officer,
      dueDate: '2023-06-30',
      status: 'inProgress',
    }),
  ],
  decisions,
  actions,
  progress: {
    phaseName: 'Phase opérationnelle 1',
    milestonesDone: 4,
    milestonesTotal: 5,
    decisionsDone: 1,
    decisionsTotal: 5,
    actionsDone: 1,
    actionsLate: 0,
    actionsTotal: 5,
  },
  dueDate: '2023-02-22',
  frozen: null,
  canUnfreeze: false,
  next: null,
}

/** A steering committee of LOT'EC, held and written up. */
export const steeringView: MinutesView = {
  initiative: lotecInitiative,
  logo: pngLogo(480, 160),
  meeting,
  minutes,
  group: null,
  dashboard: bareDashboard,
  committee: { name: 'Comité de pilotage', code: 'COPIL', kind: 'steering' },
  topics: [],
  carriers: ["Communauté d'agglomération du Grand Cahors", 'SYDED du Lot'],
  locale: 'fr',
  status: 'draft',
  version: 1,
}
