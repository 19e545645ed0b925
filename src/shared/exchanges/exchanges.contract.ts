import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText } from '../fields.ts'

export const exchangeKinds = ['call', 'email', 'letter', 'visit', 'event', 'other'] as const
export type ExchangeKind = (typeof exchangeKinds)[number]

/** A call, a message, a visit, an event: a dated contact with a company, told as one tells the relation, never the person. */
export const Exchange = z.object({
  id: Id,
  organisationId: Id,
  contactId: Id.nullable(),
  date: CalendarDate,
  kind: z.enum(exchangeKinds),
  summary: LongText,
})
export type Exchange = z.infer<typeof Exchange>

export const ExchangeView = Exchange.extend({ contactLabel: z.string() })
export type ExchangeView = z.infer<typeof ExchangeView>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const exchangesContract = {
  /** Of one company, latest first. */
  ofOrganisation: base.input(z.object({ organisationId: Id })).output(z.array(ExchangeView)),
  /** INVALID_INPUT with `contactElsewhere` when the person is not of the company. */
  create: base
    .input(Exchange.omit({ id: true }).partial().required({ organisationId: true, date: true, kind: true }))
    .output(Created),
  update: base.input(Exchange.omit({ organisationId: true }).partial().required({ id: true })).output(Change),
  remove: base.input(ById).output(Change),
}
