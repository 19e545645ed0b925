import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, ClockTime, Id } from '../fields.ts'

/** What stands in the calendar. */
export const calendarKinds = [
  'meeting',
  'interview',
  'event',
  'action',
  'decision',
  'milestone',
  'phase',
  'promise',
  'companyStep',
  'synergyStep',
  'report',
  'duty',
  'minutes',
  'remarks',
] as const
export type CalendarKind = (typeof calendarKinds)[number]

export const CalendarEntry = z.object({
  kind: z.enum(calendarKinds),
  /** Of the record that it opens: a meeting, a company, a synergy… */
  id: Id,
  date: CalendarDate,
  /** Last day of what lasts; null: one day. */
  endDate: CalendarDate.nullable(),
  startTime: ClockTime.nullable(),
  endTime: ClockTime.nullable(),
  title: z.string(),
  /** Who or where: the company of a promise, the place of a meeting. */
  detail: z.string(),
  isDone: z.boolean(),
  isLate: z.boolean(),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

/** A meeting that people were convened to and that was removed: they are to be told. */
export const Cancellation = z.object({ meetingId: Id, label: z.string(), date: CalendarDate, removedOn: CalendarDate })
export type Cancellation = z.infer<typeof Cancellation>

/** Those whom the mails about a meeting go to: who has a seat in its body on that day. */
export const Addressees = z.object({
  /** Each address once. */
  to: z.array(z.object({ label: z.string(), email: z.string() })),
  /** Who has no address in the dossier, and is to be told another way. */
  unreachable: z.array(z.string()),
})
export type Addressees = z.infer<typeof Addressees>

export const CALENDAR_MAX_DAYS = 400

export const calendarContract = {
  /** Between two days, both counted, 400 at most; by date, then time. INVALID_INPUT `datesReversed`, `tooLarge`. */
  read: oc
    .errors(appErrors)
    .input(
      z.object({
        from: CalendarDate,
        to: CalendarDate,
        kinds: z.array(z.enum(calendarKinds)).default([...calendarKinds]),
      }),
    )
    .output(z.array(CalendarEntry)),
  /** Those still ahead, today's too. */
  cancellations: oc.errors(appErrors).output(z.array(Cancellation)),
  /** Of a meeting, or of a removed one that people were convened to. NOT_FOUND. */
  addressees: oc
    .errors(appErrors)
    .input(z.object({ meetingId: Id }))
    .output(Addressees),
}
