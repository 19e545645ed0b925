import type { FlowRow } from '../../src/shared/flows/flows.contract.ts'
import type {
  InterviewDetail,
  InterviewParticipant,
  Question,
} from '../../src/shared/interviews/interviews.contract.ts'
import type { NeedRow } from '../../src/shared/needs/needs.contract.ts'
import type { PromiseRow } from '../../src/shared/promises/promises.contract.ts'
import type { ImpactRow, Readiness, ReadinessAxis } from '../../src/shared/synergies/impacts.contract.ts'
import type { Scenario } from '../../src/shared/synergies/scenarios.contract.ts'
import type { SynergyCompany, SynergyDetail, SynergyStep } from '../../src/shared/synergies/synergies.contract.ts'
import { id } from './viewMakers.ts'

/* Makers of what the contract answers about the chain: defaults, and what a test says of them. */

/** The company of this rank: « Entreprise 3 (exemple) ». */
export const companyId = (rank: number): string => id(1000 + rank)
const companyName = (rank: number): string => `Entreprise ${rank} (exemple)`

export const needRow = (rank: number, text: string, rest: Partial<NeedRow> = {}): NeedRow => ({
  id: id(2000 + rank),
  organisationId: companyId(1),
  organisationName: companyName(1),
  kind: 'need',
  text,
  statedOn: '2023-01-12',
  themeId: null,
  themeName: '',
  termId: null,
  termName: '',
  intensity: null,
  recurrence: null,
  collectiveNeedId: null,
  collectiveNeedName: '',
  confidentiality: 'partners',
  note: '',
  interviewId: null,
  questionId: null,
  quotation: '',
  synergyCount: 0,
  ...rest,
})

export const flowRow = (rank: number, label: string, rest: Partial<FlowRow> = {}): FlowRow => ({
  id: id(3000 + rank),
  organisationId: companyId(1),
  organisationName: companyName(1),
  direction: 'out',
  label,
  statedOn: '2023-01-12',
  termId: null,
  termName: '',
  quantity: null,
  unit: null,
  period: null,
  form: null,
  counterpart: '',
  yearlyCostCents: null,
  constraints: '',
  confidentiality: 'partners',
  sharingAgreedOn: null,
  interviewId: null,
  questionId: null,
  quotation: '',
  synergyCount: 0,
  ...rest,
})

export const promiseRow = (rank: number, text: string, rest: Partial<PromiseRow> = {}): PromiseRow => ({
  id: id(4000 + rank),
  organisationId: companyId(1),
  organisationName: companyName(1),
  contactId: null,
  contactLabel: '',
  side: 'ours',
  text,
  madeOn: '2023-01-12',
  dueDate: null,
  interviewId: id(5000),
  meetingId: null,
  outcome: null,
  settledOn: null,
  isLate: false,
  ...rest,
})

export const question = (rank: number, themeId: string, text: string): Question => ({
  id: id(6000 + rank),
  themeId,
  position: rank,
  text,
  hint: '',
  isRetired: false,
})

export const participant = (
  rank: number,
  label: string,
  rest: Partial<InterviewParticipant> = {},
): InterviewParticipant => ({
  id: id(7000 + rank),
  contactId: id(7100 + rank),
  part: 'met',
  label,
  organisationId: companyId(1),
  isConsultancy: false,
  informedOn: '2023-01-12',
  ...rest,
})

export const interview = (rest: Partial<InterviewDetail> = {}): InterviewDetail => ({
  id: id(5000),
  organisationId: companyId(1),
  organisationName: companyName(1),
  date: '2023-01-12',
  startTime: null,
  mode: 'onSite',
  place: '',
  status: 'held',
  notes: '',
  reportSentOn: null,
  reportApprovedOn: null,
  lead: null,
  participants: [],
  answers: [],
  ...rest,
})

export const scenario = (rank: number, name: string, rest: Partial<Scenario> = {}): Scenario => ({
  id: id(8000 + rank),
  synergyId: id(9000),
  position: rank,
  name,
  technical: '',
  economic: '',
  regulatory: '',
  organisational: '',
  investmentCents: null,
  yearlyCostCents: null,
  yearlyGainCents: null,
  otherGains: '',
  risks: '',
  carrier: null,
  isChosen: false,
  chosenOn: null,
  decisionId: null,
  decisionNumber: '',
  ...rest,
})

export const impact = (rank: number, quantity: number, rest: Partial<ImpactRow> = {}): ImpactRow => ({
  id: id(8200 + rank),
  synergyId: id(9000),
  kind: 'wasteDiverted',
  label: '',
  unit: '',
  quantity,
  nature: 'annual',
  status: 'estimated',
  startDate: null,
  source: '',
  organisationId: null,
  organisationName: '',
  ...rest,
})

export const readiness = (axis: ReadinessAxis, level: number, rest: Partial<Readiness> = {}): Readiness => ({
  id: id(8400 + level),
  synergyId: id(9000),
  axis,
  level,
  date: '2023-11-14',
  note: '',
  ...rest,
})

export const synergyCompany = (rank: number, rest: Partial<SynergyCompany> = {}): SynergyCompany => ({
  id: id(8600 + rank),
  organisationId: companyId(rank),
  organisationName: companyName(rank),
  confidentiality: 'partners',
  contactId: null,
  contactLabel: '',
  role: 'uses',
  joinedOn: '2023-06-20',
  note: '',
  ...rest,
})

export const synergyStep = (rank: number, rest: Partial<SynergyStep> = {}): SynergyStep => ({
  id: id(8800 + rank),
  stage: 'idea',
  date: '2023-02-07',
  who: '',
  reason: '',
  meetingId: null,
  meetingLabel: '',
  evidenceKind: null,
  evidence: '',
  ...rest,
})

export const synergy = (rest: Partial<SynergyDetail> = {}): SynergyDetail => ({
  id: id(9000),
  number: 7,
  name: 'Synergie',
  summary: '',
  nature: null,
  form: null,
  ambition: null,
  origin: null,
  themeId: null,
  themeName: '',
  zoneId: null,
  zoneName: '',
  collectiveNeedId: null,
  collectiveNeedName: '',
  interviewId: null,
  interviewLabel: '',
  originMeetingId: null,
  originMeetingLabel: '',
  stage: 'idea',
  stageSince: '2023-02-07',
  referentId: null,
  referentLabel: '',
  confidentiality: 'partners',
  nextStep: '',
  nextStepOn: null,
  note: '',
  idleDays: 0,
  cold: [],
  companies: [],
  steps: [],
  needIds: [],
  flowIds: [],
  ...rest,
})
