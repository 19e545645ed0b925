import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Action, ActionRow } from '../actions/actions.contract.ts'
import { Decision, DecisionRow } from '../decisions/decisions.contract.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Id, Instant } from '../fields.ts'
import { MeetingRow } from '../meetings/meetings.contract.ts'

/** Minutes frozen as the exact Word file that was validated. */
export const FrozenMinutes = z.object({
  frozenAt: Instant,
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  version: z.int(),
})
export type FrozenMinutes = z.infer<typeof FrozenMinutes>

/** What the minutes of a meeting gather besides the meeting itself. */
export const Minutes = z.object({
  meetingId: Id,
  /** The body's meeting before this one, whose minutes are to be approved; null for the first. */
  previous: MeetingRow.nullable(),
  /** Decisions of earlier meetings of the body that were open since the previous one: done meanwhile, or still open. */
  followUpDecisions: z.array(DecisionRow),
  /** The same for actions. */
  followUpActions: z.array(ActionRow),
  decisions: z.array(Decision),
  actions: z.array(Action),
  /** Milestones and deliverables of the open phase, reached of all. */
  progress: z.object({
    phaseName: z.string(),
    milestonesDone: z.int(),
    milestonesTotal: z.int(),
    decisionsDone: z.int(),
    decisionsTotal: z.int(),
    actionsDone: z.int(),
    actionsLate: z.int(),
    actionsTotal: z.int(),
  }),
  /** Last day to circulate the minutes: meeting plus the démarche's delay. */
  dueDate: CalendarDate,
  frozen: FrozenMinutes.nullable(),
  /** Whether this is the latest frozen minutes of the body: the only one that can be unfrozen. */
  canUnfreeze: z.boolean(),
  /** The meeting of the body after this one, if any. */
  next: MeetingRow.nullable(),
})
export type Minutes = z.infer<typeof Minutes>

const base = oc.errors(appErrors)
const OfMeeting = z.object({ meetingId: Id })

export const minutesContract = {
  get: base.input(OfMeeting).output(Minutes),
  /** Sends reviewed minutes: from then on they tell what they told that day. NOT_READY says what is missing. */
  circulate: base.input(OfMeeting).output(Change),
  /** Validates circulated minutes: makes the Word file once, keeps it with its SHA-256, and closes the meeting to changes. */
  freeze: base.input(OfMeeting).output(Change.extend({ sha256: z.string() })),
  /** Back to « diffusé »; the frozen file stays in the dossier's history. NOT_LATEST_FROZEN. */
  unfreeze: base.input(OfMeeting).output(Change),
}
