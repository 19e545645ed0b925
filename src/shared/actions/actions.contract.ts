import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page, ShortText } from '../fields.ts'
import { Party, PartyView } from '../organisations/organisations.contract.ts'

/** The reference's statuses; « en retard » is computed, never stored (domain: plan d'action). */
export const actionStatuses = ['toCome', 'inProgress', 'done', 'paused', 'abandoned', 'blocked', 'toDiscuss'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** An action, born in a meeting. Its number (COPIL-2023-02-A1) is given once, kept for life and never given again. */
export const Action = z.object({
  id: Id,
  number: z.string(),
  meetingId: Id,
  agendaItemId: Id.nullable(),
  decisionId: Id.nullable(),
  title: Name,
  description: LongText,
  owner: PartyView.nullable(),
  dueDate: CalendarDate.nullable(),
  status: z.enum(actionStatuses),
  /** When it was done or abandoned. */
  settledOn: CalendarDate.nullable(),
  progressNote: ShortText,
})
export type Action = z.infer<typeof Action>

export const ActionRow = Action.extend({
  meetingDate: CalendarDate,
  committeeId: Id,
  committeeName: z.string(),
  /** Open with a due date before today. */
  isLate: z.boolean(),
})
export type ActionRow = z.infer<typeof ActionRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const actionsContract = {
  /** Open ones first; the soonest due first, then number. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        state: z.enum(['all', 'open', 'late', 'done']).default('all'),
        committeeId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(ActionRow) })),
  get: base.input(ById).output(ActionRow),
  ofMeeting: base.input(z.object({ meetingId: Id })).output(z.array(Action)),
  /** FROZEN once the minutes are. */
  create: base
    .input(
      z.object({ meetingId: Id, agendaItemId: Id.nullable(), decisionId: Id.nullable().default(null), title: Name }),
    )
    .output(Created.extend({ number: z.string() })),
  /** Title, description, owner and due date are FROZEN with the minutes; the follow-up (status, note) never is. */
  update: base
    .input(
      Action.pick({ title: true, description: true, dueDate: true, agendaItemId: true, decisionId: true })
        .partial()
        .extend({ id: Id, owner: Party.nullable().optional() }),
    )
    .output(Change),
  follow: base
    .input(Action.pick({ status: true, progressNote: true, settledOn: true }).partial().extend({ id: Id }))
    .output(Change),
  remove: base.input(ById).output(Change),
}
