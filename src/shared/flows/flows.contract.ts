import { oc } from '@orpc/contract'
import { z } from 'zod'
import { confidentialityLevels } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page, ShortText, fieldError } from '../fields.ts'
import { Source } from '../needs/needs.contract.ts'

export const flowDirections = ['out', 'in'] as const
export type FlowDirection = (typeof flowDirections)[number]
/** Units of measure; `piece` and `pallet` count things. */
export const flowUnits = ['t', 'kg', 'm3', 'l', 'kWh', 'MWh', 'piece', 'pallet', 'hour'] as const
export type FlowUnit = (typeof flowUnits)[number]
export const flowPeriods = ['day', 'week', 'month', 'quarter', 'year', 'oneOff'] as const
export type FlowPeriod = (typeof flowPeriods)[number]
export const flowForms = [
  'solid',
  'granular',
  'powder',
  'paste',
  'liquid',
  'gas',
  'heat',
  'electricity',
  'other',
] as const

/** Zero or more, in its unit; at most twelve digits, so that sums stay exact enough to show. */
export const Quantity = z
  .number(fieldError('quantity'))
  .min(0, fieldError('quantity'))
  .max(1e12, fieldError('quantity'))
/** Euros in cents, excluding VAT. Less than zero: it brings in money. */
export const Cents = z.int(fieldError('money')).min(-1e13, fieldError('money')).max(1e13, fieldError('money'))

export const Flow = Source.extend({
  id: Id,
  organisationId: Id,
  direction: z.enum(flowDirections),
  /** In the company's words. */
  label: Name,
  statedOn: CalendarDate,
  termId: Id.nullable(),
  quantity: Quantity.nullable(),
  unit: z.enum(flowUnits).nullable(),
  period: z.enum(flowPeriods).nullable(),
  form: z.enum(flowForms).nullable(),
  /** Where it goes today (out), who supplies it today (in). */
  counterpart: ShortText,
  /** What it costs the company in a year, euros in cents excluding VAT; less than zero: what it brings in. */
  yearlyCostCents: Cents.nullable(),
  constraints: LongText,
  confidentiality: z.enum(confidentialityLevels),
  /** When the company agreed that the members of a follow-up group see it, whatever its level. */
  sharingAgreedOn: CalendarDate.nullable(),
})
export type Flow = z.infer<typeof Flow>

export const FlowRow = Flow.extend({
  organisationName: z.string(),
  termName: z.string(),
  /** Synergies that it feeds. */
  synergyCount: z.int(),
})
export type FlowRow = z.infer<typeof FlowRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const FlowFields = Flow.omit({ id: true })

export const flowsContract = {
  /** Latest first. `search` looks in the words, the term and its synonyms, the company. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        direction: z.enum(flowDirections).nullable().default(null),
        termId: Id.nullable().default(null),
        organisationId: Id.nullable().default(null),
        interviewId: Id.nullable().default(null),
        synergyId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(FlowRow) })),
  get: base.input(ById).output(FlowRow),
  /** Of an interview: takes its date and company. Its term is recognised from its words unless it is given. */
  create: base
    .input(FlowFields.partial().required({ organisationId: true, direction: true, label: true }))
    .output(Created),
  update: base.input(FlowFields.omit({ organisationId: true }).partial().extend({ id: Id })).output(Change),
  /** IN_USE while a synergy uses it. */
  remove: base.input(ById).output(Change),
}
