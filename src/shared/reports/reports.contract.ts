import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, ShortText } from '../fields.ts'

/** The evidence that ADEME asks for. */
export const evidenceKinds = [
  'strategy',
  'workingMinutes',
  'communications',
  'companyMinutes',
  'governance',
  'networkMeetings',
  'position',
  'synergySearch',
  'synergyProof',
  'other',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
export const evidenceStates = ['toGather', 'ready', 'notConcerned'] as const
export type EvidenceState = (typeof evidenceStates)[number]

/** A report to a funder on a period: what is written by hand; all the rest is computed when the document is made. */
export const Report = z.object({
  id: Id,
  title: Name,
  /** The funder. */
  organisationId: Id.nullable(),
  /** Both days counted. INVALID_INPUT `datesReversed`. */
  from: CalendarDate,
  to: CalendarDate,
  objectives: LongText,
  difficulties: LongText,
  outlook: LongText,
  /** When it is due at the funder's, and when it was sent. */
  dueOn: CalendarDate.nullable(),
  sentOn: CalendarDate.nullable(),
})
export type Report = z.infer<typeof Report>
export const ReportRow = Report.pick({
  id: true,
  title: true,
  organisationId: true,
  from: true,
  to: true,
  dueOn: true,
  sentOn: true,
}).extend({
  organisationName: z.string(),
  isLate: z.boolean(),
  evidenceReady: z.int(),
  evidenceAsked: z.int(),
})
export type ReportRow = z.infer<typeof ReportRow>

export const Evidence = z.object({
  id: Id,
  reportId: Id,
  position: z.int(),
  kind: z.enum(evidenceKinds),
  /** In the funder's words; that of the kind until it is changed. */
  label: Name,
  state: z.enum(evidenceStates),
  /** Where it is kept: a folder, a binder, an address. */
  place: ShortText,
})
export type Evidence = z.infer<typeof Evidence>
/** With what the dossier holds of it in the period. */
export const EvidenceRow = Evidence.extend({ inDossier: z.int() })
export type EvidenceRow = z.infer<typeof EvidenceRow>

export const ReportDetail = Report.extend({ organisationName: z.string(), evidence: z.array(EvidenceRow) })
export type ReportDetail = z.infer<typeof ReportDetail>

/** Something that a funder expects by a day, besides its reports: a claim for payment, a visit, a new application. */
export const Duty = z.object({
  id: Id,
  organisationId: Id,
  label: Name,
  dueOn: CalendarDate,
  doneOn: CalendarDate.nullable(),
  note: LongText,
})
export type Duty = z.infer<typeof Duty>
export const DutyRow = Duty.extend({ organisationName: z.string(), isLate: z.boolean() })
export type DutyRow = z.infer<typeof DutyRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const reportsContract = {
  /** Latest period first. */
  list: base.output(z.array(ReportRow)),
  get: base.input(ById).output(ReportDetail),
  /** With the evidence that ADEME asks for as its checklist. */
  create: base
    .input(
      Report.pick({ title: true, organisationId: true, from: true, to: true, dueOn: true }).partial({
        organisationId: true,
        dueOn: true,
      }),
    )
    .output(Created),
  update: base.input(Report.partial().required({ id: true })).output(Change),
  remove: base.input(ById).output(Change),
  addEvidence: base.input(z.object({ reportId: Id, label: Name })).output(Created),
  updateEvidence: base
    .input(Evidence.pick({ label: true, state: true, place: true }).partial().extend({ id: Id }))
    .output(Change),
  removeEvidence: base.input(ById).output(Change),
  /** Those to come first, the soonest first; then those done, the latest first. */
  duties: base.output(z.array(DutyRow)),
  addDuty: base.input(Duty.pick({ organisationId: true, label: true, dueOn: true })).output(Created),
  updateDuty: base.input(Duty.partial().required({ id: true })).output(Change),
  removeDuty: base.input(ById).output(Change),
}
