import type { Formula } from '../../shared/indicators/formulas.ts'
import type { Indicator, ShippedSet } from '../../shared/indicators/indicators.contract.ts'

/** What an indicator that comes with the application is, apart from its words. */
export interface ShippedIndicator
  extends
    Pick<Indicator, 'formula' | 'direction' | 'decimals'>,
    Partial<Pick<Indicator, 'impactKind' | 'impactNature'>> {
  key: ShippedKey
  /** Its code in ADEME's référentiel. */
  code?: string
  isOnDashboard?: boolean
  /** What a rule asks for each year: a target at the end of this one and of the next. */
  yearlyTarget?: number
}

type ImpactKey = 'wasteDiverted' | 'co2Avoided' | 'costSaved' | 'jobs' | 'waterSaved' | 'costSavedOnce' | 'jobsOnce'
export type ShippedKey = Exclude<Formula, 'impact'> | ImpactKey

type Rest = Omit<ShippedIndicator, 'key' | 'formula' | 'direction' | 'decimals'> &
  Partial<Pick<Indicator, 'direction' | 'decimals'>>

const counted = (key: Exclude<Formula, 'impact'>, rest: Rest = {}): ShippedIndicator => ({
  key,
  formula: key,
  direction: 'up',
  decimals: 0,
  ...rest,
})

const share = (key: Exclude<Formula, 'impact'>, rest: Rest = {}): ShippedIndicator =>
  counted(key, { decimals: 1, ...rest })

const impact = (key: ImpactKey, rest: Rest): ShippedIndicator => ({
  key,
  formula: 'impact',
  direction: 'up',
  decimals: 0,
  impactNature: 'annual',
  ...rest,
})

/** The sets that come with the application, each in its order. All of them are computed. */
export const shippedIndicators: Record<ShippedSet, readonly ShippedIndicator[]> = {
  official: [
    counted('operationalSynergies', { code: 'eci_18', isOnDashboard: true }),
    counted('companiesInSynergies', { code: 'eci_19', isOnDashboard: true }),
    counted('recurringSynergies', { code: 'eci_19.b' }),
    counted('steeringPerYear', { code: 'te_20', isOnDashboard: true, yearlyTarget: 2 }),
  ],
  activity: [
    counted('companiesContacted'),
    counted('companiesMet'),
    counted('companiesInterviewed'),
    counted('companiesContributing', { isOnDashboard: true }),
    counted('companiesEngaged', { isOnDashboard: true }),
    counted('interviewsHeld'),
    counted('needsStated', { isOnDashboard: true }),
    counted('flowsStated'),
    counted('synergiesDetected', { isOnDashboard: true }),
    counted('synergiesCollective', { direction: 'neutral' }),
    counted('synergiesB2b', { direction: 'neutral' }),
    counted('eventsHeld'),
    counted('eventParticipants'),
    counted('steeringMeetings'),
    counted('technicalMeetings'),
    counted('followUpMeetings'),
  ],
  conversion: [
    share('sharePrioritised'),
    share('shareQualified'),
    share('shareStudied'),
    share('shareImplementing'),
    share('shareOperational'),
    share('shareLasting'),
    counted('daysToOperational', { direction: 'down' }),
    counted('synergiesAbandoned', { direction: 'down' }),
    share('shareAbandoned', { direction: 'down' }),
  ],
  impacts: [
    impact('wasteDiverted', { impactKind: 'wasteDiverted', decimals: 1, isOnDashboard: true }),
    impact('co2Avoided', { impactKind: 'co2Avoided', decimals: 1, isOnDashboard: true }),
    impact('costSaved', { impactKind: 'costSaved', isOnDashboard: true }),
    impact('jobs', { impactKind: 'jobs', decimals: 1 }),
    impact('waterSaved', { impactKind: 'waterSaved' }),
    impact('costSavedOnce', { impactKind: 'costSaved', impactNature: 'oneOff' }),
    impact('jobsOnce', { impactKind: 'jobs', impactNature: 'oneOff', decimals: 1 }),
  ],
  means: [
    counted('facilitationFte', { decimals: 2, isOnDashboard: true, yearlyTarget: 0.25 }),
    share('privateFunding'),
    counted('actionsDone', { isOnDashboard: true }),
    counted('hoursSpent', { direction: 'neutral', decimals: 1 }),
    counted('kilometresDriven', { direction: 'neutral' }),
  ],
}
