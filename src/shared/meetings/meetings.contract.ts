import { oc } from '@orpc/contract'
import { z } from 'zod'
import { colleges, committeeKinds, memberRoles } from '../committees/committees.contract.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, ClockTime, Created, Id, Name, ShortText, fieldError } from '../fields.ts'
import { PartyView } from '../organisations/organisations.contract.ts'
import { RichText } from '../richText.ts'

/** préparation → convoquée → tenue → projet → relecture → diffusé → validé. */
export const meetingStatuses = [
  'preparation',
  'convened',
  'held',
  'draft',
  'review',
  'circulated',
  'validated',
] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const agendaItemKinds = ['information', 'discussion', 'decision'] as const
/** Where an item comes from: written by the officer, or carried over by itself (approval of the previous minutes, follow-up). */
export const agendaItemOrigins = ['own', 'approval', 'followUp'] as const
export const approvalOutcomes = ['approved', 'approvedWithRemarks', 'postponed'] as const
export const attendanceStatuses = ['present', 'excused', 'absent', 'represented', 'guest'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]

export const AgendaItem = z.object({
  id: Id,
  meetingId: Id,
  position: z.int(),
  kind: z.enum(agendaItemKinds),
  origin: z.enum(agendaItemOrigins),
  title: Name,
  presenter: PartyView.nullable(),
  plannedMinutes: z
    .int(fieldError('minutes'))
    .min(0, fieldError('minutes'))
    .max(1440, fieldError('minutes'))
    .nullable(),
  context: RichText,
  discussion: RichText,
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** One line of the attendance list: a seat valid at the meeting's date (`membershipId`), or a guest of that day. */
export const Attendance = z.object({
  /** Same as `membershipId` for a seat, own id for a guest. */
  id: Id,
  membershipId: Id.nullable(),
  organisationId: Id.nullable(),
  organisationName: z.string(),
  contactId: Id.nullable(),
  /** Who: contact's label, or the name typed for a guest. Empty when only the organisation is known. */
  label: z.string(),
  college: z.enum(colleges).nullable(),
  role: z.enum(memberRoles).nullable(),
  /** Null until it is noted. */
  status: z.enum(attendanceStatuses).nullable(),
  representedBy: z.string(),
  arrival: ClockTime.nullable(),
  departure: ClockTime.nullable(),
})
export type Attendance = z.infer<typeof Attendance>

const MeetingFields = z.object({
  date: CalendarDate,
  startTime: ClockTime.nullable(),
  endTime: ClockTime.nullable(),
  place: ShortText,
  /** Link or number to join from a distance. */
  visio: ShortText,
  chairId: Id.nullable(),
  facilitatorId: Id.nullable(),
  writerId: Id.nullable(),
  phaseId: Id.nullable(),
  /** What was decided about the previous minutes. */
  approval: z.enum(approvalOutcomes).nullable(),
  progress: RichText,
  openPoints: RichText,
  otherBusiness: RichText,
  nextDate: CalendarDate.nullable(),
  nextAgenda: RichText,
  annexes: z.array(ShortText).max(100),
})

export const MeetingRow = z.object({
  id: Id,
  committeeId: Id,
  committeeName: z.string(),
  committeeCode: z.string(),
  committeeKind: z.enum(committeeKinds),
  year: z.int(),
  number: z.int(),
  date: CalendarDate,
  startTime: ClockTime.nullable(),
  status: z.enum(meetingStatuses),
})
export type MeetingRow = z.infer<typeof MeetingRow>

export const Meeting = MeetingFields.extend({
  ...MeetingRow.shape,
  convenedOn: CalendarDate.nullable(),
  circulatedOn: CalendarDate.nullable(),
  /** Last day for remarks: circulation plus the démarche's silence delay. */
  remarksUntil: CalendarDate.nullable(),
  chairLabel: z.string(),
  facilitatorLabel: z.string(),
  writerLabel: z.string(),
  phaseName: z.string(),
  quorum: z.int().nullable(),
  agenda: z.array(AgendaItem),
  attendance: z.array(Attendance),
})
export type Meeting = z.infer<typeof Meeting>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const meetingsContract = {
  /** Newest first. `status` null: all. */
  list: base
    .input(z.object({ committeeId: Id.nullable().default(null), search: z.string().default('') }))
    .output(z.array(MeetingRow)),
  get: base.input(ById).output(Meeting),
  /**
   * A new meeting takes the next number of its body in the year of its date; hours, place, chair, facilitator and writer
   * come from the previous one, and so do the items "approval of the previous minutes" and "follow-up".
   */
  create: base.input(z.object({ committeeId: Id, date: CalendarDate })).output(Created),
  /** FROZEN once validated. A date in another year renumbers the meeting, unless NUMBER_FIXED. */
  update: base.input(MeetingFields.partial().extend({ id: Id })).output(Change),
  /** Changes the running number: NUMBER_TAKEN, NUMBER_FIXED. */
  renumber: base.input(z.object({ id: Id, number: z.int().min(1).max(999) })).output(Change),
  /** FROZEN once validated, IN_USE while a phase is open or closed by one of its decisions. Its agenda, attendance, decisions and actions go with it, and come back with undo. */
  remove: base.input(ById).output(Change),
  /**
   * One step forwards, or back to any earlier one. NOT_READY says what is missing. 'circulated' is reached by minutes.circulate
   * alone, 'validated' by minutes.freeze.
   */
  setStatus: base
    .input(z.object({ id: Id, status: z.enum(meetingStatuses).exclude(['circulated', 'validated']) }))
    .output(Change),

  addItem: base
    .input(z.object({ meetingId: Id, title: Name, kind: z.enum(agendaItemKinds).default('discussion') }))
    .output(Created),
  updateItem: base
    .input(
      AgendaItem.pick({ kind: true, title: true, plannedMinutes: true, context: true, discussion: true })
        .partial()
        .extend({ id: Id, presenter: PartyView.omit({ label: true }).nullable().optional() }),
    )
    .output(Change),
  removeItem: base.input(ById).output(Change),
  /** Puts the item at `position` (0 first); the others close ranks. */
  moveItem: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),

  /** Notes one line; a null status takes it back to "not noted". */
  setAttendance: base
    .input(
      Attendance.pick({ status: true, representedBy: true, arrival: true, departure: true })
        .partial()
        .extend({ meetingId: Id, attendanceId: Id }),
    )
    .output(Change),
  /** Notes every member not noted yet as present. */
  markAllPresent: base.input(z.object({ meetingId: Id })).output(Change),
  addGuest: base
    .input(
      z.object({
        meetingId: Id,
        name: ShortText.default(''),
        organisationId: Id.nullable().default(null),
        contactId: Id.nullable().default(null),
      }),
    )
    .output(Created),
  removeGuest: base.input(z.object({ meetingId: Id, attendanceId: Id })).output(Change),
}
