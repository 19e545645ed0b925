import { crc32, deflateSync } from 'node:zlib'
import type { Action, ActionRow } from '../../src/shared/actions/actions.contract.ts'
import type { Decision, DecisionRow } from '../../src/shared/decisions/decisions.contract.ts'
import type { Initiative, Logo } from '../../src/shared/initiative/initiative.contract.ts'
import type { AgendaItem, Attendance, Meeting } from '../../src/shared/meetings/meetings.contract.ts'
import type { Minutes } from '../../src/shared/minutes/minutes.contract.ts'
import type { PartyView } from '../../src/shared/organisations/organisations.contract.ts'
import { emptyRichText, richParagraphs, type RichBlock, type RichText } from '../../src/shared/richText.ts'
import type { MinutesView } from '../../src/core/minutes/docx/view.ts'

/*
 * Meetings as the contract answers them, for documents: a steering committee of LOT'EC made from its public facts (people
 * are functions), one that has nothing yet, and one that is as hostile as what can be typed.
 */

const id = (rank: number): string => `00000000-0000-7000-8000-${String(rank).padStart(12, '0')}`
const party = (label: string): PartyView => ({ organisationId: null, contactId: null, label })
const line = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list = (type: 'bulletList' | 'orderedList', ...items: (string | RichBlock[])[]): RichBlock => ({
  type,
  content: items.map((item) => ({ type: 'listItem', content: typeof item === 'string' ? [line(item)] : item })),
})
const rich = (...content: RichBlock[]): RichText => ({ type: 'doc', content })

/** A PNG of this size: the upper half in one colour, the lower in another. */
export function pngLogo(width: number, height: number): Logo {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32BE(data.length, 0)
    sizes.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const row = (colour: number[]): Buffer =>
    Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from(colour))])
  const pixels = Buffer.concat(
    Array.from({ length: height }, (_, at) => row(at < height / 2 ? [11, 110, 95] : [139, 190, 60])),
  )
  const data = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { mediaType: 'image/png', base64: data.toString('base64') }
}

export const initiative: Initiative = {
  id: id(1),
  name: "LOT'EC",
  fullName: "L'Économie Circulaire du Grand Cahors",
  summary: '',
  perimeter: '',
  framework: '',
  startDate: '2022-04-01',
  plannedEndDate: '2026-12-31',
  domains: [],
  resources: [],
  humanMeans: '',
  technicalMeans: '',
  accentColour: '#0B6E5F',
  papersDays: 15,
  minutesDays: 15,
  silenceDays: 10,
  hasLogo: true,
  zones: [],
}

const seat = (rank: number, college: Attendance['college'], who: Partial<Attendance>): Attendance => ({
  id: id(100 + rank),
  membershipId: college === null ? null : id(100 + rank),
  organisationId: id(200 + rank),
  organisationName: '',
  contactId: null,
  label: '',
  college,
  role: college === null ? null : 'full',
  status: 'present',
  representedBy: '',
  arrival: null,
  departure: null,
  ...who,
})

const item = (rank: number, title: string, rest: Partial<AgendaItem> = {}): AgendaItem => ({
  id: id(300 + rank),
  meetingId: id(2),
  position: rank,
  kind: 'discussion',
  origin: 'own',
  title,
  presenter: null,
  plannedMinutes: null,
  context: emptyRichText,
  discussion: emptyRichText,
  ...rest,
})

const decision = (rank: number, text: string, rest: Partial<Decision> = {}): Decision => ({
  id: id(400 + rank),
  number: `COPIL-2023-01-D${rank}`,
  meetingId: id(2),
  agendaItemId: null,
  text,
  responsible: null,
  means: '',
  deadline: null,
  status: 'toDo',
  settledOn: null,
  progressNote: '',
  phaseId: null,
  phaseEffect: null,
  ...rest,
})

const action = (rank: number, title: string, rest: Partial<Action> = {}): Action => ({
  id: id(500 + rank),
  number: `COPIL-2023-01-A${rank}`,
  meetingId: id(2),
  agendaItemId: null,
  decisionId: null,
  title,
  description: '',
  owner: null,
  dueDate: null,
  status: 'toCome',
  settledOn: null,
  progressNote: '',
  ...rest,
})

const earlier = { meetingDate: '2022-10-13', committeeId: id(3), committeeName: 'Comité de pilotage', isLate: false }
const earlierDecision = (rank: number, text: string, rest: Partial<DecisionRow>): DecisionRow => ({
  ...decision(rank, text),
  number: `COPIL-2022-01-D${rank}`,
  ...earlier,
  ...rest,
})
const earlierAction = (rank: number, title: string, rest: Partial<ActionRow>): ActionRow => ({
  ...action(rank, title),
  number: `COPIL-2022-01-A${rank}`,
  ...earlier,
  ...rest,
})

const officer = party('Chargé de mission EIT (Grand Cahors)')

