import { oc } from '@orpc/contract'
import { z } from 'zod'
import { confidentialityLevels } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page } from '../fields.ts'
import { flowDirections, flowPeriods, flowUnits } from '../flows/flows.contract.ts'

/** An outgoing flow and an incoming one, or an offer and a need. */
export const matchKinds = ['flow', 'need'] as const
/** Why a suggestion is made. */
export const matchReasons = ['sameTerm', 'enough', 'partly', 'sameZone', 'near', 'sameForm', 'intense'] as const
/** What is missing to know more. */
export const matchUnknowns = ['quantity', 'unit', 'period', 'distance', 'form', 'constraints', 'intensity'] as const

/** One side of a suggestion. */
export const MatchSide = z.object({
  /** Of the flow, or of the need or offer. */
  id: Id,
  organisationId: Id,
  organisationName: z.string(),
  label: z.string(),
  zoneName: z.string(),
  direction: z.enum(flowDirections).nullable(),
  quantity: z.number().nullable(),
  unit: z.enum(flowUnits).nullable(),
  period: z.enum(flowPeriods).nullable(),
  confidentiality: z.enum(confidentialityLevels),
})
export type MatchSide = z.infer<typeof MatchSide>

/** A possible synergy between two companies: it proposes, it never asserts. */
export const Match = z.object({
  kind: z.enum(matchKinds),
  /** Who has it (outgoing flow, offer) and who looks for it (incoming flow, need). */
  giver: MatchSide,
  taker: MatchSide,
  termId: Id,
  termName: z.string(),
  /** How well the two fit, 0 to 100: a rank, not a probability. */
  score: z.int(),
  reasons: z.array(z.enum(matchReasons)),
  unknowns: z.array(z.enum(matchUnknowns)),
  /** What the giver has of what the taker looks for, in a year: 0.4 is 40 %; null while it is not known. */
  share: z.number().nullable(),
  /** Between the zones as the crow flies; null while a zone or its place is not known. */
  distanceKm: z.number().nullable(),
  dismissed: z.object({ date: CalendarDate, reason: z.string() }).nullable(),
  /** A synergy that already links the two. */
  synergyId: Id.nullable(),
  synergyNumber: z.int().nullable(),
})
export type Match = z.infer<typeof Match>

const base = oc.errors(appErrors)
const Pair = z.object({ kind: z.enum(matchKinds), giverId: Id, takerId: Id })

export const matchesContract = {
  /**
   * The best first. `state`: those to look at, set aside, or already in a synergy. `isPartial`: the terms name so many flows that
   * of each only the latest were compared (20 a side of a term at least); narrowing to a company or a flow compares them all.
   */
  list: base
    .input(
      Page.extend({
        kind: z.enum(matchKinds).nullable().default(null),
        state: z.enum(['open', 'dismissed', 'adopted']).default('open'),
        organisationId: Id.nullable().default(null),
        /** One flow, need or offer, whichever side it is on. */
        sideId: Id.nullable().default(null),
        search: z.string().default(''),
      }),
    )
    .output(z.object({ total: z.int(), isPartial: z.boolean(), rows: z.array(Match) })),
  /** One of them, whatever its state; NOT_FOUND when nothing brings the two together any more. */
  get: base.input(Pair).output(Match),
  /** Sets a suggestion aside; the reason is asked for. */
  dismiss: base
    .input(Pair.extend({ reason: LongText.refine((text) => text.trim() !== '', 'required') }))
    .output(Change),
  /** Brings it back. */
  restore: base.input(Pair).output(Change),
  /** Makes a detected synergy of it, B2B, with both companies and both records. */
  adopt: base.input(Pair.extend({ name: Name })).output(Created),
}
