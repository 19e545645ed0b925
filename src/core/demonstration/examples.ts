/**
 * What makes the demonstration alive: functions, companies, seats. None of it is published, so each carries « exemple ».
 * No person is named: a contact is a function.
 */
import type { College, memberRoles } from '../../shared/committees/committees.contract.ts'
import type { Organisation } from '../../shared/organisations/organisations.contract.ts'
import type { ZoneKey, organisations } from './lotec.ts'

/** Marks a text as an addition of the demonstration. */
export const example = (text: string): string => `${text} (exemple)`

export const companies = [
  {
    key: 'industry',
    name: example('Industrie agroalimentaire'),
    activity: 'Transformation de fruits',
    naf: '10.39B',
    headcount: 85,
  },
  {
    key: 'transport',
    name: example('Transport et logistique'),
    activity: 'Transport de marchandises, plateforme logistique',
    naf: '49.41A',
    headcount: 40,
  },
  {
    key: 'materials',
    name: example('Négoce de matériaux'),
    activity: 'Matériaux de construction',
    naf: '46.73A',
    headcount: 22,
  },
  {
    key: 'mechanics',
    name: example('Mécanique de précision'),
    activity: 'Usinage pour l’aéronautique',
    naf: '25.62A',
    headcount: 60,
  },
  {
    key: 'catering',
    name: example('Restauration'),
    activity: 'Restaurant du parc d’activités',
    naf: '56.10A',
    headcount: 9,
  },
] as const satisfies readonly (Pick<Organisation, 'name' | 'activity' | 'naf' | 'headcount'> & { key: string })[]

export const companyZone: ZoneKey = 'cahorsSud'

export type OrganisationKey = (typeof organisations)[number]['key'] | (typeof companies)[number]['key']

/** Functions by organisation; the first two are public facts, the others examples. */
export const contacts = [
  { key: 'officer', organisation: 'grandCahors', jobTitle: 'Chargé de mission EIT' },
  { key: 'associationChair', organisation: 'association', jobTitle: "Présidence de l'association" },
  { key: 'electedChair', organisation: 'grandCahors', jobTitle: example("Vice-présidence chargée de l'économie") },
  { key: 'economy', organisation: 'grandCahors', jobTitle: example('Direction du développement économique') },
  { key: 'sydedElected', organisation: 'syded', jobTitle: example('Vice-présidence') },
  { key: 'sydedTechnical', organisation: 'syded', jobTitle: example('Responsable prévention et économie circulaire') },
  { key: 'consultant', organisation: 'nymphea', jobTitle: example('Consultant EIT') },
  { key: 'region', organisation: 'occitanie', jobTitle: example('Chargé de mission économie circulaire') },
  { key: 'agency', organisation: 'adocc', jobTitle: example('Conseiller territorial') },
  { key: 'ademe', organisation: 'ademe', jobTitle: example('Ingénieur économie circulaire') },
  { key: 'chamber', organisation: 'cci', jobTitle: example('Conseiller environnement') },
  { key: 'industrySite', organisation: 'industry', jobTitle: 'Responsable de site' },
  { key: 'transportQuality', organisation: 'transport', jobTitle: 'Responsable qualité, sécurité, environnement' },
  { key: 'materialsSite', organisation: 'materials', jobTitle: 'Direction' },
  { key: 'mechanicsHr', organisation: 'mechanics', jobTitle: 'Responsable des ressources humaines' },
  { key: 'cateringOwner', organisation: 'catering', jobTitle: 'Gérance' },
] as const satisfies readonly { key: string; organisation: OrganisationKey; jobTitle: string }[]
export type ContactKey = (typeof contacts)[number]['key']

interface Seat {
  contact: ContactKey
  college: College
  role: (typeof memberRoles)[number]
  from?: string
  to?: string
}

interface ExampleCommittee {
  key: string
  kind: 'steering' | 'technical' | 'followUp'
  code: string
  name: string
  purpose: string
  usualPlace: string
  seats: readonly Seat[]
}

