import type { CalendarDate } from '../fields.ts'
import type { OutreachEvent } from './outreach.contract.ts'

/** Whether an event took place: its last day is today or gone by. */
export const isHeld = ({ date, endDate }: Pick<OutreachEvent, 'date' | 'endDate'>, today: CalendarDate): boolean =>
  (endDate ?? date) <= today

/** Whether an event that took place still asks how many people came. */
export const lacksParticipants = (
  event: Pick<OutreachEvent, 'date' | 'endDate' | 'participantCount'>,
  today: CalendarDate,
): boolean => event.participantCount === null && isHeld(event, today)
