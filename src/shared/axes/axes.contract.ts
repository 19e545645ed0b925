import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Change, Created, Id, LongText, Name, ShortText } from '../fields.ts'

/** An axis of the action plan (« volet ») or, under another, a sub-axis: two levels, no more. */
export const Axis = z.object({
  id: Id,
  /** Null: an axis of the first level. */
  parentId: Id.nullable(),
  position: z.int(),
  name: Name,
  description: LongText,
  /** Who carries it, in words: « le Grand Cahors », « les entreprises ». */
  carriers: ShortText,
})
export type Axis = z.infer<typeof Axis>

/** An axis as it is listed: numbered by its place (1, 1.2), with how many actions stand directly under it. */
export const AxisRow = Axis.extend({ number: z.string(), actionCount: z.int() })
export type AxisRow = z.infer<typeof AxisRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const axesContract = {
  /** In the order of the plan: each axis, then its sub-axes. */
  list: base.output(z.array(AxisRow)),
  /** INVALID_INPUT `axisDepth` under a sub-axis. */
  create: base.input(z.object({ name: Name, parentId: Id.nullable().default(null) })).output(Created),
  update: base
    .input(Axis.pick({ name: true, description: true, carriers: true }).partial().extend({ id: Id }))
    .output(Change),
  /** To a rank among those under the same parent. INVALID_INPUT `axisDepth` for an axis with sub-axes under another. */
  move: base.input(z.object({ id: Id, parentId: Id.nullable(), position: z.int().min(0) })).output(Change),
  /** IN_USE while actions or sub-axes stand under it. */
  remove: base.input(ById).output(Change),
}