const agenda: AgendaItem[] = [
  item(1, 'Approbation du compte rendu du COPIL n° 1', {
    kind: 'decision',
    origin: 'approval',
    plannedMinutes: 5,
    presenter: party('Vice-présidence économie (Grand Cahors)'),
  }),
  item(2, 'Suivi des décisions et des actions', {
    kind: 'information',
    origin: 'followUp',
    plannedMinutes: 10,
    presenter: officer,
    discussion: richParagraphs(
      "Le retard pris sur la signature tient au calendrier des conseils ; il n'a pas d'effet sur les entretiens.",
    ),
  }),
  item(3, 'Bilan des entretiens individuels', {
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
  item(4, 'Clôture de la phase opérationnelle 1', {
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
  item(5, "Choix des premières synergies à proposer à l'atelier", {
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
  item(6, 'Calendrier de la phase opérationnelle 2', { plannedMinutes: 10, presenter: officer }),
]

export const meeting: Meeting = {
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
  initiative,
  logo: pngLogo(480, 160),
  meeting,
  minutes,
  committee: { name: 'Comité de pilotage', code: 'COPIL', kind: 'steering' },
  carriers: ["Communauté d'agglomération du Grand Cahors", 'SYDED du Lot'],
  locale: 'fr',
  status: 'draft',
  version: 1,
}

/** The first meeting of a body, of which nothing is known but its date. */
export const bareView: MinutesView = {
  ...steeringView,
  logo: null,
  carriers: [],
  initiative: { ...initiative, fullName: '', hasLogo: false },
  committee: { name: 'COTECH', code: 'COTECH', kind: 'technical' },
  meeting: {
    ...meeting,
    committeeName: 'COTECH',
    committeeCode: 'COTECH',
    committeeKind: 'technical',
    startTime: null,
    endTime: null,
    place: '',
    visio: '',
    approval: null,
    progress: emptyRichText,
    openPoints: emptyRichText,
    otherBusiness: richParagraphs('', ' '),
    nextDate: null,
    nextAgenda: emptyRichText,
    annexes: [],
    convenedOn: null,
    circulatedOn: null,
    remarksUntil: null,
    chairLabel: '',
    facilitatorLabel: '',
    writerLabel: '',
    phaseName: '',
    quorum: null,
    agenda: [],
    attendance: [],
  },
  minutes: {
    ...minutes,
    previous: null,
    followUpDecisions: [],
    followUpActions: [],
    decisions: [],
    actions: [],
    progress: {
      phaseName: '',
      milestonesDone: 0,
      milestonesTotal: 0,
      decisionsDone: 0,
      decisionsTotal: 0,
      actionsDone: 0,
      actionsLate: 0,
      actionsTotal: 0,
    },
  },
}

/** Control characters, lone surrogates, markup, overrides, emoji, right-to-left words. */
export const HOSTILE =
  'A\u0000\u0001\u000B\u001F\uFFFE\uFFFF\uD800 <w:p>&amp; ]]> \u202E😀👩🏽‍🔬 « مرحبا بكم » שלום עולם e\u0301\r\nfin'
const LONG = `${'Nom très long '.repeat(714)}fin.`
const nested = (depth: number): RichBlock =>
  list(
    depth % 2 === 0 ? 'orderedList' : 'bulletList',
    depth === 0 ? HOSTILE : [line(HOSTILE), nested(depth - 1), line('suite')],
  )

const hostileText = rich(
  line('שלום: פתיחה'),
  nested(12),
  { type: 'orderedList', attrs: { start: 5 }, content: [{ type: 'listItem', content: [line('cinq')] }] },
  { type: 'orderedList', attrs: { start: -3 }, content: [{ type: 'listItem', content: [line('négatif')] }] },
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [] },
      { type: 'listItem', content: [nested(1)] },
    ],
  },
  line(LONG),
  { type: 'paragraph' },
)

/** Everything as hostile as what can be typed: 60 items, 10,000-character names, hostile characters everywhere. */
export const hostileView: MinutesView = {
  ...steeringView,
  logo: pngLogo(3, 900),
  initiative: { ...initiative, name: HOSTILE, fullName: LONG, accentColour: '#FFFF66' },
  carriers: [LONG, HOSTILE],
  committee: { name: LONG, code: 'A-VERY-LONG-CODE-2', kind: 'other' },
  version: 12,
  meeting: {
    ...meeting,
    committeeCode: 'A-VERY-LONG-CODE-2',
    place: LONG,
    visio: HOSTILE,
    chairLabel: HOSTILE,
    writerLabel: LONG,
    progress: hostileText,
    openPoints: hostileText,
    annexes: [HOSTILE, LONG, ' '],
    agenda: Array.from({ length: 60 }, (_, rank) =>
      item(rank, rank === 3 ? LONG : `${rank} ${HOSTILE}`, {
        presenter: party(HOSTILE),
        plannedMinutes: rank % 7 === 6 ? null : 15,
        ...(rank % 10 === 0 ? { context: hostileText, discussion: hostileText } : {}),
      }),
    ),
    attendance: meeting.attendance.map((seated, rank) => ({
      ...seated,
      organisationName: rank === 2 ? LONG : HOSTILE,
      label: HOSTILE,
      representedBy: HOSTILE,
    })),
  },
  minutes: {
    ...minutes,
    decisions: decisions.map((one) => ({ ...one, text: `${HOSTILE}\n\n${LONG}`, means: HOSTILE })),
    actions: actions.map((one) => ({ ...one, title: HOSTILE, description: LONG })),
    followUpDecisions: minutes.followUpDecisions.map((one) => ({ ...one, text: LONG, progressNote: HOSTILE })),
  },
}
