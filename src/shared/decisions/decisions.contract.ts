import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Page, ShortText } from '../fields.ts'
import { Party, PartyView } from '../organisations/organisations.contract.ts'

export const decisionStatuses = ['toDo', 'inProgress', 'done', 'abandoned'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]
export const phaseEffects = ['opens', 'closes'] as const

/** A decision of a body. Its number (COPIL-2023-02-D3) is given once, kept for life and never given again. */
export const Decision = z.object({
  id: Id,
  number: z.string(),
  meetingId: Id,
  agendaItemId: Id.nullable(),
  text: LongText,
  responsible: PartyView.nullable(),
  means: LongText,
  deadline: CalendarDate.nullable(),
  status: z.enum(decisionStatuses),
  /** When it was done or abandoned. */
  settledOn: CalendarDate.nullable(),
  /** Where it stands, in a sentence: shown in the follow-up of later meetings. */
  progressNote: ShortText,
  /** The phase it opens or closes, if it does. */
  phaseId: Id.nullable(),
  phaseEffect: z.enum(phaseEffects).nullable(),
})
export type Decision = z.infer<typeof Decision>

export const DecisionRow = Decision.extend({
  meetingDate: CalendarDate,
  committeeId: Id,
  committeeName: z.string(),
  /** Open with a deadline before today. */
  isLate: z.boolean(),
})
export type DecisionRow = z.infer<typeof DecisionRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const decisionsContract = {
  /** Newest meeting first, then number. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        state: z.enum(['all', 'open', 'late', 'done']).default('all'),
        committeeId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(DecisionRow) })),
  get: base.input(ById).output(DecisionRow),
  /** All the decisions of one meeting, in the order of their numbers. */
  ofMeeting: base.input(z.object({ meetingId: Id })).output(z.array(Decision)),
  /** FROZEN once the minutes are. */
  create: base
    .input(z.object({ meetingId: Id, agendaItemId: Id.nullable(), text: LongText }))
    .output(Created.extend({ number: z.string() })),
  /** Text, responsible, means and deadline are FROZEN with the minutes; the follow-up (status, note) never is. */
  update: base
    .input(
      Decision.pick({ text: true, means: true, deadline: true, agendaItemId: true })
        .partial()
        .extend({ id: Id, responsible: Party.nullable().optional() }),
    )
    .output(Change),
  follow: base
    .input(Decision.pick({ status: true, progressNote: true, settledOn: true }).partial().extend({ id: Id }))
    .output(Change),
  remove: base.input(ById).output(Change),
  /** A phase is opened by a decision; its real start is `date`. NOT_READY when it is open or closed already. */
  openPhase: base.input(z.object({ decisionId: Id, phaseId: Id, date: CalendarDate })).output(Change),
  /** A phase is closed by a decision; its real end is `date`. NOT_READY lists what forbids it. */
  closePhase: base.input(z.object({ decisionId: Id, phaseId: Id, date: CalendarDate })).output(Change),
}
