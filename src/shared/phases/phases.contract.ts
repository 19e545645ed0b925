import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name } from '../fields.ts'

export const phaseStatuses = ['planned', 'open', 'closed'] as const
export type PhaseStatus = (typeof phaseStatuses)[number]
export const milestoneKinds = ['milestone', 'deliverable'] as const

/** A milestone or a deliverable of a phase; reached or delivered on `doneDate`. */
export const Milestone = z.object({
  id: Id,
  phaseId: Id,
  position: z.int(),
  kind: z.enum(milestoneKinds),
  name: Name,
  dueDate: CalendarDate.nullable(),
  doneDate: CalendarDate.nullable(),
  note: LongText,
})
export type Milestone = z.infer<typeof Milestone>

/** A dated stage of the démarche. Status follows from the real dates; those are set by a committee's decision (decisions.openPhase, closePhase). */
export const Phase = z.object({
  id: Id,
  position: z.int(),
  name: Name,
  objectives: LongText,
  plannedStart: CalendarDate.nullable(),
  plannedEnd: CalendarDate.nullable(),
  actualStart: CalendarDate.nullable(),
  actualEnd: CalendarDate.nullable(),
  status: z.enum(phaseStatuses),
  milestones: z.array(Milestone),
})
export type Phase = z.infer<typeof Phase>

const base = oc.errors(appErrors)

export const phasesContract = {
  list: base.output(z.array(Phase)),
  create: base.input(z.object({ name: Name })).output(Created),
  update: base
    .input(
      Phase.pick({ id: true, name: true, objectives: true, plannedStart: true, plannedEnd: true })
        .partial()
        .required({ id: true }),
    )
    .output(Change),
  /** IN_USE once a meeting or a decision belongs to it. */
  remove: base.input(z.object({ id: Id })).output(Change),
  move: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  addMilestone: base.input(z.object({ phaseId: Id, kind: z.enum(milestoneKinds), name: Name })).output(Created),
  updateMilestone: base
    .input(Milestone.omit({ phaseId: true, position: true }).partial().required({ id: true }))
    .output(Change),
  removeMilestone: base.input(z.object({ id: Id })).output(Change),
}
