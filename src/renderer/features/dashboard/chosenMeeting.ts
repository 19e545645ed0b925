import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'

/** The meeting whose dashboard is looked at first: the next steering committee, else the last one, else any meeting. */
export function firstMeeting(meetings: readonly MeetingRow[], today: string): MeetingRow | undefined {
  const byDate = meetings.toSorted((one, other) => one.date.localeCompare(other.date) || one.number - other.number)
  const steering = byDate.filter(({ committeeKind }) => committeeKind === 'steering')
  const wanted = steering.length === 0 ? byDate : steering
  return wanted.find(({ date }) => date >= today) ?? wanted.at(-1)
}
