import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, ShortText, fieldError } from '../fields.ts'

/** `transfer`: the sessions in which the consultancy hands its know-how over to the officer. */
export const committeeKinds = ['steering', 'technical', 'followUp', 'transfer', 'other'] as const
export const colleges = ['carriers', 'state', 'authorities', 'companies', 'associations', 'funders', 'experts'] as const
export type College = (typeof colleges)[number]
/** A code stands in every number, and so in every table of every document. */
const CODE_MAX = 20
export const memberRoles = ['chair', 'full', 'alternate', 'guest'] as const

/** A seat in a body: an organisation, and the person who holds it where known, between two dates (both included; null: open). */
export const Member = z.object({
  id: Id,
  committeeId: Id,
  organisationId: Id,
  organisationName: z.string(),
  contactId: Id.nullable(),
  /** How the person is named; empty when only the organisation is known. */
  contactLabel: z.string(),
  college: z.enum(colleges),
  role: z.enum(memberRoles),
  fromDate: CalendarDate.nullable(),
  toDate: CalendarDate.nullable(),
})
export type Member = z.infer<typeof Member>

/** Typed in any case, kept in capitals: letters A to Z, digits and hyphens. */
export const CommitteeCode = z
  .string()
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(
    z
      .string()
      .min(1, fieldError('required'))
      .max(CODE_MAX, fieldError('code'))
      .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, fieldError('code')),
  )

/** A seat seen from the organisation that holds it. */
export const Seat = Member.omit({ organisationName: true }).extend({ committeeName: z.string() })
export type Seat = z.infer<typeof Seat>

export const Committee = z.object({
  id: Id,
  position: z.int(),
  kind: z.enum(committeeKinds),
  name: Name,
  /** Short name used in numbers: COPIL in COPIL-2023-02-D3. Capitals, digits and hyphens. */
  code: CommitteeCode,
  purpose: LongText,
  /** Members who must be present or represented, where the body's own rules ask for it. */
  quorum: z.int(fieldError('atLeastOne')).min(1, fieldError('atLeastOne')).nullable(),
  usualPlace: ShortText,
})
export type Committee = z.infer<typeof Committee>

export const CommitteeDetail = Committee.extend({ members: z.array(Member), meetingCount: z.int() })
export type CommitteeDetail = z.infer<typeof CommitteeDetail>

const base = oc.errors(appErrors)
const MemberInput = Member.omit({ id: true, organisationName: true, contactLabel: true })

export const committeesContract = {
  list: base.output(z.array(Committee.extend({ memberCount: z.int(), meetingCount: z.int() }))),
  get: base.input(z.object({ id: Id })).output(CommitteeDetail),
  /** INVALID_INPUT with `codeTaken` when another body has this code. */
  create: base.input(Committee.pick({ kind: true, name: true, code: true })).output(Created),
  /** The code is NUMBER_FIXED once meetings carry it. */
  update: base.input(Committee.omit({ position: true }).partial().required({ id: true })).output(Change),
  /** IN_USE once it has met. */
  remove: base.input(z.object({ id: Id })).output(Change),
  /** INVALID_INPUT: `datesReversed`, or `contactElsewhere` when the person is not a contact of the organisation. */
  addMember: base
    .input(MemberInput.partial().required({ committeeId: true, organisationId: true, college: true, role: true }))
    .output(Created),
  /** SEAT_NOTED when it would change who holds a seat that was noted at a meeting; naming the person of an organisation’s seat is allowed. */
  updateMember: base.input(MemberInput.omit({ committeeId: true }).partial().extend({ id: Id })).output(Change),
  /** For a seat that was entered by mistake; IN_USE once it was at a meeting: then end it with a date. */
  removeMember: base.input(z.object({ id: Id })).output(Change),
  /** The members whose dates include `date`: colleges in order, then chair, full, alternate, guest, then name. */
  composition: base.input(z.object({ committeeId: Id, date: CalendarDate })).output(z.array(Member)),
  /** The seats of one organisation, today's first, then the latest. */
  ofOrganisation: base.input(z.object({ organisationId: Id })).output(z.array(Seat)),
}
