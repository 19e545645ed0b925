import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, Name, Page } from '../fields.ts'

/** Who promised: the project office to the company, or the company to it. */
export const promiseSides = ['ours', 'theirs'] as const
export const promiseOutcomes = ['kept', 'dropped'] as const
export const promiseStates = ['open', 'late', 'settled', 'all'] as const

/** What was promised, to whom, by when; it comes back before the next contact with the company. */
export const CompanyPromise = z.object({
  id: Id,
  organisationId: Id,
  contactId: Id.nullable(),
  side: z.enum(promiseSides),
  text: Name,
  madeOn: CalendarDate,
  dueDate: CalendarDate.nullable(),
  interviewId: Id.nullable(),
  meetingId: Id.nullable(),
  /** Null while it is open. */
  outcome: z.enum(promiseOutcomes).nullable(),
  settledOn: CalendarDate.nullable(),
})
export type CompanyPromise = z.infer<typeof CompanyPromise>

export const PromiseRow = CompanyPromise.extend({
  organisationName: z.string(),
  contactLabel: z.string(),
  /** Open with a due date before today. */
  isLate: z.boolean(),
})
export type PromiseRow = z.infer<typeof PromiseRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const promisesContract = {
  /** Open ones first, the soonest due first; then the settled ones, latest first. */
  list: base
    .input(
      Page.extend({
        state: z.enum(promiseStates).default('all'),
        organisationId: Id.nullable().default(null),
        interviewId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(PromiseRow) })),
  create: base
    .input(
      CompanyPromise.pick({ organisationId: true, text: true, madeOn: true }).extend(
        CompanyPromise.pick({
          contactId: true,
          side: true,
          dueDate: true,
          interviewId: true,
          meetingId: true,
        }).partial().shape,
      ),
    )
    .output(Created),
  update: base
    .input(
      CompanyPromise.pick({ contactId: true, side: true, text: true, madeOn: true, dueDate: true })
        .partial()
        .extend({ id: Id }),
    )
    .output(Change),
  /** Kept or dropped, today unless a date is given; a null outcome opens it again. */
  settle: base
    .input(
      z.object({
        id: Id,
        outcome: z.enum(promiseOutcomes).nullable(),
        settledOn: CalendarDate.nullable().default(null),
      }),
    )
    .output(Change),
  remove: base.input(ById).output(Change),
}
