import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, Name, Page, ShortText, fieldError } from '../fields.ts'

/** A duration in minutes: more than none, a day at most. */
export const WorkedMinutes = z
  .int(fieldError('duration'))
  .min(1, fieldError('duration'))
  .max(1440, fieldError('duration'))

/** Kilometres in tenths: 423 is 42.3 km. */
export const KilometreTenths = z
  .int(fieldError('kilometres'))
  .min(0, fieldError('kilometres'))
  .max(1_000_000, fieldError('kilometres'))

/** What the officer's time went to, on one day. */
export const TimeEntry = z.object({
  id: Id,
  date: CalendarDate,
  minutes: WorkedMinutes,
  /** In the officer's words, out of those used before: « Entretiens », « Préparation de comité ». */
  activity: Name,
  organisationId: Id.nullable(),
  meetingId: Id.nullable(),
  actionId: Id.nullable(),
  note: ShortText,
})
export type TimeEntry = z.infer<typeof TimeEntry>

/** A journey made for the démarche: what a claim to LEADER and others asks for, and cannot be rebuilt later. */
export const Trip = z.object({
  id: Id,
  date: CalendarDate,
  /** Who travelled. */
  person: Name,
  destination: Name,
  /** There and back. */
  kilometreTenths: KilometreTenths,
  purpose: ShortText,
  organisationId: Id.nullable(),
  meetingId: Id.nullable(),
})
export type Trip = z.infer<typeof Trip>

const named = { organisationName: z.string(), meetingLabel: z.string() }
export const TimeEntryRow = TimeEntry.extend(named).extend({ actionNumber: z.string(), actionTitle: z.string() })
export type TimeEntryRow = z.infer<typeof TimeEntryRow>
export const TripRow = Trip.extend(named)
export type TripRow = z.infer<typeof TripRow>

/** Between two days, both counted; null: without limit. */
export const Period = z.object({
  from: CalendarDate.nullable().default(null),
  to: CalendarDate.nullable().default(null),
})
export type Period = z.infer<typeof Period>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const Sought = Page.extend(Period.shape).extend({ search: z.string().default('') })

export const timeLogContract = {
  /** Newest first. */
  entries: base.input(Sought).output(z.object({ total: z.int(), rows: z.array(TimeEntryRow) })),
  trips: base.input(Sought).output(z.object({ total: z.int(), rows: z.array(TripRow) })),
  /** Minutes by activity, the longest first, and by month, kilometres by month, newest first: what a funder's report takes. */
  summary: base.input(Period.extend({ search: z.string().default('') })).output(
    z.object({
      minutes: z.int(),
      kilometreTenths: z.int(),
      activities: z.array(z.object({ activity: z.string(), minutes: z.int() })),
      months: z.array(z.object({ month: z.string(), minutes: z.int(), kilometreTenths: z.int() })),
    }),
  ),
  /**
   * What a quick entry starts from: the activities and destinations used, the latest first, completed by those a démarche usually
   * has; the meetings around that day, the nearest first.
   */
  suggestions: base.input(z.object({ date: CalendarDate })).output(
    z.object({
      activities: z.array(z.string()),
      /** Empty before the first entry. */
      latestActivity: z.string(),
      destinations: z.array(z.object({ destination: z.string(), kilometreTenths: z.int() })),
      person: z.string(),
      meetings: z.array(z.object({ id: Id, label: z.string(), date: CalendarDate })),
    }),
  ),
  /** INVALID_INPUT `inFuture` on a day to come. */
  addEntry: base
    .input(
      TimeEntry.pick({ date: true, minutes: true, activity: true }).extend({
        organisationId: Id.nullable().default(null),
        meetingId: Id.nullable().default(null),
        actionId: Id.nullable().default(null),
        note: ShortText.default(''),
      }),
    )
    .output(Created),
  updateEntry: base.input(TimeEntry.omit({ id: true }).partial().extend({ id: Id })).output(Change),
  removeEntry: base.input(ById).output(Change),
  /** INVALID_INPUT `inFuture` on a day to come. */
  addTrip: base
    .input(
      Trip.pick({ date: true, person: true, destination: true, kilometreTenths: true }).extend({
        purpose: ShortText.default(''),
        organisationId: Id.nullable().default(null),
        meetingId: Id.nullable().default(null),
      }),
    )
    .output(Created),
  updateTrip: base.input(Trip.omit({ id: true }).partial().extend({ id: Id })).output(Change),
  removeTrip: base.input(ById).output(Change),
}
