import type { CalendarDate } from '../fields.ts'
import type { PhaseStatus } from './phases.contract.ts'

/** Status follows from the real dates: closed once ended, open once started, planned before. */
export const phaseStatus = (dates: {
  actualStart: CalendarDate | null
  actualEnd: CalendarDate | null
}): PhaseStatus => {
  if (dates.actualEnd !== null) return 'closed'
  return dates.actualStart === null ? 'planned' : 'open'
}

export const missingBeforeClosingKeys = [
  'phaseNotOpen',
  'earlierPhaseOpen',
  'milestonesPending',
  'deliverablesPending',
  'objectivesEmpty',
] as const
export type MissingBeforeClosing = (typeof missingBeforeClosingKeys)[number]

interface ClosablePhase {
  position: number
  status: PhaseStatus
  objectives: string
  milestones: readonly { kind: 'milestone' | 'deliverable'; doneDate: CalendarDate | null }[]
}

/** What a phase still lacks before a committee can close it. Pending milestones and deliverables are told, not forbidden. */
export const missingBeforeClosing = (phase: ClosablePhase, all: readonly ClosablePhase[]): MissingBeforeClosing[] => {
  const pending = phase.milestones.filter((milestone) => milestone.doneDate === null)
  const missing: [MissingBeforeClosing, boolean][] = [
    ['phaseNotOpen', phase.status !== 'open'],
    ['earlierPhaseOpen', all.some((other) => other.position < phase.position && other.status !== 'closed')],
    ['objectivesEmpty', phase.objectives.trim() === ''],
    ['milestonesPending', pending.some(({ kind }) => kind === 'milestone')],
    ['deliverablesPending', pending.some(({ kind }) => kind === 'deliverable')],
  ]
  return missing.filter(([, isMissing]) => isMissing).map(([key]) => key)
}

/** The missing ones that forbid closing; the others are for the committee to judge. */
export const forbidsClosing = (missing: MissingBeforeClosing): boolean =>
  missing === 'phaseNotOpen' || missing === 'earlierPhaseOpen'

interface DatedPhase {
  plannedStart: CalendarDate | null
  plannedEnd: CalendarDate | null
  actualStart: CalendarDate | null
  actualEnd: CalendarDate | null
}

/** The first phase whose real dates (planned where unknown) include this one; else the one that began and has not ended yet. */
export const phaseAt = <Dated extends DatedPhase>(phases: readonly Dated[], date: CalendarDate): Dated | undefined => {
  const hasBegun = (start: CalendarDate | null): boolean => start !== null && start <= date
  const within = phases.find(({ actualStart, plannedStart, actualEnd, plannedEnd }) => {
    const end = actualEnd ?? plannedEnd
    return hasBegun(actualStart ?? plannedStart) && (end === null || date <= end)
  })
  return within ?? phases.find(({ actualStart, actualEnd }) => actualEnd === null && hasBegun(actualStart))
}
