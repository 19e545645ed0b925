import type { CompanyStatus } from '../../../shared/companies/companies.contract.ts'
import type { College } from '../../../shared/committees/committees.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { Formula } from '../../../shared/indicators/formulas.ts'
import type { Funnel, ImpactSum } from '../../../shared/indicators/indicators.contract.ts'
import type { Communication, OutreachEvent } from '../../../shared/outreach/outreach.contract.ts'
import type { ReportDetail } from '../../../shared/reports/reports.contract.ts'
import type { SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import type { Trip } from '../../../shared/timeLog/timeLog.contract.ts'
import type { DossierView } from '../../word/dossier.ts'
import type { Curve } from '../../word/charts.ts'
import type { Difference } from '../../word/figureTables.ts'
import type { PlanLine } from '../../word/planFigures.ts'

/** The counters of activity that every report tells, in this order. */
export const toldCounters = [
  'companiesContacted',
  'companiesMet',
  'companiesInterviewed',
  'companiesContributing',
  'companiesEngaged',
  'interviewsHeld',
  'needsStated',
  'flowsStated',
  'synergiesDetected',
  'synergiesCollective',
  'synergiesB2b',
  'operationalSynergies',
  'companiesInSynergies',
  'eventsHeld',
  'eventParticipants',
  'followUpMeetings',
  'technicalMeetings',
  'steeringMeetings',
] as const satisfies readonly Formula[]

export interface ToldMeeting {
  date: CalendarDate
  number: number
  committeeCode: string
  guests: number
  /** In the order of the collèges. */
  colleges: { college: College; present: number; members: number }[]
}

/** What a report tells its funder of a period, nothing confidential in it. */
export interface ToldReport {
  report: ReportDetail
  today: CalendarDate
  /** The last day told: that of the period, today while it runs. */
  until: CalendarDate
  /** The day before the period: what counters are held against. */
  before: CalendarDate
  phaseNames: string[]
  counters: { formula: (typeof toldCounters)[number]; before: number; after: number }[]
  /** Indicators that the counters do not tell already. */
  indicators: Difference[]
  curves: Curve[]
  funnel: Funnel
  moved: { number: number; name: string; stage: SynergyStage; date: CalendarDate }[]
  /** An empty name: confidential. */
  companies: { name: string; status: CompanyStatus; since: CalendarDate }[]
  meetings: ToldMeeting[]
  impacts: ImpactSum[]
  plan: { lines: PlanLine[]; done: number; late: number }
  minutes: number
  activities: { activity: string; minutes: number }[]
  /** The earliest first. */
  months: { month: string; minutes: number }[]
  trips: Pick<Trip, 'date' | 'person' | 'destination' | 'kilometreTenths' | 'purpose'>[]
  events: Pick<OutreachEvent, 'name' | 'kind' | 'date' | 'place' | 'participantCount' | 'companyCount'>[]
  communications: Pick<Communication, 'title' | 'kind' | 'date' | 'audience' | 'link' | 'reach'>[]
}

export interface PeriodReportView extends DossierView {
  told: ToldReport
}
