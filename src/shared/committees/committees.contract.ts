import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, ShortText } from '../fields.ts'

export const committeeKinds = ['steering', 'technical', 'followUp', 'other'] as const
export const colleges = ['carriers', 'state', 'authorities', 'companies', 'associations', 'funders', 'experts'] as const
export type College = (typeof colleges)[number]
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

export const Committee = z.object({
  id: Id,
  position: z.int(),
  kind: z.enum(committeeKinds),
  name: Name,
  /** Short name used in numbers: COPIL in COPIL-2023-02-D3. Capitals, digits and hyphens. */
  code: Name,
  purpose: LongText,
  /** Members who must be present or represented, where the body's own rules ask for it. */
  quorum: z.int().min(1).nullable(),
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
  create: base.input(Committee.pick({ kind: true, name: true, code: true })).output(Created),
  /** The code is NUMBER_FIXED once meetings carry it. */
  update: base.input(Committee.omit({ position: true }).partial().required({ id: true })).output(Change),
  /** IN_USE once it has met. */
  remove: base.input(z.object({ id: Id })).output(Change),
  addMember: base
    .input(MemberInput.partial().required({ committeeId: true, organisationId: true, college: true, role: true }))
    .output(Created),
  updateMember: base.input(MemberInput.omit({ committeeId: true }).partial().extend({ id: Id })).output(Change),
  /** For a seat that was entered by mistake; IN_USE once it was at a meeting: then end it with a date. */
  removeMember: base.input(z.object({ id: Id })).output(Change),
  /** The members whose dates include `date`: colleges in order, then chair, full, alternate, guest, then name. */
  composition: base.input(z.object({ committeeId: Id, date: CalendarDate })).output(z.array(Member)),
}
