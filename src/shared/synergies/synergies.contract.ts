import { oc } from '@orpc/contract'
import { z } from 'zod'
import { confidentialityLevels } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page, ShortText, fieldError } from '../fields.ts'
import { impactsContract, readinessContract } from './impacts.contract.ts'
import { scenariosContract } from './scenarios.contract.ts'

export const synergyNatures = ['substitution', 'mutualisation'] as const
export const synergyForms = ['collective', 'b2b'] as const
export const synergyAmbitions = ['quickWin', 'structuring'] as const
export const synergyOrigins = ['interview', 'workshop', 'officer', 'match', 'company'] as const
/** From the idea to the lasting practice; a synergy can also be paused or abandoned, for a reason. */
export const synergyStages = [
  'idea',
  'detected',
  'prioritised',
  'qualified',
  'studied',
  'implementing',
  'operational',
  'lasting',
  'paused',
  'abandoned',
] as const
export type SynergyStage = (typeof synergyStages)[number]
export const synergyRoles = ['offers', 'asks', 'uses', 'pilots', 'provides'] as const
export type SynergyRole = (typeof synergyRoles)[number]
/** ADEME, « Territoire Engagé »: an operational synergy is a real exchange, or a mutualised service that two entities use. */
export const evidenceKinds = ['exchange', 'mutualisedService'] as const

export const Synergy = z.object({
  id: Id,
  /** Given once, in order, and never again: S-7. */
  number: z.int(),
  name: Name,
  summary: LongText,
  nature: z.enum(synergyNatures).nullable(),
  form: z.enum(synergyForms).nullable(),
  ambition: z.enum(synergyAmbitions).nullable(),
  origin: z.enum(synergyOrigins).nullable(),
  themeId: Id.nullable(),
  /** The zone it is for. */
  zoneId: Id.nullable(),
  collectiveNeedId: Id.nullable(),
  /** The interview or the meeting it came from. */
  interviewId: Id.nullable(),
  originMeetingId: Id.nullable(),
  stage: z.enum(synergyStages),
  stageSince: CalendarDate,
  /** Who follows it day by day. */
  referentId: Id.nullable(),
  confidentiality: z.enum(confidentialityLevels),
  nextStep: ShortText,
  nextStepOn: CalendarDate.nullable(),
  note: LongText,
})
export type Synergy = z.infer<typeof Synergy>

/** Why a synergy asks for attention; only those that still move do. */
export const coldReasons = ['noMove', 'noNextStep', 'lateNextStep'] as const
export type ColdReason = (typeof coldReasons)[number]

export const SynergyRow = Synergy.pick({
  id: true,
  number: true,
  name: true,
  nature: true,
  form: true,
  ambition: true,
  stage: true,
  stageSince: true,
  confidentiality: true,
  nextStep: true,
  nextStepOn: true,
}).extend({
  themeName: z.string(),
  companyCount: z.int(),
  /** The first three of them by name: what a card or a row has room for. */
  companyNames: z.array(z.string()),
  /** Days since anything moved: a step, a meeting of its group, a scenario chosen, a readiness. */
  idleDays: z.int(),
  cold: z.array(z.enum(coldReasons)),
})
export type SynergyRow = z.infer<typeof SynergyRow>

export const SynergyCompany = z.object({
  id: Id,
  organisationId: Id,
  organisationName: z.string(),
  /** How secret it is that this company is in the démarche. */
  confidentiality: z.enum(confidentialityLevels),
  contactId: Id.nullable(),
  contactLabel: z.string(),
  role: z.enum(synergyRoles),
  joinedOn: CalendarDate,
  note: ShortText,
})
export type SynergyCompany = z.infer<typeof SynergyCompany>

export const SynergyStep = z.object({
  id: Id,
  stage: z.enum(synergyStages),
  date: CalendarDate,
  who: ShortText,
  reason: LongText,
  meetingId: Id.nullable(),
  /** « COPIL n° 2 · 7 février 2023 »; empty without a meeting. */
  meetingLabel: z.string(),
  evidenceKind: z.enum(evidenceKinds).nullable(),
  evidence: LongText,
})
export type SynergyStep = z.infer<typeof SynergyStep>

export const SynergyDetail = Synergy.extend({
  themeName: z.string(),
  zoneName: z.string(),
  collectiveNeedName: z.string(),
  interviewLabel: z.string(),
  originMeetingLabel: z.string(),
  referentLabel: z.string(),
  idleDays: z.int(),
  cold: z.array(z.enum(coldReasons)),
  /** By role, then name. */
  companies: z.array(SynergyCompany),
  /** Latest first; the first one is where it stands. */
  steps: z.array(SynergyStep),
  needIds: z.array(Id),
  flowIds: z.array(Id),
})
export type SynergyDetail = z.infer<typeof SynergyDetail>

