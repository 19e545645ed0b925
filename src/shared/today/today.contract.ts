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

/** What a meeting lacks to be held or written, besides what its steps ask for. */
export const lackKeys = [
  ...missingForStatusKeys,
  'noticeNotSent',
  'previousNotCirculated',
  'previousNotApproved',
  'notHeld',
] as const
export type LackKey = (typeof lackKeys)[number]

/** Something that a meeting lacks, and the meeting where it is settled: itself, or the one before it. */
export const Lack = z.object({ key: z.enum(lackKeys), meetingId: Id })
export type Lack = z.infer<typeof Lack>

/** A meeting that needs something: what step comes next, by when, and what it lacks until then. */
export const MeetingToDo = MeetingRow.extend({
  nextStatus: z.enum(meetingStatuses),
  due: CalendarDate.nullable(),
  isLate: z.boolean(),
  lacks: z.array(Lack),
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

/** An event to come, or one that was held and whose participants nobody noted. */
export const EventOfDay = z.object({
  id: Id,
  name: z.string(),
  place: z.string(),
  date: CalendarDate,
  endDate: CalendarDate.nullable(),
  /** Over, and its participants are to be noted. */
  isLate: z.boolean(),
})
export type EventOfDay = z.infer<typeof EventOfDay>

/** An indicator that is typed and due for a measure; `lastOn` null: it was never measured. */
export const MeasureDue = z.object({
  id: Id,
  name: z.string(),
  lastOn: CalendarDate.nullable(),
  dueOn: CalendarDate.nullable(),
  isLate: z.boolean(),
})
export type MeasureDue = z.infer<typeof MeasureDue>

/** What a funder expects by a day: a report, or something else. */
export const FunderDeadline = z.object({
  kind: z.enum(['report', 'duty']),
  id: Id,
  title: z.string(),
  organisationName: z.string(),
  dueOn: CalendarDate,
  isLate: z.boolean(),
})
export type FunderDeadline = z.infer<typeof FunderDeadline>

const capped = <Row extends z.ZodType>(row: Row) => z.object({ total: z.int(), late: z.int(), rows: z.array(row) })

/** What the day asks for, most pressing first. Each list is capped, and tells how many there are and how many of them are late. */
export const Today = z.object({
  date: CalendarDate,
  /** Until when what is due is told ahead: a fortnight. */
  horizon: CalendarDate,
  /** Whether there is any meeting yet, past or to come. */
  hasMeetings: z.boolean(),
  /** Meetings to hold, the soonest first. */
  upcoming: capped(MeetingToDo),
  /** Minutes to write, circulate or have approved, the soonest due first. */
  toWrite: capped(MeetingToDo),
  /** Planned in the next fortnight, or before and not noted as held. */
  interviews: capped(InterviewOfDay),
  /** Held, with a report that was not sent to the company; none has a day by which it is late. */
  reports: capped(InterviewOfDay.omit({ isLate: true })),
  /** In the next 30 days, or held within a year without its participants noted. */
  events: capped(EventOfDay),
  /** Due to funders within 30 days or late. */
  funders: capped(FunderDeadline),
  /** Typed indicators due for a measure within a fortnight or late; those never measured come last. */
  measures: capped(MeasureDue),
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
