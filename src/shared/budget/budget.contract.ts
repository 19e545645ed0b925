import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, Name, ShortText, fieldError } from '../fields.ts'
import { Cents } from '../flows/flows.contract.ts'

/** `operating`: fonctionnement; `investment`: investissement. */
export const budgetKinds = ['operating', 'investment'] as const
export type BudgetKind = (typeof budgetKinds)[number]

/** Whether a funder's money is public or private: the share of private funding is followed (référentiel ADEME). */
export const fundingOrigins = ['public', 'private'] as const
export type FundingOrigin = (typeof fundingOrigins)[number]

/** How far a funding is: demandé, accordé, versé. Follows from the amounts. */
export const fundingStatuses = ['planned', 'requested', 'granted', 'paid'] as const
export type FundingStatus = (typeof fundingStatuses)[number]

export const Year = z.int(fieldError('integer')).min(1990, fieldError('year')).max(2200, fieldError('year'))
/** Full-time equivalents in hundredths: 25 is 0.25 FTE. */
export const FteHundredths = z.int(fieldError('fte')).min(0, fieldError('fte')).max(100_000, fieldError('fte'))

/** A line of the budget of one year. Amounts are euros in cents, excluding VAT. */
export const BudgetLine = z.object({
  id: Id,
  /** Null: of the démarche as a whole (its facilitation, for instance). */
  actionId: Id.nullable(),
  year: Year,
  kind: z.enum(budgetKinds),
  label: Name,
  plannedCents: Cents.nullable(),
  actualCents: Cents.nullable(),
})
export type BudgetLine = z.infer<typeof BudgetLine>

/** People's time on an action or on the démarche, in one year. */
export const StaffLine = z.object({
  id: Id,
  actionId: Id.nullable(),
  year: Year,
  label: Name,
  /** Whether it is facilitation: at least 0.25 FTE of it is expected (référentiel ADEME). */
  isFacilitation: z.boolean(),
  plannedFte: FteHundredths.nullable(),
  actualFte: FteHundredths.nullable(),
})
export type StaffLine = z.infer<typeof StaffLine>

/** Euros in cents, zero or more. */
export const FundedCents = Cents.min(0, fieldError('money'))

/** What a funder brings to an action or to the démarche, in one year: what was asked, granted and paid. */
export const Funding = z.object({
  id: Id,
  actionId: Id.nullable(),
  year: Year,
  organisationId: Id,
  origin: z.enum(fundingOrigins),
  requestedCents: FundedCents.nullable(),
  requestedOn: CalendarDate.nullable(),
  grantedCents: FundedCents.nullable(),
  grantedOn: CalendarDate.nullable(),
  paidCents: FundedCents.nullable(),
  paidOn: CalendarDate.nullable(),
  note: ShortText,
})
export type Funding = z.infer<typeof Funding>

const ofAction = { actionNumber: z.string(), actionTitle: z.string(), axisId: Id.nullable() }
export const BudgetLineRow = BudgetLine.extend(ofAction)
export type BudgetLineRow = z.infer<typeof BudgetLineRow>
export const StaffLineRow = StaffLine.extend(ofAction)
export type StaffLineRow = z.infer<typeof StaffLineRow>
export const FundingRow = Funding.extend(ofAction).extend({
  organisationName: z.string(),
  status: z.enum(fundingStatuses),
})
export type FundingRow = z.infer<typeof FundingRow>

/** Planned against real, euros in cents: operating and investment apart, then together. */
export const Amounts = z.object({
  operatingPlanned: z.int(),
  operatingActual: z.int(),
  investmentPlanned: z.int(),
  investmentActual: z.int(),
})
export type Amounts = z.infer<typeof Amounts>

export const FundingAmounts = z.object({ requested: z.int(), granted: z.int(), paid: z.int() })
export type FundingAmounts = z.infer<typeof FundingAmounts>

/** Totals by axis, year and funder, and the two thresholds of the référentiel. */
export const BudgetSummary = z.object({
  /** Every year with a line, in order, whichever year is asked for. */
  years: z.array(z.object({ year: Year, amounts: Amounts, funding: FundingAmounts })),
  /** Axes of the first level in the order of the plan, their sub-axes counted in; last, `axisId` null: under none. */
  axes: z.array(z.object({ axisId: Id.nullable(), name: z.string(), number: z.string(), amounts: Amounts })),
  funders: z.array(
    z.object({
      organisationId: Id,
      organisationName: z.string(),
      origins: z.array(z.enum(fundingOrigins)),
      funding: FundingAmounts,
    }),
  ),
  total: z.object({ amounts: Amounts, funding: FundingAmounts }),
  /** Private share of what was granted, and of what was requested, in thousandths, rounded down; null: nothing to share. */
  privateShare: z.object({ granted: z.int().nullable(), requested: z.int().nullable() }),
  /** FTE of facilitation in hundredths, for each of the years. */
  facilitation: z.array(z.object({ year: Year, plannedFte: z.int(), actualFte: z.int() })),
})
export type BudgetSummary = z.infer<typeof BudgetSummary>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const Filter = z.object({ actionId: Id.nullable().default(null), year: Year.nullable().default(null) })

export const budgetContract = {
  /** Of one year, or of all. */
  summary: base.input(z.object({ year: Year.nullable().default(null) })).output(BudgetSummary),
  /** Every line, narrowed to one action or one year; by year, then axis and action. */
  list: base
    .input(Filter)
    .output(z.object({ lines: z.array(BudgetLineRow), staff: z.array(StaffLineRow), funding: z.array(FundingRow) })),
  addLine: base
    .input(
      BudgetLine.pick({ actionId: true, year: true, kind: true, label: true }).extend({
        plannedCents: Cents.nullable().default(null),
        actualCents: Cents.nullable().default(null),
      }),
    )
    .output(Created),
  updateLine: base.input(BudgetLine.omit({ id: true }).partial().extend({ id: Id })).output(Change),
  removeLine: base.input(ById).output(Change),
  addStaff: base
    .input(
      StaffLine.pick({ actionId: true, year: true, label: true }).extend({
        isFacilitation: z.boolean().default(true),
        plannedFte: FteHundredths.nullable().default(null),
        actualFte: FteHundredths.nullable().default(null),
      }),
    )
    .output(Created),
  updateStaff: base.input(StaffLine.omit({ id: true }).partial().extend({ id: Id })).output(Change),
  removeStaff: base.input(ById).output(Change),
  /** Public or private as the kind of the organisation says, until the officer says otherwise. */
  addFunding: base
    .input(
      Funding.pick({ actionId: true, year: true, organisationId: true }).extend({
        requestedCents: FundedCents.nullable().default(null),
      }),
    )
    .output(Created),
  /** INVALID_INPUT `fundingDates` when paid before granted, or granted before requested. */
  updateFunding: base.input(Funding.omit({ id: true }).partial().extend({ id: Id })).output(Change),
  removeFunding: base.input(ById).output(Change),
}