const start = '2022-04-01'

export const committees = [
  {
    key: 'copil',
    kind: 'steering',
    code: 'COPIL',
    name: 'Comité de pilotage',
    purpose: 'Valide les orientations et le scénario, arbitre, ouvre et clôt chaque phase.',
    usualPlace: example('Grand Cahors, salle du conseil'),
    seats: [
      { contact: 'electedChair', college: 'carriers', role: 'chair', from: start },
      { contact: 'economy', college: 'carriers', role: 'full', from: start },
      { contact: 'sydedElected', college: 'carriers', role: 'full', from: start },
      { contact: 'ademe', college: 'state', role: 'full', from: start },
      { contact: 'region', college: 'authorities', role: 'full', from: start },
      { contact: 'agency', college: 'experts', role: 'full', from: start },
      { contact: 'chamber', college: 'experts', role: 'full', from: start },
      { contact: 'associationChair', college: 'associations', role: 'full', from: start },
      { contact: 'industrySite', college: 'companies', role: 'full', from: '2023-01-01' },
      { contact: 'officer', college: 'carriers', role: 'guest', from: start },
      { contact: 'consultant', college: 'experts', role: 'guest', from: start },
    ],
  },
  {
    key: 'cotech',
    kind: 'technical',
    code: 'COTECH',
    name: 'Comité technique',
    purpose: 'Prépare le comité de pilotage ; techniciens des co-porteurs et des partenaires, AMO.',
    usualPlace: example('Grand Cahors, salle de réunion'),
    seats: [
      { contact: 'economy', college: 'carriers', role: 'chair', from: start },
      { contact: 'officer', college: 'carriers', role: 'full', from: start },
      { contact: 'sydedTechnical', college: 'carriers', role: 'full', from: start },
      { contact: 'region', college: 'authorities', role: 'full', from: start },
      { contact: 'agency', college: 'experts', role: 'full', from: start },
      { contact: 'chamber', college: 'experts', role: 'full', from: start },
      { contact: 'consultant', college: 'experts', role: 'guest', from: start },
    ],
  },
  {
    key: 'emploi',
    kind: 'followUp',
    code: 'GS-EMPLOI',
    name: 'Groupe de suivi « Emploi »',
    purpose: "Dynamiser l'emploi : CVthèque interentreprises, annonces mutualisées…",
    usualPlace: example("Local de l'association, Cahors Sud"),
    seats: [
      { contact: 'associationChair', college: 'associations', role: 'full', from: '2023-09-01' },
      { contact: 'mechanicsHr', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'industrySite', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'transportQuality', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'officer', college: 'carriers', role: 'full', from: '2023-09-01' },
    ],
  },
  {
    key: 'securite',
    kind: 'followUp',
    code: 'GS-SECURITE',
    name: 'Groupe de suivi « Sécurité »',
    purpose: 'Assurer la sécurité sur la zone : mutualisation du gardiennage.',
    usualPlace: example("Local de l'association, Cahors Sud"),
    seats: [
      { contact: 'associationChair', college: 'associations', role: 'full', from: '2023-09-01' },
      { contact: 'materialsSite', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'transportQuality', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'officer', college: 'carriers', role: 'full', from: '2023-09-01' },
    ],
  },
  {
    key: 'dechets',
    kind: 'followUp',
    code: 'GS-DECHETS',
    name: 'Groupe de suivi « Tri des déchets »',
    purpose: 'Coordonner le tri des déchets.',
    usualPlace: example("Local de l'association, Cahors Sud"),
    seats: [
      { contact: 'industrySite', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'materialsSite', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'cateringOwner', college: 'companies', role: 'full', from: '2023-09-01' },
      { contact: 'sydedTechnical', college: 'carriers', role: 'full', from: '2023-09-01' },
      { contact: 'officer', college: 'carriers', role: 'full', from: '2023-09-01' },
    ],
  },
] as const satisfies readonly ExampleCommittee[]
export type CommitteeKey = (typeof committees)[number]['key']
