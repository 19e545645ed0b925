import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, fieldError } from '../fields.ts'

/** Who rates how well an activity is mastered. */
export const raters = ['officer', 'consultancy'] as const
export type Rater = (typeof raters)[number]

/** The steps of an overlap, from watching the consultancy at work to passing the activity on to someone else. */
export const overlapSteps = ['observes', 'coFacilitates', 'leadsWithSupport', 'alone', 'passesOn'] as const
export type OverlapStep = (typeof overlapSteps)[number]

/** What the dossier already holds that can prove an activity. */
export const evidenceSources = [
  'interviews',
  'workshops',
  'followUpMeetings',
  'committees',
  'minutes',
  'steeringPresented',
  'synergies',
  'plan',
  'indicators',
  'reports',
  'communications',
] as const
export type EvidenceSource = (typeof evidenceSources)[number]

/** 0: not begun, 1: knows of it, 2: does it with help, 3: does it alone, 4: can teach it. */
export const Level = z.int(fieldError('level')).min(0, fieldError('skillLevel')).max(4, fieldError('skillLevel'))

/** One activity to take over from the consultancy. */
export const Activity = z.object({
  id: Id,
  position: z.int(),
  name: Name,
  description: LongText,
  /** What tells how it is done; null: nothing that the dossier holds. */
  source: z.enum(evidenceSources).nullable(),
  targetLevel: Level.nullable(),
  targetDate: CalendarDate.nullable(),
  /** No longer to be taken over; what was rated stays. */
  isRetired: z.boolean(),
})
export type Activity = z.infer<typeof Activity>

export const Rating = z.object({
  id: Id,
  activityId: Id,
  rater: z.enum(raters),
  level: Level,
  date: CalendarDate,
  /** On what real execution it stands. */
  note: LongText,
})
export type Rating = z.infer<typeof Rating>

/** A step that a person confirmed, and what proves it. */
export const ConfirmedStep = z.object({
  id: Id,
  activityId: Id,
  step: z.enum(overlapSteps),
  date: CalendarDate,
  /** In words: « Entretien du 12 janvier 2023, mené seul ». */
  evidence: LongText,
})
export type ConfirmedStep = z.infer<typeof ConfirmedStep>

/** A record of the dossier that proves something of an activity. */
export const Proof = z.object({
  kind: z.enum(['interview', 'meeting', 'synergy', 'action', 'indicator', 'report', 'event', 'communication']),
  id: Id,
  label: z.string(),
  date: CalendarDate,
  /** What it proves. */
  step: z.enum(overlapSteps),
})
export type Proof = z.infer<typeof Proof>

/** A step that the dossier's records speak for and that nobody confirmed yet. */
export const Proposal = z.object({
  activityId: Id,
  step: z.enum(overlapSteps),
  date: CalendarDate,
  evidence: z.string(),
  proofs: z.array(Proof),
})
export type Proposal = z.infer<typeof Proposal>

export const ActivityRow = Activity.extend({
  /** The latest of each. */
  officer: Rating.nullable(),
  consultancy: Rating.nullable(),
  step: ConfirmedStep.nullable(),
  proposal: Proposal.nullable(),
  /** The target date is gone by and neither rating reaches the target. */
  isLate: z.boolean(),
  /** The next transfer session about it. */
  nextSession: z.object({ meetingId: Id, date: CalendarDate }).nullable(),
})
export type ActivityRow = z.infer<typeof ActivityRow>

export const ActivityDetail = ActivityRow.extend({
  /** Latest first. */
  ratings: z.array(Rating),
  steps: z.array(ConfirmedStep),
  /** The latest fifty. */
  proofs: z.array(Proof),
  sessions: z.array(z.object({ meetingId: Id, label: z.string(), date: CalendarDate })),
})
export type ActivityDetail = z.infer<typeof ActivityDetail>

/** Mean levels over time, of the activities in use: a point each day that a rating was given. */
export const Autonomy = z.object({
  points: z.array(
    z.object({
      date: CalendarDate,
      officer: z.number().nullable(),
      consultancy: z.number().nullable(),
      rated: z.int(),
    }),
  ),
  target: z.number().nullable(),
  activities: z.int(),
  alone: z.int(),
})
export type Autonomy = z.infer<typeof Autonomy>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const skillsContract = {
  /** In order; retired ones last. */
  list: base.output(z.array(ActivityRow)),
  get: base.input(ById).output(ActivityDetail),
  autonomy: base.output(Autonomy),
  create: base.input(z.object({ name: Name })).output(Created),
  update: base.input(Activity.omit({ position: true }).partial().required({ id: true })).output(Change),
  /** Its ratings and steps go with it, and come back with undo. */
  remove: base.input(ById).output(Change),
  move: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  /** How many activities of the starting matrix the dossier has not; `addStarter` adds them. */
  missingStarter: base.output(z.object({ count: z.int() })),
  addStarter: base.output(Change.extend({ added: z.int() })),
  /** A second rating by the same on one day takes the place of the first. INVALID_INPUT `inFuture`. */
  rate: base.input(Rating.omit({ id: true }).partial({ note: true })).output(Created),
  updateRating: base
    .input(Rating.pick({ note: true, date: true, level: true }).partial().extend({ id: Id }))
    .output(Change),
  removeRating: base.input(ById).output(Change),
  /** Confirms a step, proposed or not; INVALID_INPUT `inFuture`. */
  confirm: base.input(ConfirmedStep.omit({ id: true })).output(Created),
  removeStep: base.input(ById).output(Change),
  /** The activities that a transfer session is about. */
  ofMeeting: base.input(z.object({ meetingId: Id })).output(z.array(z.object({ activityId: Id, name: z.string() }))),
  setTopics: base.input(z.object({ meetingId: Id, activityIds: z.array(Id).max(100) })).output(Change),
}
