import { oc } from '@orpc/contract'
import { z } from 'zod'
import { confidentialityLevels } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Page, ShortText } from '../fields.ts'

/** How far a company came in the démarche. */
export const companyStatuses = ['toContact', 'contacted', 'met', 'contributing', 'engaged', 'withdrawn'] as const
export type CompanyStatus = (typeof companyStatuses)[number]
/** What can be reached on a date. */
export const companySteps = ['contacted', 'met', 'contributing', 'engaged', 'withdrawn'] as const
/** What tells a step: typed by the officer, or a record that says so. */
export const stepSources = ['typed', 'exchange', 'interview', 'meeting', 'need', 'flow', 'seat', 'synergy'] as const

export const CompanyStep = z.object({
  /** Of the typed step, or of the record that tells it. */
  id: Id,
  step: z.enum(companySteps),
  date: CalendarDate,
  source: z.enum(stepSources),
  note: z.string(),
})
export type CompanyStep = z.infer<typeof CompanyStep>

export const Company = z.object({
  organisationId: Id,
  name: z.string(),
  zoneName: z.string(),
  activity: z.string(),
  headcount: z.int().nullable(),
  /** How secret it is that this company is in the démarche, and what it says there. */
  confidentiality: z.enum(confidentialityLevels),
  isAssociationMember: z.boolean(),
  /** Who knows the company best in the project office. */
  referentId: Id.nullable(),
  referentLabel: z.string(),
  nextStep: ShortText,
  nextStepOn: CalendarDate.nullable(),
  /** What the officer would say face to face: no export takes it unless it is asked for. */
  spokenNotes: LongText,
  status: z.enum(companyStatuses),
  statusSince: CalendarDate.nullable(),
  /** The first record or date that told each step, by date; a record tells none once the company was further. */
  steps: z.array(CompanyStep),
  lastContactOn: CalendarDate.nullable(),
})
export type Company = z.infer<typeof Company>

export const CompanyRow = Company.pick({
  organisationId: true,
  name: true,
  zoneName: true,
  isAssociationMember: true,
  nextStep: true,
  nextStepOn: true,
  status: true,
  statusSince: true,
  lastContactOn: true,
}).extend({
  needCount: z.int(),
  flowCount: z.int(),
  synergyCount: z.int(),
  /** A next step or a promise of ours whose date is gone by. */
  isLate: z.boolean(),
})
export type CompanyRow = z.infer<typeof CompanyRow>

/** What touched a company, each opening its record. */
export const timelineKinds = [
  'step',
  'exchange',
  'interview',
  'meeting',
  'need',
  'flow',
  'synergy',
  'synergyStep',
  'promise',
  'decision',
  'action',
] as const
export type TimelineKind = (typeof timelineKinds)[number]
export const TimelineEvent = z.object({
  kind: z.enum(timelineKinds),
  /** Of the record that it opens. */
  id: Id,
  date: CalendarDate,
  /** In the company's or the officer's words, or a name: the page puts the sentence around it. */
  title: z.string(),
  /** A key of a closed list that says more: the stage, the kind of exchange, the outcome, the attendance. Empty: nothing. */
  detail: z.string(),
})
export type TimelineEvent = z.infer<typeof TimelineEvent>

/** How many companies reached each step until a date, withdrawn ones included in what they reached before. */
export const CompanyCounts = z.object({
  asOf: CalendarDate,
  companies: z.int(),
  reached: z.array(z.object({ step: z.enum(companySteps), count: z.int() })),
  /** Where they stand. */
  byStatus: z.array(z.object({ status: z.enum(companyStatuses), count: z.int() })),
})
export type CompanyCounts = z.infer<typeof CompanyCounts>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const OfOrganisation = z.object({ organisationId: Id })

export const companiesContract = {
  /** Organisations that are companies (kind or role), by name. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        status: z.enum(companyStatuses).nullable().default(null),
        /** Those that came to this step or further, whatever became of them since: what `counts` counts as reached. */
        reached: z.enum(companySteps).nullable().default(null),
        zoneId: Id.nullable().default(null),
        /** Only those with a next step or a promise whose date is gone by. */
        isLate: z.boolean().default(false),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(CompanyRow) })),
  get: base.input(OfOrganisation).output(Company),
  update: base
    .input(
      Company.pick({
        confidentiality: true,
        isAssociationMember: true,
        referentId: true,
        nextStep: true,
        nextStepOn: true,
        spokenNotes: true,
      })
        .partial()
        .extend({ organisationId: Id }),
    )
    .output(Change),
  /** What touched the company, latest first. */
  timeline: base
    .input(Page.extend(OfOrganisation.shape))
    .output(z.object({ total: z.int(), rows: z.array(TimelineEvent) })),
  counts: base.input(z.object({ asOf: CalendarDate.nullable().default(null) })).output(CompanyCounts),
  addStep: base
    .input(OfOrganisation.extend({ step: z.enum(companySteps), date: CalendarDate, note: LongText.default('') }))
    .output(Created),
  updateStep: base
    .input(CompanyStep.pick({ step: true, date: true }).extend({ note: LongText }).partial().extend({ id: Id }))
    .output(Change),
  removeStep: base.input(ById).output(Change),
}
