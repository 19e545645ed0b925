import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, ShortText, fieldError } from '../fields.ts'
import { looksLikeSecret } from './secrets.rules.ts'

/** What the consultancy owes or leaves: studies, data (ADALIE export), interview grids, maps, decks; methods and templates. */
export const deliverableKinds = ['study', 'data', 'grid', 'note', 'map', 'deck', 'method', 'template', 'other'] as const
export type DeliverableKind = (typeof deliverableKinds)[number]
export const deliverableStates = ['expected', 'received', 'incomplete', 'missing', 'notConcerned'] as const
export type DeliverableState = (typeof deliverableStates)[number]
/** Whose it is, as the contract says. */
export const ownerships = ['authority', 'consultancy', 'shared', 'thirdParty', 'unknown'] as const
export type Ownership = (typeof ownerships)[number]

export const Deliverable = z.object({
  id: Id,
  position: z.int(),
  kind: z.enum(deliverableKinds),
  name: Name,
  /** « .xlsx », « papier », « ArcGIS ». */
  format: ShortText,
  ownership: z.enum(ownerships),
  /** Who owes it. */
  organisationId: Id.nullable(),
  state: z.enum(deliverableStates),
  dueOn: CalendarDate.nullable(),
  receivedOn: CalendarDate.nullable(),
  /** What is missing or wrong in what was received. */
  reserve: LongText,
  /** Where it is kept. */
  place: ShortText,
  note: LongText,
})
export type Deliverable = z.infer<typeof Deliverable>
export const DeliverableRow = Deliverable.extend({
  organisationName: z.string(),
  fileCount: z.int(),
  isLate: z.boolean(),
})
export type DeliverableRow = z.infer<typeof DeliverableRow>

/** A tool, a shared space or an account, and how one gets access to it: never a password. */
export const Tool = z.object({
  id: Id,
  position: z.int(),
  name: Name,
  purpose: LongText,
  address: ShortText,
  /** Who gives access: a person or a service. */
  holder: ShortText,
  /** How access is asked for and where the secret is kept. */
  access: LongText,
  /** Whether the officer has it by now. */
  isTransferred: z.boolean(),
  expiresOn: CalendarDate.nullable(),
})
export type Tool = z.infer<typeof Tool>
const isNoSecret = (text: string): boolean => !looksLikeSecret(text)
/** What is accepted of a tool: INVALID_INPUT `secret` for words that look like a password, a code or a key. */
export const ToolInput = Tool.extend({
  name: Tool.shape.name.refine(isNoSecret, fieldError('secret')),
  purpose: Tool.shape.purpose.refine(isNoSecret, fieldError('secret')),
  address: Tool.shape.address.refine(isNoSecret, fieldError('secret')),
  holder: Tool.shape.holder.refine(isNoSecret, fieldError('secret')),
  access: Tool.shape.access.refine(isNoSecret, fieldError('secret')),
})
export const ToolRow = Tool.extend({ fileCount: z.int(), daysLeft: z.int().nullable() })
export type ToolRow = z.infer<typeof ToolRow>

/** A contract or an agreement, and how long it still runs. */
export const Contract = z.object({
  id: Id,
  name: Name,
  organisationId: Id.nullable(),
  reference: ShortText,
  startOn: CalendarDate.nullable(),
  endOn: CalendarDate.nullable(),
  /** Euros in cents, excluding VAT; null: not known. */
  amountCents: z.int(fieldError('money')).min(0, fieldError('money')).nullable(),
  /** What has to be done before its end, and by whom. */
  obligations: LongText,
  note: LongText,
})
export type Contract = z.infer<typeof Contract>
export const ContractRow = Contract.extend({
  organisationName: z.string(),
  fileCount: z.int(),
  daysLeft: z.int().nullable(),
})
export type ContractRow = z.infer<typeof ContractRow>

/** Who brought whom into the démarche. */
export const Introduction = z.object({
  id: Id,
  contactId: Id,
  /** A contact, else words: « l’ancien consultant ». */
  introducedById: Id.nullable(),
  introducedBy: ShortText,
  date: CalendarDate.nullable(),
  note: LongText,
})
export type Introduction = z.infer<typeof Introduction>
export const IntroductionRow = Introduction.extend({
  contactLabel: z.string(),
  organisationId: Id,
  organisationName: z.string(),
  introducedByLabel: z.string(),
})
export type IntroductionRow = z.infer<typeof IntroductionRow>

/** What the post has taught: what speeds things up or slows them down, risks, open questions. */
export const lessonKinds = ['speedsUp', 'slowsDown', 'risk', 'question'] as const
export type LessonKind = (typeof lessonKinds)[number]
export const Lesson = z.object({
  id: Id,
  position: z.int(),
  kind: z.enum(lessonKinds),
  text: Name,
  detail: LongText,
  /** What answers a risk or a question. */
  answer: LongText,
  isClosed: z.boolean(),
  date: CalendarDate,
})
export type Lesson = z.infer<typeof Lesson>
export const LessonRow = Lesson.extend({ fileCount: z.int() })
export type LessonRow = z.infer<typeof LessonRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const inventoryContract = {
  deliverables: base.output(z.array(DeliverableRow)),
  addDeliverable: base
    .input(Deliverable.omit({ id: true, position: true }).partial().required({ name: true }))
    .output(Created),
  /** What is received without its day is received today. INVALID_INPUT `inFuture` for a day of reception to come. */
  updateDeliverable: base.input(Deliverable.omit({ position: true }).partial().required({ id: true })).output(Change),
  removeDeliverable: base.input(ById).output(Change),
  /** What a consultancy usually owes, that the dossier has not: the list to start from. */
  missingStarter: base.output(z.object({ count: z.int() })),
  addStarter: base.output(Change.extend({ added: z.int() })),
  tools: base.output(z.array(ToolRow)),
  addTool: base.input(ToolInput.omit({ id: true, position: true }).partial().required({ name: true })).output(Created),
  updateTool: base.input(ToolInput.omit({ position: true }).partial().required({ id: true })).output(Change),
  removeTool: base.input(ById).output(Change),
  contracts: base.output(z.array(ContractRow)),
  addContract: base.input(Contract.omit({ id: true }).partial().required({ name: true })).output(Created),
  /** INVALID_INPUT `datesReversed`. */
  updateContract: base.input(Contract.partial().required({ id: true })).output(Change),
  removeContract: base.input(ById).output(Change),
  introductions: base.output(z.array(IntroductionRow)),
  addIntroduction: base.input(Introduction.omit({ id: true }).partial().required({ contactId: true })).output(Created),
  updateIntroduction: base
    .input(Introduction.omit({ contactId: true }).partial().required({ id: true }))
    .output(Change),
  removeIntroduction: base.input(ById).output(Change),
  lessons: base.output(z.array(LessonRow)),
  addLesson: base
    .input(Lesson.omit({ id: true, position: true }).partial().required({ kind: true, text: true }))
    .output(Created),
  updateLesson: base.input(Lesson.omit({ position: true }).partial().required({ id: true })).output(Change),
  removeLesson: base.input(ById).output(Change),
}
