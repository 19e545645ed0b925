import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, ClockTime, Created, Id, LongText, Name, Page, ShortText } from '../fields.ts'

export const interviewStatuses = ['planned', 'held', 'cancelled'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]
export const interviewModes = ['onSite', 'visio', 'phone'] as const
export const interviewParts = ['interviewer', 'met'] as const
/** Who led it, told from the organisations of the interviewers: the consultancy, both together, the officer alone. */
export const interviewLeads = ['consultancy', 'together', 'officer'] as const
export type InterviewLead = (typeof interviewLeads)[number]

/** A question of the grid, under its theme. */
export const Question = z.object({
  id: Id,
  themeId: Id,
  position: z.int(),
  text: Name,
  hint: LongText,
  /** No longer asked; still shown where it was answered. */
  isRetired: z.boolean(),
})
export type Question = z.infer<typeof Question>

export const InterviewParticipant = z.object({
  id: Id,
  contactId: Id,
  part: z.enum(interviewParts),
  /** « Responsable de site (Usine) ». */
  label: z.string(),
  organisationId: Id,
  isConsultancy: z.boolean(),
  /** Null: the person was not told yet that the démarche keeps these data. */
  informedOn: CalendarDate.nullable(),
})
export type InterviewParticipant = z.infer<typeof InterviewParticipant>

export const Interview = z.object({
  id: Id,
  organisationId: Id,
  date: CalendarDate,
  startTime: ClockTime.nullable(),
  mode: z.enum(interviewModes),
  place: ShortText,
  status: z.enum(interviewStatuses),
  notes: LongText,
  reportSentOn: CalendarDate.nullable(),
  reportApprovedOn: CalendarDate.nullable(),
})
export type Interview = z.infer<typeof Interview>

export const InterviewRow = Interview.omit({ notes: true, place: true, mode: true }).extend({
  organisationName: z.string(),
  /** Null while no interviewer is named. */
  lead: z.enum(interviewLeads).nullable(),
  needCount: z.int(),
  flowCount: z.int(),
})
export type InterviewRow = z.infer<typeof InterviewRow>

export const InterviewDetail = Interview.extend({
  organisationName: z.string(),
  lead: z.enum(interviewLeads).nullable(),
  participants: z.array(InterviewParticipant),
  /** What was noted under each question; questions without a note are left out. */
  answers: z.array(z.object({ questionId: Id, text: LongText })),
})
export type InterviewDetail = z.infer<typeof InterviewDetail>

/** Interviews held, by who led them: counted for the handover. */
export const InterviewCounts = z.object({
  planned: z.int(),
  held: z.int(),
  consultancy: z.int(),
  together: z.int(),
  officer: z.int(),
})
export type InterviewCounts = z.infer<typeof InterviewCounts>

/** How much of the starter set. */
export const StarterCounts = z.object({ themes: z.int(), terms: z.int(), questions: z.int() })
export type StarterCounts = z.infer<typeof StarterCounts>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const interviewsContract = {
  /** Planned ones first, soonest first; then held and cancelled ones, latest first. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        status: z.enum(interviewStatuses).nullable().default(null),
        organisationId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(InterviewRow) })),
  counts: base.output(InterviewCounts),
  get: base.input(ById).output(InterviewDetail),
  /** Planned at a date to come, held at a date gone by; the main contact of the company is met. */
  create: base.input(z.object({ organisationId: Id, date: CalendarDate })).output(Created),
  /** NOT_READY (`heldInFuture`) when it would be held on a date to come. */
  update: base.input(Interview.omit({ organisationId: true }).partial().required({ id: true })).output(Change),
  /** IN_USE while needs, flows or promises come from it. */
  remove: base.input(ById).output(Change),
  addParticipant: base
    .input(z.object({ interviewId: Id, contactId: Id, part: z.enum(interviewParts) }))
    .output(Created),
  removeParticipant: base.input(ById).output(Change),
  /** What is noted under one question; empty takes the note away. */
  answer: base.input(z.object({ interviewId: Id, questionId: Id, text: LongText })).output(Change),

  /** The grid: by theme, then in order; retired ones too. */
  questions: base.output(z.array(Question)),
  addQuestion: base.input(z.object({ themeId: Id, text: Name })).output(Created),
  updateQuestion: base.input(Question.omit({ position: true }).partial().required({ id: true })).output(Change),
  moveQuestion: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  /** IN_USE once it was answered: then retire it. */
  removeQuestion: base.input(ById).output(Change),

  /** What the dossier has not of the starter themes, terms and questions, in the language of the page. */
  missingStarter: base.output(StarterCounts),
  /** Adds what is not there yet; what is there under any of its names stays as it is. */
  addStarter: base.output(Change.extend(StarterCounts.shape)),
}
