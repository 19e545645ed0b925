import { oc } from '@orpc/contract'
import { z } from 'zod'
import { confidentialityLevels } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, Instant, LongText, Name, Page, ShortText } from '../fields.ts'
import { Party, PartyView } from '../organisations/organisations.contract.ts'
import {
  ActionLink,
  ActionNote,
  ActionStep,
  actionLinksContract,
  actionNotesContract,
  actionRelationsContract,
  actionStepsContract,
  relationKinds,
} from './actionParts.contract.ts'
import { missingOfActionKeys } from './actions.rules.ts'

/** The reference's statuses; « en retard » is computed, never stored (domain: plan d'action). */
export const actionStatuses = ['toCome', 'inProgress', 'done', 'paused', 'abandoned', 'blocked', 'toDiscuss'] as const
export type ActionStatus = (typeof actionStatuses)[number]
export const actionPriorities = ['high', 'medium', 'low'] as const
export type ActionPriority = (typeof actionPriorities)[number]

/**
 * An action, born in a meeting or in the plan: the same record either way. Its number (COPIL-2023-02-A1, or A-7 for one born in the
 * plan) is given once, kept for life and never given again.
 */
export const Action = z.object({
  id: Id,
  number: z.string(),
  /** The meeting that it was born in; null: born in the plan. */
  meetingId: Id.nullable(),
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
  /** Null, and no body, for one born in the plan. */
  meetingDate: CalendarDate.nullable(),
  committeeId: Id.nullable(),
  committeeName: z.string(),
  /** Open with a due date before today. */
  isLate: z.boolean(),
  /** Of the decision that it carries out; empty: none. */
  decisionNumber: z.string(),
  axisId: Id.nullable(),
  priority: z.enum(actionPriorities).nullable(),
  startDate: CalendarDate.nullable(),
  /** What it lacks to be complete (title, description, status, owner). */
  missing: z.array(z.enum(missingOfActionKeys)),
})
export type ActionRow = z.infer<typeof ActionRow>

/** What only the sheet of an action holds and the officer writes, besides what its rows show. */
const Planned = z.object({
  phaseId: Id.nullable(),
  synergyId: Id.nullable(),
  /** When it really started. */
  startedOn: CalendarDate.nullable(),
  /** It comes again each year. */
  isYearly: z.boolean(),
  confidentiality: z.enum(confidentialityLevels),
  humanMeans: LongText,
  technicalMeans: LongText,
  governance: LongText,
  objectives: LongText,
  expectedResults: LongText,
  /** How it will be measured, in words. */
  indicators: LongText,
  /** Whom it is for. */
  targets: LongText,
  /** The elected member who answers for it. */
  electedId: Id.nullable(),
})

/** The whole sheet of an action (« fiche action »). */
export const ActionSheet = ActionRow.extend(Planned.shape).extend({
  synergyNumber: z.int().nullable(),
  synergyName: z.string(),
  electedLabel: z.string(),
  themes: z.array(z.object({ id: Id, name: z.string() })),
  partners: z.array(PartyView.extend({ id: Id })),
  /** The other decisions that it is linked to, besides the one that it carries out. */
  decisions: z.array(z.object({ id: Id, number: z.string(), text: z.string() })),
  relations: z.array(
    z.object({
      id: Id,
      kind: z.enum(relationKinds),
      otherId: Id,
      number: z.string(),
      title: z.string(),
      status: z.enum(actionStatuses),
    }),
  ),
  steps: z.array(ActionStep),
  /** Newest first. */
  notes: z.array(ActionNote),
  links: z.array(ActionLink),
  createdAt: Instant,
  /** Itself or one of its parts. */
  changedAt: Instant,
})
export type ActionSheet = z.infer<typeof ActionSheet>

export const ActionPatch = Action.pick({
  title: true,
  description: true,
  dueDate: true,
  agendaItemId: true,
  decisionId: true,
})
  .extend(Planned.shape)
  .extend({
    axisId: Id.nullable(),
    priority: z.enum(actionPriorities).nullable(),
    startDate: CalendarDate.nullable(),
    owner: Party.nullable(),
    themeIds: z.array(Id),
    decisionIds: z.array(Id),
  })
  .partial()
export type ActionPatch = z.infer<typeof ActionPatch>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const actionsContract = {
  /** Open ones first; the soonest due first, then number. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        /** `incomplete`: open, and something of `missing` is not told. */
        state: z.enum(['all', 'open', 'late', 'done', 'incomplete']).default('all'),
        committeeId: Id.nullable().default(null),
        axisId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(ActionRow) })),
  get: base.input(ById).output(ActionSheet),
  ofMeeting: base.input(z.object({ meetingId: Id })).output(z.array(Action)),
  /** In a meeting (FROZEN once its minutes are) or, without one, in the plan. */
  create: base
    .input(
      z.object({
        meetingId: Id.nullable().default(null),
        agendaItemId: Id.nullable().default(null),
        decisionId: Id.nullable().default(null),
        axisId: Id.nullable().default(null),
        title: Name,
      }),
    )
    .output(Created.extend({ number: z.string() })),
  /**
   * Title, description, agenda item and decision are FROZEN with the minutes; how it is planned and carried on never is, since the
   * plan lives on (docs/decisions/010). INVALID_INPUT `datesReversed` when it would end before it starts.
   */
  update: base.input(ActionPatch.extend({ id: Id })).output(Change),
  follow: base
    .input(Action.pick({ status: true, progressNote: true, settledOn: true }).partial().extend({ id: Id }))
    .output(Change),
  /** To a rank among the actions of an axis (null: those that stand under none). */
  move: base.input(z.object({ id: Id, axisId: Id.nullable(), position: z.int().min(0) })).output(Change),
  remove: base.input(ById).output(Change),
  addPartner: base.input(z.object({ actionId: Id, party: Party })).output(Created),
  removePartner: base.input(ById).output(Change),
  steps: actionStepsContract,
  notes: actionNotesContract,
  links: actionLinksContract,
  relations: actionRelationsContract,
}
