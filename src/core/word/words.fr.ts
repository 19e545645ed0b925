import type { ActionStatus } from '../../shared/actions/actions.contract.ts'
import type { College, committeeKinds, memberRoles } from '../../shared/committees/committees.contract.ts'
import type { DecisionStatus } from '../../shared/decisions/decisions.contract.ts'
import type { agendaItemKinds, AttendanceStatus } from '../../shared/meetings/meetings.contract.ts'
import { chainWordsFr } from './chainWords.fr.ts'
import { figureWordsFr } from './figureWords.fr.ts'
import { changeWordsFr } from './changeWords.fr.ts'
import { groupWordsFr } from './groupWords.fr.ts'
import { handoverSheetWordsFr } from './handoverSheetWords.fr.ts'
import { handoverWordsFr } from './handoverWords.fr.ts'
import { hundredDaysWordsFr } from './hundredDaysWords.fr.ts'
import { interviewWordsFr } from './interviewWords.fr.ts'
import { inventoryWordsFr } from './inventoryWords.fr.ts'
import { planWordsFr } from './planWords.fr.ts'
import { synergyWordsFr } from './synergyWords.fr.ts'
import { tableWordsFr } from './tableWords.fr.ts'

type CommitteeKind = (typeof committeeKinds)[number]
const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/**
 * Every word of the Word documents, in French. Spaces before high punctuation and inside « » are set by typography; the
 * sentences here are typed plainly.
 */
