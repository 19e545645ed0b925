import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'

/** Two days, both counted. */
export interface ChangesPeriod {
  from: string
  to: string
}

/** A period named by meetings: since one, or from one to the next of the same body. */
export interface NamedPeriod extends ChangesPeriod {
  key: string
  kind: 'since' | 'between'
  meeting: MeetingRow
  previous: MeetingRow | null
}

/** How many periods are offered: older ones are typed. */
const OFFERED = 40

const dayAfter = (day: string, days = 1): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const isHeld = ({ status }: MeetingRow): boolean => status !== 'preparation' && status !== 'convened'
const isSteering = ({ committeeKind }: MeetingRow): boolean => committeeKind === 'steering'

/** Steering committees first, latest first: what is told to a committee is told since the one before. */
const inOrder = (one: MeetingRow, other: MeetingRow): number =>
  Number(isSteering(other)) - Number(isSteering(one)) || other.date.localeCompare(one.date) || other.number - one.number

/** The periods that held meetings mark out. */
export function namedPeriods(meetings: readonly MeetingRow[], today: string): NamedPeriod[] {
  const held = meetings.filter((meeting) => isHeld(meeting) && meeting.date <= today).toSorted(inOrder)
  return held
    .flatMap((meeting): NamedPeriod[] => {
      const previous = held.find(
        (other) => other.committeeId === meeting.committeeId && other.date < meeting.date && other.id !== meeting.id,
      )
      const isLast = !held.some((other) => other.committeeId === meeting.committeeId && other.date > meeting.date)
      const after = dayAfter(meeting.date)
      const since: NamedPeriod = {
        key: `since ${meeting.id}`,
        kind: 'since',
        meeting,
        previous: null,
        from: after < today ? after : today,
        to: today,
      }
      const between = previous && {
        key: `between ${meeting.id}`,
        kind: 'between' as const,
        meeting,
        previous,
        from: dayAfter(previous.date),
        to: meeting.date,
      }
      return [...(isLast || isSteering(meeting) ? [since] : []), ...(between ? [between] : [])]
    })
    .slice(0, OFFERED)
}

/** Since the last steering committee; the last thirty days where none was held. */
export const firstPeriod = (periods: readonly NamedPeriod[], today: string): ChangesPeriod => {
  const steering = periods.find(({ kind, meeting }) => kind === 'since' && isSteering(meeting))
  return steering ?? { from: dayAfter(today, -30), to: today }
}
