import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name } from '../fields.ts'
import { Cents } from '../flows/flows.contract.ts'
import { Party, PartyView } from '../organisations/organisations.contract.ts'

/** One way to carry out a synergy. Money is euros in cents, excluding VAT. */
export const Scenario = z.object({
  id: Id,
  synergyId: Id,
  position: z.int(),
  name: Name,
  technical: LongText,
  economic: LongText,
  regulatory: LongText,
  organisational: LongText,
  investmentCents: Cents.nullable(),
  yearlyCostCents: Cents.nullable(),
  yearlyGainCents: Cents.nullable(),
  otherGains: LongText,
  risks: LongText,
  carrier: PartyView.nullable(),
  isChosen: z.boolean(),
  chosenOn: CalendarDate.nullable(),
  decisionId: Id.nullable(),
  /** COPIL-2023-02-D3; empty while no decision is linked. */
  decisionNumber: z.string(),
})
export type Scenario = z.infer<typeof Scenario>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const scenariosContract = {
  /** Of one synergy, in order: read side by side. */
  list: base.input(z.object({ synergyId: Id })).output(z.array(Scenario)),
  add: base.input(z.object({ synergyId: Id, name: Name })).output(Created),
  update: base
    .input(
      Scenario.omit({
        synergyId: true,
        position: true,
        carrier: true,
        isChosen: true,
        chosenOn: true,
        decisionId: true,
        decisionNumber: true,
      })
        .partial()
        .extend({ id: Id, carrier: Party.nullable().optional() }),
    )
    .output(Change),
  move: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  remove: base.input(ById).output(Change),
  /** The companies' choice: one scenario at most, with the decision that says so, today unless a date is given. */
  choose: base
    .input(
      z.object({ id: Id, decisionId: Id.nullable().default(null), chosenOn: CalendarDate.nullable().default(null) }),
    )
    .output(Change),
  /** No scenario is chosen any more. */
  unchoose: base.input(ById).output(Change),
}
