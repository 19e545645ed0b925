import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, ShortText } from '../fields.ts'

/** One of the ordered steps of an action, done or not. */
export const ActionStep = z.object({
  id: Id,
  position: z.int(),
  title: Name,
  dueDate: CalendarDate.nullable(),
  /** Null: not done yet. */
  doneOn: CalendarDate.nullable(),
})
export type ActionStep = z.infer<typeof ActionStep>

/** What happened, dated: the log of an action. */
export const ActionNote = z.object({ id: Id, date: CalendarDate, text: LongText })
export type ActionNote = z.infer<typeof ActionNote>

/** A document or a page that goes with an action: an address of the web, or the path of a file. */
export const ActionLink = z.object({ id: Id, label: ShortText, address: Name })
export type ActionLink = z.infer<typeof ActionLink>

/** `before`: it must end before this one starts; `after`: it waits for this one; `related`: read together, no order. */
export const relationKinds = ['before', 'after', 'related'] as const
export type RelationKind = (typeof relationKinds)[number]

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const OfAction = z.object({ actionId: Id })

export const actionStepsContract = {
  /** At the end. */
  add: base.input(OfAction.extend({ title: Name, dueDate: CalendarDate.nullable().default(null) })).output(Created),
  /** INVALID_INPUT `inFuture` when it would be done on a day to come. */
  update: base
    .input(ActionStep.pick({ title: true, dueDate: true, doneOn: true }).partial().extend({ id: Id }))
    .output(Change),
  move: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  remove: base.input(ById).output(Change),
}

export const actionNotesContract = {
  /** Today unless a date is given. INVALID_INPUT `inFuture` on a day to come. */
  add: base.input(OfAction.extend({ text: LongText, date: CalendarDate.nullable().default(null) })).output(Created),
  update: base.input(ActionNote.pick({ date: true, text: true }).partial().extend({ id: Id })).output(Change),
  remove: base.input(ById).output(Change),
}

export const actionLinksContract = {
  add: base.input(OfAction.extend({ label: ShortText.default(''), address: Name })).output(Created),
  update: base.input(ActionLink.omit({ id: true }).partial().extend({ id: Id })).output(Change),
  remove: base.input(ById).output(Change),
}

export const actionRelationsContract = {
  /**
   * Ties two actions; one of the two that are tied already the same way says INVALID_INPUT `alreadyThere`; an order that would go
   * round in a circle says INVALID_INPUT `circle`.
   */
  add: base.input(OfAction.extend({ otherId: Id, kind: z.enum(relationKinds) })).output(Created),
  remove: base.input(ById).output(Change),
}
