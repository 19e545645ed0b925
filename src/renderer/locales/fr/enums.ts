import type { budgetKinds, fundingOrigins, fundingStatuses } from '../../../shared/budget/budget.contract.ts'
import type { relationKinds } from '../../../shared/actions/actionParts.contract.ts'
import type { actionPriorities, actionStatuses } from '../../../shared/actions/actions.contract.ts'
import type { colleges, committeeKinds, memberRoles } from '../../../shared/committees/committees.contract.ts'
import type { decisionStatuses } from '../../../shared/decisions/decisions.contract.ts'
import type { meetingDocumentKinds } from '../../../shared/documents/documents.contract.ts'
import type {
  agendaItemKinds,
  approvalOutcomes,
  attendanceStatuses,
  meetingStatuses,
} from '../../../shared/meetings/meetings.contract.ts'
import type { organisationKinds, organisationRoles } from '../../../shared/organisations/organisations.contract.ts'
import type { milestoneKinds, phaseStatuses } from '../../../shared/phases/phases.contract.ts'
import type { companyStatuses } from '../../../shared/companies/companies.contract.ts'
import type { audiences, confidentialityLevels } from '../../../shared/confidentiality.ts'
import type { exchangeKinds } from '../../../shared/exchanges/exchanges.contract.ts'
import type { flowDirections, flowForms, flowPeriods, flowUnits } from '../../../shared/flows/flows.contract.ts'
import type { groupStepKeys } from '../../../shared/groups/groups.contract.ts'
import type {
  interviewLeads,
  interviewModes,
  interviewParts,
  interviewStatuses,
} from '../../../shared/interviews/interviews.contract.ts'
import type { needIntensities, needKinds, needRecurrences } from '../../../shared/needs/needs.contract.ts'
import type { promiseOutcomes, promiseSides, promiseStates } from '../../../shared/promises/promises.contract.ts'
import type {
  impactKinds,
  impactNatures,
  impactStatuses,
  readinessAxes,
} from '../../../shared/synergies/impacts.contract.ts'
import type {
  evidenceKinds,
  synergyAmbitions,
  synergyForms,
  synergyNatures,
  synergyOrigins,
  synergyRoles,
  synergyStages,
} from '../../../shared/synergies/synergies.contract.ts'
import type { termKinds } from '../../../shared/vocabulary/vocabulary.contract.ts'

type Words<List extends readonly string[]> = Record<List[number], string>

