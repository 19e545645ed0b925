import type { actionStatuses } from '../../../shared/actions/actions.contract.ts'
import type { colleges, committeeKinds, memberRoles } from '../../../shared/committees/committees.contract.ts'
import type { decisionStatuses } from '../../../shared/decisions/decisions.contract.ts'
import type { documentKinds } from '../../../shared/documents/documents.contract.ts'
import type {
  agendaItemKinds,
  approvalOutcomes,
  attendanceStatuses,
  meetingStatuses,
} from '../../../shared/meetings/meetings.contract.ts'
import type { organisationKinds, organisationRoles } from '../../../shared/organisations/organisations.contract.ts'
import type { milestoneKinds, phaseStatuses } from '../../../shared/phases/phases.contract.ts'

type Words<List extends readonly string[]> = Record<List[number], string>

/** The word for each value of each closed list. */
export const enumsFr = {
  actionStatus: {
    toCome: 'À venir',
    inProgress: 'En cours',
    done: 'Réalisée',
    paused: 'En pause',
    abandoned: 'Abandonnée',
    blocked: 'Bloquée',
    toDiscuss: 'À discuter',
  } satisfies Words<typeof actionStatuses>,
  agendaItemKind: {
    information: 'Information',
    discussion: 'Discussion',
    decision: 'Décision',
  } satisfies Words<typeof agendaItemKinds>,
  approvalOutcome: {
    approved: 'Approuvé',
    approvedWithRemarks: 'Approuvé avec remarques',
    postponed: 'Reporté',
  } satisfies Words<typeof approvalOutcomes>,
  attendanceStatus: {
    present: 'Présent',
    excused: 'Excusé',
    absent: 'Absent',
    represented: 'Représenté',
    guest: 'Invité',
  } satisfies Words<typeof attendanceStatuses>,
  college: {
    carriers: 'Porteurs',
    state: 'État',
    authorities: 'Collectivités',
    companies: 'Entreprises',
    associations: 'Associations',
    funders: 'Financeurs',
    experts: 'Experts',
  } satisfies Words<typeof colleges>,
  committeeKind: {
    steering: 'Comité de pilotage',
    technical: 'Comité technique',
    followUp: 'Groupe de suivi',
    other: 'Autre instance',
  } satisfies Words<typeof committeeKinds>,
  decisionStatus: {
    toDo: 'À faire',
    inProgress: 'En cours',
    done: 'Réalisée',
    abandoned: 'Abandonnée',
  } satisfies Words<typeof decisionStatuses>,
  documentKind: {
    notice: 'Convocation',
    signIn: 'Feuille d’émargement',
    minutes: 'Compte rendu',
  } satisfies Words<typeof documentKinds>,
  meetingStatus: {
    preparation: 'En préparation',
    convened: 'Convoquée',
    held: 'Tenue',
    draft: 'Projet',
    review: 'En relecture',
    circulated: 'Diffusé',
    validated: 'Validé',
  } satisfies Words<typeof meetingStatuses>,
  memberRole: {
    chair: 'Présidence',
    full: 'Titulaire',
    alternate: 'Suppléant',
    guest: 'Invité permanent',
  } satisfies Words<typeof memberRoles>,
  milestoneKind: {
    milestone: 'Jalon',
    deliverable: 'Livrable',
  } satisfies Words<typeof milestoneKinds>,
  organisationKind: {
    company: 'Entreprise',
    localAuthority: 'Collectivité',
    publicBody: 'Établissement public ou service de l’État',
    chamber: 'Chambre consulaire',
    association: 'Association',
    consultancy: 'Bureau d’études',
    other: 'Autre',
  } satisfies Words<typeof organisationKinds>,
  organisationRole: {
    carrier: 'Porteur',
    coCarrier: 'Co-porteur',
    consultancy: 'AMO',
    partner: 'Partenaire',
    funder: 'Financeur',
    company: 'Entreprise',
    association: 'Association',
  } satisfies Words<typeof organisationRoles>,
  phaseStatus: {
    planned: 'À venir',
    open: 'En cours',
    closed: 'Close',
  } satisfies Words<typeof phaseStatuses>,
}
