import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, ShortText, fieldError } from '../fields.ts'

/** Usual impacts, each with its unit (`impactUnits`); `other` names its own. */
export const impactKinds = [
  'wasteDiverted',
  'co2Avoided',
  'costSaved',
  'newSales',
  'jobs',
  'waterSaved',
  'virginMaterialSaved',
  'hazardousWasteAvoided',
  'other',
] as const
export type ImpactKind = (typeof impactKinds)[number]
/** Annual and one-off values are never summed together. */
export const impactNatures = ['annual', 'oneOff'] as const
export const impactStatuses = ['estimated', 'declared', 'measured', 'verified'] as const

export const Impact = z.object({
  id: Id,
  synergyId: Id,
  kind: z.enum(impactKinds),
  /** What it is, for `other`. */
  label: ShortText,
  /** For `other`; the unit of the others is that of their kind. */
  unit: ShortText,
  quantity: z.number(fieldError('quantity')).min(-1e12, fieldError('quantity')).max(1e12, fieldError('quantity')),
  nature: z.enum(impactNatures),
  status: z.enum(impactStatuses),
  startDate: CalendarDate.nullable(),
  /** Where the figure comes from. */
  source: LongText,
  organisationId: Id.nullable(),
})
export type Impact = z.infer<typeof Impact>

export const ImpactRow = Impact.extend({ organisationName: z.string() })
export type ImpactRow = z.infer<typeof ImpactRow>

/** How ready a synergy is; 1: an idea, 9: proven in practice (technology readiness levels, extended to six axes). */
export const readinessAxes = ['technology', 'business', 'organisation', 'legal', 'societal', 'environment'] as const
export type ReadinessAxis = (typeof readinessAxes)[number]

export const Readiness = z.object({
  id: Id,
  synergyId: Id,
  axis: z.enum(readinessAxes),
  level: z.int(fieldError('level')).min(1, fieldError('level')).max(9, fieldError('level')),
  date: CalendarDate,
  note: LongText,
})
export type Readiness = z.infer<typeof Readiness>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const OfSynergy = z.object({ synergyId: Id })

export const impactsContract = {
  list: base.input(OfSynergy).output(z.array(ImpactRow)),
  add: base
    .input(
      Impact.omit({ id: true })
        .partial()
        .required({ synergyId: true, kind: true, quantity: true, nature: true, status: true }),
    )
    .output(Created),
  update: base.input(Impact.omit({ synergyId: true }).partial().required({ id: true })).output(Change),
  remove: base.input(ById).output(Change),
}

export const readinessContract = {
  /** Every assessment, latest first; the first of each axis is where it stands. */
  list: base.input(OfSynergy).output(z.array(Readiness)),
  /** A second assessment of one axis on one day takes the place of the first. */
  assess: base
    .input(
      Readiness.pick({ synergyId: true, axis: true, level: true, date: true }).extend({ note: LongText.default('') }),
    )
    .output(Created),
  update: base.input(Readiness.pick({ note: true }).partial().extend({ id: Id })).output(Change),
  remove: base.input(ById).output(Change),
}
