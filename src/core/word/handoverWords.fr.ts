import { calendarKindNames } from '../../shared/calendar/calendar.words.ts'
import { partNames } from '../../shared/handover/handover.words.ts'
import type { Audience } from '../../shared/confidentiality.ts'
import type { ExchangeKind } from '../../shared/exchanges/exchanges.contract.ts'
import type { MeetingStatus } from '../../shared/meetings/meetings.contract.ts'
import type { organisationRoles } from '../../shared/organisations/organisations.contract.ts'
import type { PhaseStatus } from '../../shared/phases/phases.contract.ts'
import type { OverlapStep } from '../../shared/skills/skills.contract.ts'
import { handoverMatterWordsFr } from './handoverMatterWords.fr.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`
const days = (count: number): string => plural(count, 'jour', 'jours')
/** « début – texte »; the beginning alone without a text. */
const followed = (start: string, text: string): string => (text === '' ? start : `${start} – ${text}`)
/** « du 01/01/2023 au 31/12/2025 », or the one of the two that is known. */
function between(start: string, end: string): string {
  if (start === '') return end === '' ? '' : `jusqu’au ${end}`
  return end === '' ? `depuis le ${start}` : `du ${start} au ${end}`
}

/** The words of the dossier de passation. */
export const handoverWordsFr = {
  title: 'Dossier de passation',
  parts: partNames.fr,

  people: { outgoing: 'Sortant', incoming: 'Entrant', hierarchy: 'Hiérarchie' },
  noDate: 'sans date',
  unpublished: 'Cette partie n’est pas publiée.',
  exchangeKinds: {
    call: 'Appel',
    email: 'Courriel',
    letter: 'Courrier',
    visit: 'Visite',
    event: 'Évènement',
    other: 'Échange',
  } satisfies Record<ExchangeKind, string>,
  exchange: (kind: string, date: string, summary: string) => followed(`${kind} du ${date}`, summary),

  cover: {
    audiences: {
      office: 'Diffusion interne',
      partners: 'Diffusion aux partenaires',
      public: 'Diffusion publique',
    } satisfies Record<Audience, string>,
    notices: {
      office:
        'Ce dossier est réservé au bureau de projet et à sa hiérarchie : il contient des coordonnées de personnes et des informations confidentielles d’entreprises. Il ne contient aucun mot de passe.',
      partners:
        'Ce dossier peut être remis aux partenaires de la démarche : ce qui est confidentiel n’y figure pas, ni les coordonnées des contacts des entreprises. Il ne contient aucun mot de passe.',
      public: 'Ce dossier peut être rendu public : seul y figure ce qui est public. Il ne contient aucun mot de passe.',
    } satisfies Record<Audience, string>,
    consultancy: 'AMO',
    contract: (name: string, endOn: string) => (endOn === '' ? name : `${name}, jusqu’au ${endOn}`),
    date: 'Date de passation',
    version: 'Version',
    edited: 'Édité le',
    state: (date: string) => `État du dossier au ${date}.`,
    contents: 'Sommaire',
  },

  identity: {
    carriers: 'Portée par',
    funders: 'Financeurs',
    perimeter: 'Périmètre',
    zones: 'Zones',
    pilotZone: (name: string) => `${name} (zone étudiée)`,
    framework: 'Cadre',
    dates: 'Durée',
    between,
    humanMeans: 'Moyens humains',
    technicalMeans: 'Moyens techniques',
    figures: (date: string, held: number, met: number) =>
      `Au ${date} : ${plural(held, 'réunion tenue', 'réunions tenues')}, ${plural(met, 'entreprise rencontrée', 'entreprises rencontrées')}.`,
    toKnow: 'Ce qu’il faut savoir',
    nothingToKnow: 'La personne qui part n’a encore rien noté ici.',
    people: 'Les personnes de la passation',
    capacity: 'Qualité',
    person: 'Nom et fonction',
    organisation: 'Organisme',
    reach: 'Coordonnées',
    notNamed: 'à désigner',
    consultancy: 'AMO',
    noConsultancy: 'Aucune AMO n’accompagne la démarche.',
    contract: 'Contrat',
    noContract: 'contrat à renseigner',
    term: 'Terme',
    obligations: 'À faire avant le terme',
    phases: 'Phases',
    noPhase: 'Aucune phase n’est encore définie.',
    phase: 'Phase',
    planned: 'Prévu',
    actual: 'Réel',
    state: 'État',
    phaseStates: { planned: 'À venir', open: 'En cours', closed: 'Close' } satisfies Record<PhaseStatus, string>,
  },

  activities: {
    none: 'Aucune activité n’est encore inscrite à transférer.',
    summary: (date: string, { alone, activities }: { alone: number; activities: number }) =>
      `Au ${date} : ${plural(alone, 'activité menée seul ou transmise', 'activités menées seul ou transmises')} sur ${activities}.`,
    what: 'En quoi elle consiste',
    keptRatings:
      'Les niveaux atteints, leurs preuves et ce qui reste à transférer sont dans la version du bureau de projet.',
    matrix: 'Matrice des activités',
    scale:
      'Niveaux : 0 pas encore abordée, 1 la connaît, 2 la fait avec de l’aide, 3 la fait seul, 4 peut la transmettre.',
    activity: 'Activité',
    target: 'Cible',
    reached: 'atteinte',
    officer: 'Noté par le chargé de mission',
    consultancy: 'Noté par l’AMO',
    step: 'Tuilage et preuve',
    outOf: (level: number) => `${level} sur 4`,
    steps: {
      observes: 'Observe',
      coFacilitates: 'Coanime',
      leadsWithSupport: 'Mène avec appui',
      alone: 'Mène seul',
      passesOn: 'Transmet',
    } satisfies Record<OverlapStep, string>,
    provenOn: (date: string, evidence: string) => followed(date, evidence),
    curve: 'Courbe d’autonomie',
    neverRated: 'Aucun niveau n’a encore été noté : la courbe est à venir.',
    remaining: 'Ce qui reste à transférer',
    nothingRemains: 'Plus rien n’est au-dessous de sa cible.',
    withoutTarget: (count: number) =>
      `${plural(count, 'activité n’a pas encore de cible : elle est à fixer', 'activités n’ont pas encore de cible : elle est à fixer')} avec la personne qui arrive.`,
    targetDate: 'Date cible',
    session: 'Séance de transfert',
    sessionToPlan: 'à planifier',
    sessionOn: (date: string) => `le ${date}`,
  },

  governance: {
    meetings: 'Réunions tenues et prochaines',
    noCommittee: 'Aucune instance n’est encore créée.',
    committee: 'Instance',
    held: 'Tenues',
    last: 'Dernière',
    minutes: 'Compte rendu',
    minutesStates: {
      preparation: '–',
      convened: '–',
      held: 'à rédiger',
      draft: 'en rédaction',
      review: 'en relecture',
      circulated: 'diffusé, à approuver',
      validated: 'approuvé',
    } satisfies Record<MeetingStatus, string>,
    nextMeeting: 'Prochaine',
    meeting: (name: string, date: string) => `${name}, ${date}`,
    notPlanned: 'à fixer',
    quorum: (count: number) =>
      `Quorum : ${plural(count, 'membre présent ou représenté', 'membres présents ou représentés')}.`,
    noMember: 'La composition de cette instance n’est pas encore renseignée.',
    groups: 'Groupes de suivi',
    noGroup: 'Aucun groupe de suivi n’est encore créé.',
    group: 'Groupe',
    subject: 'Sujet',
    groupStep: 'Étape en cours',
    allDone: 'Les cinq étapes sont franchies',
    partners: 'Partenaires',
    noPartner: 'Aucun partenaire n’est encore inscrit.',
    organisation: 'Organisme',
    roles: 'Rôle',
    contact: 'Contact principal',
    organisationRoles: {
      carrier: 'porteur',
      coCarrier: 'co-porteur',
      consultancy: 'AMO',
      partner: 'partenaire',
      funder: 'financeur',
      company: 'entreprise',
      association: 'association',
    } satisfies Record<(typeof organisationRoles)[number], string>,
    rules: 'Règles d’envoi et d’approbation',
    papers: (count: number) => `Les documents préparatoires partent au plus tard ${days(count)} avant la séance.`,
    minutesDue: (count: number) => `Le compte rendu est diffusé dans les ${days(count)} qui suivent la séance.`,
    silence: (count: number) =>
      `Les observations sont attendues pendant ${days(count)} après la diffusion ; le silence vaut approbation. Le compte rendu est approuvé à la séance suivante.`,
  },

  deadlines: {
    state: (today: string, handover: string) =>
      `Au ${today}, pour une passation le ${handover}. Ce qui est terminé n’est pas repris.`,
    hidden: (count: number) =>
      `${plural(count, 'échéance n’apparaît pas', 'échéances n’apparaissent pas')} ici : la diffusion choisie ne le permet pas.`,
    late: 'En retard',
    nothingLate: 'Rien n’est en retard.',
    before: (date: string) => `D’ici à la passation, jusqu’au ${date}`,
    nothingBefore: 'Rien n’est prévu d’ici à la passation.',
    nothingAfter: 'Rien n’a encore de date après la passation.',
    month: (name: string) => `${name.slice(0, 1).toLocaleUpperCase('fr-FR')}${name.slice(1)}`,
    span: (start: string, end: string) => `du ${start} au ${end}`,
    date: 'Date',
    kind: 'Nature',
    what: 'Objet',
    kinds: {
      ...calendarKindNames.fr,
      deliverable: 'Livrable attendu',
      contract: 'Fin de contrat',
      access: 'Fin d’un accès',
      measure: 'Indicateur à mesurer',
    },
  },

  reception: {
    notAccepted: 'La personne qui arrive coche chaque partie, note ses réserves, puis les trois personnes signent.',
    acceptedOn: (date: string) => (date === '' ? 'Accepté sans réserve.' : `Accepté sans réserve le ${date}.`),
    acceptedWithReserves: (date: string) =>
      date === '' ? 'Accepté avec les réserves ci-dessous.' : `Accepté le ${date}, avec les réserves ci-dessous.`,
    part: 'Partie',
    accepted: 'Acceptée',
    withReserves: 'Avec réserves',
    remark: 'Remarque',
    reserves: 'Réserves',
    noReserve: 'Aucune réserve n’a été notée.',
    signatures: 'Signatures',
    copies: (names: string) => `Copies : ${names}`,
    noCopy: 'Aucune copie n’est prévue.',
  },

  ...handoverMatterWordsFr,
}

export type HandoverWords = typeof handoverWordsFr
