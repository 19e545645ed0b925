import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ActionRow } from '../actions/actions.contract.ts'
import { DecisionRow } from '../decisions/decisions.contract.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Id } from '../fields.ts'
import { Interview } from '../interviews/interviews.contract.ts'
import { MeetingRow, meetingStatuses } from '../meetings/meetings.contract.ts'
import { missingForStatusKeys } from '../meetings/meetings.rules.ts'
import { PromiseRow } from '../promises/promises.contract.ts'
import { SynergyRow } from '../synergies/synergies.contract.ts'

/** A meeting that needs something: what step comes next, by when, and what is missing for it. */
export const MeetingToDo = MeetingRow.extend({
  nextStatus: z.enum(meetingStatuses),
  due: CalendarDate.nullable(),
  isLate: z.boolean(),
  missing: z.array(z.enum(missingForStatusKeys)),
})
export type MeetingToDo = z.infer<typeof MeetingToDo>

/** An interview, by the name of its company; late when its day is gone by and nobody noted that it was held. */
export const InterviewOfDay = Interview.pick({ id: true, organisationId: true, date: true, startTime: true }).extend({
  organisationName: z.string(),
  isLate: z.boolean(),
})
export type InterviewOfDay = z.infer<typeof InterviewOfDay>

/** The next step with a company, whose date comes or is gone by. */
export const CompanyToSee = z.object({
  organisationId: Id,
  organisationName: z.string(),
  nextStep: z.string(),
  nextStepOn: CalendarDate,
  isLate: z.boolean(),
})
export type CompanyToSee = z.infer<typeof CompanyToSee>

const capped = <Row extends z.ZodType>(row: Row) => z.object({ total: z.int(), rows: z.array(row) })

/** What the day asks for, most pressing first. Each list is capped and tells its total. */
export const Today = z.object({
  date: CalendarDate,
  upcoming: z.array(MeetingToDo),
  toWrite: z.array(MeetingToDo),
  /** Planned in the next fortnight, or before and not noted as held. */
  interviews: capped(InterviewOfDay),
  /** Held, with a report that was not sent to the company. */
  reports: capped(InterviewOfDay.omit({ isLate: true })),
  /** Open and due within a fortnight: ours first. */
  promises: capped(PromiseRow),
  companies: capped(CompanyToSee),
  decisions: capped(DecisionRow),
  actions: capped(ActionRow),
  /** Those that ask for attention, the longest idle first. */
  synergies: capped(SynergyRow),
  phase: z.object({ id: Id, name: z.string(), plannedEnd: CalendarDate.nullable() }).nullable(),
  milestones: z.array(z.object({ id: Id, name: z.string(), dueDate: CalendarDate, isLate: z.boolean() })),
})
export type Today = z.infer<typeof Today>

export const todayContract = { get: oc.errors(appErrors).output(Today) }