/** The word for each value of each closed list. */
export const enumsFr = {
  /** Of the action at hand, as its link to the other reads. */
  relationKind: { before: 'Après', after: 'Avant', related: 'Liée à' } satisfies Words<typeof relationKinds>,
  actionStatus: {
    toCome: 'À venir',
    inProgress: 'En cours',
    done: 'Réalisée',
    paused: 'En pause',
    abandoned: 'Abandonnée',
    blocked: 'Bloquée',
    toDiscuss: 'À discuter',
  } satisfies Words<typeof actionStatuses>,
  actionPriority: {
    high: 'Élevée',
    medium: 'Moyenne',
    low: 'Basse',
  } satisfies Words<typeof actionPriorities>,
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
    transfer: 'Séances de transfert',
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
  } satisfies Words<typeof meetingDocumentKinds>,
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
  companyStatus: {
    toContact: 'À contacter',
    contacted: 'Contactée',
    met: 'Rencontrée',
    contributing: 'Contributrice',
    engaged: 'Engagée',
    withdrawn: 'Retirée',
  } satisfies Words<typeof companyStatuses>,
  confidentiality: {
    public: 'Public',
    partners: 'Partenaires',
    confidential: 'Confidentiel',
  } satisfies Words<typeof confidentialityLevels>,
  audience: {
    office: 'Interne',
    partners: 'Partenaires',
    public: 'Public',
  } satisfies Words<typeof audiences>,
  termKind: {
    material: 'Matière',
    energy: 'Énergie',
    water: 'Eau',
    equipment: 'Équipement',
    space: 'Espace',
    service: 'Service',
    skill: 'Compétence',
  } satisfies Words<typeof termKinds>,
  interviewStatus: {
    planned: 'Prévu',
    held: 'Tenu',
    cancelled: 'Annulé',
  } satisfies Words<typeof interviewStatuses>,
  interviewMode: {
    onSite: 'Sur place',
    visio: 'En visioconférence',
    phone: 'Par téléphone',
  } satisfies Words<typeof interviewModes>,
  interviewPart: {
    interviewer: 'Mène l’entretien',
    met: 'Rencontré',
  } satisfies Words<typeof interviewParts>,
  interviewLead: {
    consultancy: 'Mené par l’AMO',
    together: 'Mené ensemble',
    officer: 'Mené seul par le chargé de mission',
  } satisfies Words<typeof interviewLeads>,
  exchangeKind: {
    call: 'Appel',
    email: 'Courriel',
    letter: 'Courrier',
    visit: 'Visite',
    event: 'Évènement',
    other: 'Autre échange',
  } satisfies Words<typeof exchangeKinds>,
  promiseSide: {
    ours: 'Notre engagement',
    theirs: 'Engagement de l’entreprise',
  } satisfies Words<typeof promiseSides>,
  promiseOutcome: {
    kept: 'Tenu',
    dropped: 'Abandonné',
  } satisfies Words<typeof promiseOutcomes>,
  promiseState: {
    open: 'Ouverts',
    late: 'En retard',
    settled: 'Réglés',
    all: 'Tous',
  } satisfies Words<typeof promiseStates>,
  needKind: {
    need: 'Besoin',
    offer: 'Offre',
  } satisfies Words<typeof needKinds>,
  needIntensity: {
    low: 'Faible',
    medium: 'Moyenne',
    high: 'Forte',
  } satisfies Words<typeof needIntensities>,
  needRecurrence: {
    oneOff: 'Ponctuel',
    occasional: 'Occasionnel',
    regular: 'Régulier',
    permanent: 'Permanent',
  } satisfies Words<typeof needRecurrences>,
  flowDirection: {
    out: 'Sortant',
    in: 'Entrant',
  } satisfies Words<typeof flowDirections>,
  flowUnit: {
    t: 't',
    kg: 'kg',
    m3: 'm³',
    l: 'L',
    kWh: 'kWh',
    MWh: 'MWh',
    piece: 'pièces',
    pallet: 'palettes',
    hour: 'heures',
  } satisfies Words<typeof flowUnits>,
  flowPeriod: {
    day: 'par jour',
    week: 'par semaine',
    month: 'par mois',
    quarter: 'par trimestre',
    year: 'par an',
    oneOff: 'une fois',
  } satisfies Words<typeof flowPeriods>,
  flowForm: {
    solid: 'Solide',
    granular: 'En grains ou copeaux',
    powder: 'Poudre',
    paste: 'Pâteux',
    liquid: 'Liquide',
    gas: 'Gaz',
    heat: 'Chaleur',
    electricity: 'Électricité',
    other: 'Autre forme',
  } satisfies Words<typeof flowForms>,
  synergyNature: {
    substitution: 'Substitution',
    mutualisation: 'Mutualisation',
  } satisfies Words<typeof synergyNatures>,
  synergyForm: {
    collective: 'Collective',
    b2b: 'B2B',
  } satisfies Words<typeof synergyForms>,
  synergyAmbition: {
    quickWin: 'Gain rapide',
    structuring: 'Structurante',
  } satisfies Words<typeof synergyAmbitions>,
  synergyOrigin: {
    interview: 'Entretien',
    workshop: 'Atelier',
    officer: 'Chargé de mission',
    match: 'Rapprochement',
    company: 'Entreprise',
  } satisfies Words<typeof synergyOrigins>,
  synergyStage: {
    idea: 'Idée',
    detected: 'Détectée',
    prioritised: 'Priorisée',
    qualified: 'Qualifiée',
    studied: 'À l’étude',
    implementing: 'Mise en œuvre',
    operational: 'Opérationnelle',
    lasting: 'Pérenne',
    paused: 'En pause',
    abandoned: 'Abandonnée',
  } satisfies Words<typeof synergyStages>,
  synergyRole: {
    offers: 'Propose',
    asks: 'Demande',
    uses: 'Utilise',
    pilots: 'Pilote',
    provides: 'Fournit le service',
  } satisfies Words<typeof synergyRoles>,
  evidenceKind: {
    exchange: 'Échange réel de matière',
    mutualisedService: 'Service mutualisé, utilisé par au moins deux entités',
  } satisfies Words<typeof evidenceKinds>,
  impactKind: {
    wasteDiverted: 'Déchets détournés',
    co2Avoided: 'Émissions évitées',
    costSaved: 'Économies',
    newSales: 'Ventes nouvelles',
    jobs: 'Emplois',
    waterSaved: 'Eau économisée',
    virginMaterialSaved: 'Matière vierge économisée',
    hazardousWasteAvoided: 'Déchets dangereux évités',
    other: 'Autre impact',
  } satisfies Words<typeof impactKinds>,
  impactNature: {
    annual: 'Chaque année',
    oneOff: 'Une fois',
  } satisfies Words<typeof impactNatures>,
  impactStatus: {
    estimated: 'Estimé',
    declared: 'Déclaré',
    measured: 'Mesuré',
    verified: 'Vérifié',
  } satisfies Words<typeof impactStatuses>,
  readinessAxis: {
    technology: 'Technologie',
    business: 'Modèle économique',
    organisation: 'Organisation',
    legal: 'Droit',
    societal: 'Société',
    environment: 'Environnement',
  } satisfies Words<typeof readinessAxes>,
  groupStep: {
    mobilise: 'Mobiliser',
    quantify: 'Quantifier et qualifier',
    scenarios: 'Scénarios',
    choose: 'Choix',
    implement: 'Mise en place',
  } satisfies Words<typeof groupStepKeys>,
  budgetKind: {
    operating: 'Fonctionnement',
    investment: 'Investissement',
  } satisfies Words<typeof budgetKinds>,
  fundingOrigin: {
    public: 'Public',
    private: 'Privé',
  } satisfies Words<typeof fundingOrigins>,
  fundingStatus: {
    planned: 'À demander',
    requested: 'Demandé',
    granted: 'Accordé',
    paid: 'Versé',
  } satisfies Words<typeof fundingStatuses>,
}
