import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ActionRow } from '../actions/actions.contract.ts'
import { DecisionRow } from '../decisions/decisions.contract.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Id } from '../fields.ts'
import { MeetingRow, meetingStatuses } from '../meetings/meetings.contract.ts'
import { missingForStatusKeys } from '../meetings/meetings.rules.ts'

/** A meeting that needs something: what step comes next, by when, and what is missing for it. */
export const MeetingToDo = MeetingRow.extend({
  nextStatus: z.enum(meetingStatuses),
  due: CalendarDate.nullable(),
  isLate: z.boolean(),
  missing: z.array(z.enum(missingForStatusKeys)),
})
export type MeetingToDo = z.infer<typeof MeetingToDo>

/** What the day asks for, most pressing first. Each list is capped at 20 and tells its total. */
export const Today = z.object({
  date: CalendarDate,
  upcoming: z.array(MeetingToDo),
  toWrite: z.array(MeetingToDo),
  decisions: z.object({ total: z.int(), rows: z.array(DecisionRow) }),
  actions: z.object({ total: z.int(), rows: z.array(ActionRow) }),
  phase: z.object({ id: Id, name: z.string(), plannedEnd: CalendarDate.nullable() }).nullable(),
  milestones: z.array(z.object({ id: Id, name: z.string(), dueDate: CalendarDate, isLate: z.boolean() })),
})
export type Today = z.infer<typeof Today>

export const todayContract = { get: oc.errors(appErrors).output(Today) }
