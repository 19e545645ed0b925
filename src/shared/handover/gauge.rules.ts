import type { CalendarDate } from '../fields.ts'
import {
  gaugeFamilies,
  gaugeKeys,
  type GaugeFamily,
  type GaugeKey,
  type GaugeLine,
  type GaugeShare,
} from './handover.contract.ts'

/** From how many days before its end a contract has to be thought of: a public contract takes half a year to be let again. */
const CONTRACT_DAYS = 180
/** A contract that ended longer ago than this many days is history: nobody will renew it. */
const ENDED_DAYS = 365
/** How many rows of a line are told. */
export const GAUGE_ROWS = 20

/** What each line belongs to. */
const familyOf: Record<GaugeKey, GaugeFamily> = {
  companiesWithoutReferent: 'companies',
  companiesWithoutNextStep: 'companies',
  companiesWithoutContact: 'companies',
  contactsNotIntroduced: 'companies',
  promisesLate: 'companies',
  interviewsNotReported: 'companies',
  synergiesWithoutNextStep: 'synergies',
  synergiesWithoutReferent: 'synergies',
  coldSynergies: 'synergies',
  operationalWithoutEvidence: 'synergies',
  minutesNotWritten: 'governance',
  minutesNotApproved: 'governance',
  decisionsLate: 'governance',
  actionsWithoutOwner: 'plan',
  actionsIncomplete: 'plan',
  actionsLate: 'plan',
  indicatorsToMeasure: 'figures',
  dutiesLate: 'figures',
  deliverablesNotReceived: 'inventory',
  deliverablesWithReserve: 'inventory',
  toolsNotTransferred: 'inventory',
  contractsEnding: 'inventory',
  openQuestions: 'inventory',
  activitiesNotRated: 'skills',
  activitiesBelowTarget: 'skills',
  noRecentBackup: 'safety',
}

/** What was counted of one key, before it is a line: its rows as many as are told, or more. */
export type Counted = Pick<GaugeLine, 'key' | 'missing' | 'total' | 'rows'>

/** 0 for what is missing, 1 for what is in order, 2 for what there is nothing of. */
const rankOf = ({ missing, total }: Pick<GaugeLine, 'missing' | 'total'>): number =>
  missing > 0 ? 0 : 1 + Number(total === 0)

/** The lines of a gauge: what is missing first, the most of it first; then what is in order, then what there is nothing of. */
export const orderedLines = (counted: readonly Counted[]): GaugeLine[] =>
  counted
    .map(({ rows, ...one }) => ({ ...one, family: familyOf[one.key], rows: rows.slice(0, GAUGE_ROWS) }))
    .toSorted(
      (one, other) =>
        rankOf(one) - rankOf(other) ||
        other.missing - one.missing ||
        gaugeKeys.indexOf(one.key) - gaugeKeys.indexOf(other.key),
    )

const sumOf = <Row>(rows: readonly Row[], valueOf: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + valueOf(row), 0)

/** A share as a whole of a hundred: never rounded up, so that 100 says that nothing at all is missing. */
const outOfHundred = (part: number): number => Math.floor(part * 100 + 1e-9)

/** What of each family is in order, in the order of the families. */
export const sharesOf = (lines: readonly Pick<GaugeLine, 'family' | 'missing' | 'total'>[]): GaugeShare[] =>
  gaugeFamilies.map((family) => {
    const own = lines.filter((line) => line.family === family)
    const total = sumOf(own, (line) => line.total)
    const inOrder = total - sumOf(own, ({ missing }) => missing)
    return { family, score: total === 0 ? null : outOfHundred(inOrder / total), inOrder, total }
  })

/**
 * How ready the post is, from 0 to 100: the mean of the shares of the families that hold anything, each counting as much as
 * another, so that two hundred companies do not hide the three contracts. Null where nothing is held but the copy of the dossier.
 */
export function scoreOf(shares: readonly GaugeShare[]): number | null {
  const held = shares.filter(({ total }) => total > 0)
  if (held.every(({ family }) => family === 'safety')) return null
  return outOfHundred(sumOf(held, ({ inOrder, total }) => inOrder / total) / held.length)
}

interface Ending {
  id: string
  organisationId: string | null
  endOn: CalendarDate | null
  daysLeft: number | null
}

/** Another contract with the same organisation runs on beyond the end of this one, or has none. */
const isRenewed = ({ id, organisationId, endOn }: Ending, all: readonly Ending[]): boolean =>
  organisationId !== null &&
  endOn !== null &&
  all.some(
    (other) =>
      other.id !== id && other.organisationId === organisationId && (other.endOn === null || other.endOn > endOn),
  )

/** Contracts whose end the post still has to think of: not yet ended, or within a year. */
export const runningContracts = <Row extends Ending>(contracts: readonly Row[]): Row[] =>
  contracts.filter(({ daysLeft }) => daysLeft !== null && daysLeft >= -ENDED_DAYS)

/** Of these, those that end within half a year, or ended, and that no other one with the same organisation carries on. */
export const endingContracts = <Row extends Ending>(contracts: readonly Row[]): Row[] =>
  runningContracts(contracts).filter(
    (one) => one.daysLeft !== null && one.daysLeft < CONTRACT_DAYS && !isRenewed(one, contracts),
  )
