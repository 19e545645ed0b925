import { assertNever } from '../../../shared/errors.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'

/** Where a meeting stands in the list: what asks for work first, then the past by year. */
export type MeetingGroup = 'upcoming' | 'toWrite' | 'toValidate' | `${number}`

const order = (group: MeetingGroup): number => ['upcoming', 'toWrite', 'toValidate'].indexOf(group)

export const groupOf = ({ status, date, year }: MeetingRow, today: CalendarDate): MeetingGroup => {
  switch (status) {
    case 'preparation':
      return 'upcoming'
    case 'convened':
      // Its day has passed: it was held, or it is to be told so.
      return date >= today ? 'upcoming' : 'toWrite'
    case 'held':
    case 'draft':
    case 'review':
      return 'toWrite'
    case 'circulated':
      return 'toValidate'
    case 'validated':
      return `${year}`
    default:
      return assertNever(status)
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** What is coming soonest first, what is late in writing oldest first, the rest newest first. */
export const inGroups = (rows: readonly MeetingRow[], today: CalendarDate): MeetingRow[] =>
  rows.toSorted((one, other) => {
    const [group, otherGroup] = [groupOf(one, today), groupOf(other, today)]
    if (group !== otherGroup) {
      const [place, otherPlace] = [order(group), order(otherGroup)]
      if (place >= 0 && otherPlace >= 0) return place - otherPlace
      if (place >= 0 || otherPlace >= 0) return place >= 0 ? -1 : 1
      return compare(otherGroup, group)
    }
    const isForwards = group === 'upcoming' || group === 'toWrite' || group === 'toValidate'
    const byDate = compare(one.date, other.date) || one.number - other.number
    return isForwards ? byDate : -byDate
  })