/** Counted from the records, as they stood on a date. `reached`: came to this stage or further, at any time until then. */
export const SynergyCounts = z.object({
  total: z.int(),
  collective: z.int(),
  b2b: z.int(),
  /** As of today, whatever the date: a next step keeps no history. */
  cold: z.int(),
  byStage: z.array(z.object({ stage: z.enum(synergyStages), count: z.int(), reached: z.int() })),
})
export type SynergyCounts = z.infer<typeof SynergyCounts>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const SynergyFilter = z.object({
  search: z.string().default(''),
  stage: z.enum(synergyStages).nullable().default(null),
  form: z.enum(synergyForms).nullable().default(null),
  nature: z.enum(synergyNatures).nullable().default(null),
  ambition: z.enum(synergyAmbitions).nullable().default(null),
  origin: z.enum(synergyOrigins).nullable().default(null),
  themeId: Id.nullable().default(null),
  organisationId: Id.nullable().default(null),
  collectiveNeedId: Id.nullable().default(null),
  /** Those that answer this need, or use this flow. */
  needId: Id.nullable().default(null),
  flowId: Id.nullable().default(null),
  /** Only those that ask for attention. */
  isCold: z.boolean().default(false),
})
export type SynergyFilter = z.infer<typeof SynergyFilter>

/** Either a need or a flow of a synergy. */
export const SynergySource = z
  .object({ synergyId: Id, needId: Id.nullable().default(null), flowId: Id.nullable().default(null) })
  .refine(({ needId, flowId }) => (needId === null) !== (flowId === null), {
    path: ['needId'],
    message: fieldError('required'),
  })

export const synergiesContract = {
  /** In the order of their stages, then the longest idle first; by `idle`, the longest idle first whatever the stage. */
  list: base
    .input(Page.extend({ ...SynergyFilter.shape, order: z.enum(['stage', 'idle']).default('stage') }))
    .output(z.object({ total: z.int(), rows: z.array(SynergyRow) })),
  /** One column a stage: how many, and the first of them; further ones come from `list` with the stage. */
  board: base
    .input(SynergyFilter.omit({ stage: true }).extend({ limit: z.int().min(1).max(200).default(50) }))
    .output(z.array(z.object({ stage: z.enum(synergyStages), total: z.int(), rows: z.array(SynergyRow) }))),
  counts: base.input(z.object({ asOf: CalendarDate.nullable().default(null) })).output(SynergyCounts),
  get: base.input(ById).output(SynergyDetail),
  /** Made at the stage « idée », or « détectée » when companies, needs or flows come with it; those companies take part. */
  create: base
    .input(
      Synergy.omit({ id: true, number: true, stage: true, stageSince: true })
        .partial()
        .required({ name: true })
        .extend({
          needIds: z.array(Id).max(500).default([]),
          flowIds: z.array(Id).max(500).default([]),
          companies: z
            .array(z.object({ organisationId: Id, role: z.enum(synergyRoles) }))
            .max(100)
            .default([]),
        }),
    )
    .output(Created.extend({ number: z.int() })),
  update: base
    .input(Synergy.omit({ number: true, stage: true, stageSince: true }).partial().required({ id: true }))
    .output(Change),
  /** IN_USE while a follow-up group is attached to it. */
  remove: base.input(ById).output(Change),

  /** NOT_READY says what the stage asks for (keys of `missing`); going back asks for nothing. */
  moveTo: base
    .input(
      z.object({
        id: Id,
        stage: z.enum(synergyStages),
        /** Today when null. */
        date: CalendarDate.nullable().default(null),
        reason: LongText.default(''),
        meetingId: Id.nullable().default(null),
        evidenceKind: z.enum(evidenceKinds).nullable().default(null),
        evidence: LongText.default(''),
      }),
    )
    .output(Change),
  updateStep: base
    .input(
      SynergyStep.pick({ date: true, who: true, reason: true, evidence: true, meetingId: true })
        .partial()
        .extend({ id: Id }),
    )
    .output(Change),
  /** A step noted by mistake; the only one stays (NOT_READY `onlyStep`). The synergy goes back to where the others left it. */
  removeStep: base.input(ById).output(Change),

  addCompany: base
    .input(
      z.object({
        synergyId: Id,
        organisationId: Id,
        role: z.enum(synergyRoles),
        contactId: Id.nullable().default(null),
      }),
    )
    .output(Created),
  updateCompany: base
    .input(
      SynergyCompany.pick({ contactId: true, role: true, joinedOn: true, note: true }).partial().extend({ id: Id }),
    )
    .output(Change),
  removeCompany: base.input(ById).output(Change),
  /** Links a need or a flow; its company takes part (asks, offers) unless it does already. */
  addSource: base.input(SynergySource).output(Created),
  removeSource: base.input(SynergySource).output(Change),

  scenarios: scenariosContract,
  impacts: impactsContract,
  readiness: readinessContract,
}