export const wordsFr = {
  notice: 'Convocation',
  signIn: 'Feuille d’émargement',
  minutes: 'Compte rendu',
  meetingName: (code: string, number: number) => `${code} n° ${number}`,
  logoAlt: (carriers: string) => (carriers === '' ? 'Logo de la collectivité' : `Logo : ${carriers}`),
  status: { draft: 'Projet', validated: 'Validé' },
  versionOf: (version: number) => `version ${version}`,
  page: 'Page',

  labels: {
    initiative: 'Démarche',
    carriers: 'Portée par',
    committee: 'Instance',
    reference: 'Référence',
    topics: 'Compétences travaillées',
    phase: 'Phase',
    date: 'Date',
    hours: 'Horaires',
    place: 'Lieu',
    visio: 'Visioconférence',
    chair: 'Présidence',
    facilitator: 'Animation',
    writer: 'Rédaction',
    subject: 'Objet : ',
  },
  hoursFrom: (start: string) => `à partir de ${start}`,
  hoursBetween: (start: string, end: string, length: string) => `de ${start} à ${end} (${length})`,

  columns: {
    rank: 'N°',
    hour: 'Heure',
    item: 'Point',
    nature: 'Nature',
    presenter: 'Présenté par',
    length: 'Durée',
    college: 'Collège',
    organisation: 'Organisme',
    person: 'Représentant',
    personOrFunction: 'Nom ou fonction',
    role: 'Rôle',
    presence: 'Présence',
    signature: 'Signature',
    number: 'N°',
    decision: 'Décision',
    action: 'Action',
    responsible: 'Responsable',
    means: 'Moyens',
    deadline: 'Échéance',
    state: 'État',
    progress: 'Élément',
    done: 'Réalisé',
    total: 'Total',
    share: 'Part',
    capacity: 'Qualité',
    dateAndSignature: 'Date et signature',
  },
  itemKinds: {
    information: 'Information',
    discussion: 'Discussion',
    decision: 'Décision',
  } satisfies Record<(typeof agendaItemKinds)[number], string>,
  colleges: {
    carriers: 'Porteurs',
    state: 'État',
    authorities: 'Collectivités',
    companies: 'Entreprises',
    associations: 'Associations',
    funders: 'Financeurs',
    experts: 'Experts',
  } satisfies Record<College, string>,
  guests: 'Invités',
  roles: {
    chair: 'Présidence',
    full: 'Titulaire',
    alternate: 'Suppléant',
    guest: 'Invité permanent',
  } satisfies Record<(typeof memberRoles)[number], string>,
  guestOfTheDay: 'Invité',
  attendance: {
    present: 'Présent',
    excused: 'Excusé',
    absent: 'Absent',
    represented: 'Représenté',
    guest: 'Présent',
  } satisfies Record<AttendanceStatus, string>,
  attendanceUnknown: 'Non renseigné',
  representedBy: (name: string) => `Représenté par ${name}`,
  arrival: (hour: string) => `arrivée à ${hour}`,
  departure: (hour: string) => `départ à ${hour}`,
  decisionStates: {
    toDo: 'À faire',
    inProgress: 'En cours',
    done: 'Réalisée',
    abandoned: 'Abandonnée',
  } satisfies Record<DecisionStatus, string>,
  actionStates: {
    toCome: 'À venir',
    inProgress: 'En cours',
    done: 'Réalisée',
    paused: 'En pause',
    abandoned: 'Abandonnée',
    blocked: 'Bloquée',
    toDiscuss: 'À discuter',
  } satisfies Record<ActionStatus, string>,
  late: 'En retard',
  settledOn: (date: string) => `le ${date}`,

  noticePage: {
    on: (date: string) => `Le ${date}`,
    subject: (meeting: string, date: string) => `${meeting} du ${date}`,
    greeting: 'Madame, Monsieur,',
    invitation: {
      steering: (meeting: string, initiative: string) =>
        `Nous avons le plaisir de vous convier à la réunion du comité de pilotage (${meeting}) de la démarche ${initiative}.`,
      technical: (meeting: string, initiative: string) =>
        `Nous avons le plaisir de vous convier à la réunion du comité technique (${meeting}) de la démarche ${initiative}.`,
      followUp: (meeting: string, initiative: string) =>
        `Nous avons le plaisir de vous convier à la réunion du groupe de suivi (${meeting}) de la démarche ${initiative}.`,
      transfer: (meeting: string, initiative: string) =>
        `Nous avons le plaisir de vous convier à la séance de transfert (${meeting}) de la démarche ${initiative}.`,
      other: (meeting: string, initiative: string) =>
        `Nous avons le plaisir de vous convier à la réunion ${meeting} de la démarche ${initiative}.`,
    } satisfies Record<CommitteeKind, (meeting: string, initiative: string) => string>,
    agenda: 'Ordre du jour',
    agendaEmpty: 'L’ordre du jour vous sera adressé avant la séance.',
    planned: (planned: string) => `Durée prévue de l’ordre du jour : ${planned}.`,
    plannedOf: (planned: string, length: string) =>
      `Durée prévue de l’ordre du jour : ${planned}, pour une séance de ${length}.`,
    papersBy: (date: string) => `Les documents préparatoires vous seront transmis au plus tard le ${date}.`,
    papersBefore: 'Les documents préparatoires vous seront transmis avant la séance.',
    papersThere: 'Les documents vous seront remis en séance.',
    replyTo: (name: string) =>
      `Merci de confirmer votre présence auprès de : ${name}. En cas d’empêchement, merci d’indiquer la personne qui vous représentera.`,
    reply:
      'Merci de confirmer votre présence. En cas d’empêchement, merci d’indiquer la personne qui vous représentera.',
    quorum: (count: number) =>
      `Le quorum est fixé à ${plural(count, 'membre présent ou représenté', 'membres présents ou représentés')}.`,
    closing: 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
    signedBy: 'Pour la présidence',
    members: 'Membres convoqués',
    membersEmpty: 'La composition de l’instance n’est pas encore renseignée.',
    followUp: 'Décisions et actions à suivre',
  },

  signInPage: {
    instruction: 'Chaque personne présente signe en face de son nom ; les autres s’inscrivent sur les lignes libres.',
    certified: 'Certifié exact',
    certifier: 'Présidence de séance',
  },

  minutesPage: {
    essentials: 'L’essentiel',
    noDecision: 'Aucune décision n’a été prise au cours de cette séance.',
    noAction: 'Aucune action n’a été arrêtée au cours de cette séance.',
    nothingDecided: 'Cette séance n’a donné lieu ni à une décision ni à une action.',

    participants: 'Participants',
    counts: (count: { members: number; present: number; represented: number; excused: number; absent: number }) =>
      `${plural(count.members, 'membre convoqué', 'membres convoqués')} : ${[
        plural(count.present, 'présent', 'présents'),
        count.represented > 0 ? plural(count.represented, 'représenté', 'représentés') : '',
        count.excused > 0 ? plural(count.excused, 'excusé', 'excusés') : '',
        count.absent > 0 ? plural(count.absent, 'absent', 'absents') : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    guestCount: (count: number) => `${plural(count, 'personne invitée', 'personnes invitées')}.`,
    quorum: (needed: number, reached: number) =>
      reached >= needed
        ? `Quorum fixé à ${plural(needed, 'membre présent ou représenté', 'membres présents ou représentés')} : atteint (${reached}).`
        : `Quorum fixé à ${plural(needed, 'membre présent ou représenté', 'membres présents ou représentés')} : non atteint (${reached}).`,
    noAttendance: 'La liste des participants n’est pas encore renseignée.',
    distribution: 'Diffusion : ',
    distributionList: (organisations: string) => `membres de l’instance et invités de la séance (${organisations}).`,

    agenda: 'Ordre du jour',
    agendaEmpty: 'Aucun point n’a été inscrit à l’ordre du jour.',

    followUp: 'Approbation du compte rendu précédent et suivi',
    approval: 'Approbation du compte rendu précédent',
    firstMeeting: 'Première réunion de l’instance : aucun compte rendu antérieur n’est à approuver.',
    approvals: {
      approved: (previous: string, date: string) =>
        `Le compte rendu du ${previous} (${date}) est approuvé sans remarque.`,
      approvedWithRemarks: (previous: string, date: string) =>
        `Le compte rendu du ${previous} (${date}) est approuvé, avec les remarques notées en séance.`,
      postponed: (previous: string, date: string) =>
        `L’approbation du compte rendu du ${previous} (${date}) est reportée à la prochaine réunion.`,
      unknown: (previous: string, date: string) =>
        `L’approbation du compte rendu du ${previous} (${date}) n’est pas consignée.`,
    },
    earlierDecisions: 'Suivi des décisions antérieures',
    earlierActions: 'Suivi des actions antérieures',
    noFollowUp: 'Aucune décision ni action antérieure n’est à suivre.',
    followUpNotes: 'Échanges sur le suivi',

    items: 'Examen des points à l’ordre du jour',
    noItem: 'Aucun autre point n’a été examiné.',
    itemRank: (rank: number) => `Point ${rank} de l’ordre du jour`,
    presentedBy: (name: string) => `présenté par : ${name}`,
    context: 'Contexte',
    discussion: 'Échanges',
    decisions: (count: number): string => (count < 2 ? 'Décision' : 'Décisions'),
    actions: (count: number): string => (count < 2 ? 'Action' : 'Actions'),
    nothingNoted: 'Ce point n’a pas donné lieu à des échanges consignés.',
    responsible: 'Responsable : ',
    means: 'Moyens : ',
    deadline: 'Échéance : ',
    otherDecisions: 'Autres décisions et actions',

    progress: 'Avancement de la démarche',
    noProgress: 'Aucun élément d’avancement n’a été présenté.',
    milestones: (phase: string) =>
      phase === '' ? 'Jalons et livrables' : `Jalons et livrables de la phase « ${phase} »`,
    decisionsFollowed: 'Décisions de l’instance',
    actionsFollowed: (late: number) =>
      late === 0 ? 'Actions de l’instance' : `Actions de l’instance (dont ${late} en retard)`,

    logs: 'Relevé de décisions et tableau des actions',
    decisionLog: 'Relevé de décisions',
    actionTable: 'Tableau des actions',

    open: 'Points ouverts et questions diverses',
    openPoints: 'Points ouverts',
    otherBusiness: 'Questions diverses',
    nothingOpen: 'Aucun point en suspens ni question diverse.',

    next: 'Prochaine réunion',
    nextOn: (date: string) => `La prochaine réunion est fixée au ${date}.`,
    nextUnknown: 'La date de la prochaine réunion reste à fixer.',
    nextAgenda: 'Ordre du jour envisagé :',

    validation: 'Observations et validation',
    remarksUntil: (date: string, days: string) =>
      `Les observations sont à transmettre au plus tard le ${date}. Passé ce délai de ${days} après la diffusion, l’absence de réponse vaut approbation.`,
    remarksWithin: (days: string) =>
      `Les observations sont à transmettre dans un délai de ${days} à compter de la diffusion du compte rendu. Passé ce délai, l’absence de réponse vaut approbation.`,
    remarksAtNext: 'Ce compte rendu est soumis à l’approbation des membres lors de la prochaine réunion.',
    days: (count: number) => plural(count, 'jour', 'jours'),
    remarksTo: (name: string) => `Elles sont adressées à : ${name}.`,
    validated: (version: number) => `Compte rendu validé, version ${version}.`,
    circulatedOn: (date: string) => `Il a été diffusé le ${date}.`,
    silenceApplied: (date: string) =>
      `Les observations étaient attendues jusqu’au ${date} ; l’absence de réponse à cette date vaut approbation.`,
    signatureChair: 'Présidence de séance',
    signatureWriter: 'Rédaction',

    annexes: 'Annexes',
    annex: (rank: number) => `Annexe ${rank} : `,
  },

  chain: chainWordsFr,
  interviewPage: interviewWordsFr,
  synergyPage: synergyWordsFr,
  groupPage: groupWordsFr,
  plan: planWordsFr,
  changesPage: changeWordsFr,
  tables: tableWordsFr,
  figures: figureWordsFr,
  handover: handoverWordsFr,
  inventory: inventoryWordsFr,
  handoverSheet: handoverSheetWordsFr,
  hundredDays: hundredDaysWordsFr,
}

/** What each language of the documents must say: same keys, same parameters. */
export type Words = typeof wordsFr
