import { oc } from '@orpc/contract'
import { z } from 'zod'
import { confidentialityLevels } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page } from '../fields.ts'

/** What a company looks for, or what it could share with others. */
export const needKinds = ['need', 'offer'] as const
export type NeedKind = (typeof needKinds)[number]
export const needIntensities = ['low', 'medium', 'high'] as const
export const needRecurrences = ['oneOff', 'occasional', 'regular', 'permanent'] as const

/** Where in an interview a need or a flow was heard: the words of the notes, and the question they stand under. */
export const Source = z.object({ interviewId: Id.nullable(), questionId: Id.nullable(), quotation: LongText })
export type Source = z.infer<typeof Source>

/** A need or an offer of one company, in its own words. */
export const Need = Source.extend({
  id: Id,
  organisationId: Id,
  kind: z.enum(needKinds),
  text: Name,
  statedOn: CalendarDate,
  themeId: Id.nullable(),
  termId: Id.nullable(),
  intensity: z.enum(needIntensities).nullable(),
  recurrence: z.enum(needRecurrences).nullable(),
  collectiveNeedId: Id.nullable(),
  confidentiality: z.enum(confidentialityLevels),
  note: LongText,
})
export type Need = z.infer<typeof Need>

export const NeedRow = Need.extend({
  organisationName: z.string(),
  themeName: z.string(),
  termName: z.string(),
  collectiveNeedName: z.string(),
  /** Synergies that answer it. */
  synergyCount: z.int(),
})
export type NeedRow = z.infer<typeof NeedRow>

/** A need that several companies share. */
export const CollectiveNeed = z.object({
  id: Id,
  position: z.int(),
  name: Name,
  description: LongText,
  themeId: Id.nullable(),
})
export type CollectiveNeed = z.infer<typeof CollectiveNeed>

export const CollectiveNeedRow = CollectiveNeed.extend({
  themeName: z.string(),
  needCount: z.int(),
  companyCount: z.int(),
  synergyCount: z.int(),
})
export type CollectiveNeedRow = z.infer<typeof CollectiveNeedRow>

/** Counted from the records. */
export const NeedCounts = z.object({
  needs: z.int(),
  offers: z.int(),
  /** Companies that stated at least one. */
  companies: z.int(),
  /** In no collective need. */
  ungrouped: z.int(),
  /** Needs, and offers apart, in the order of the themes; a null theme counts those without one, when there are any. */
  byTheme: z.array(z.object({ themeId: Id.nullable(), name: z.string(), count: z.int(), offerCount: z.int() })),
})
export type NeedCounts = z.infer<typeof NeedCounts>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const NeedFields = Need.omit({ id: true })

export const needsContract = {
  /** Latest first. `themeId` 'none': those without a theme; `collectiveNeedId` 'none': those in none. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        kind: z.enum(needKinds).nullable().default(null),
        themeId: z
          .union([Id, z.literal('none')])
          .nullable()
          .default(null),
        organisationId: Id.nullable().default(null),
        interviewId: Id.nullable().default(null),
        collectiveNeedId: z
          .union([Id, z.literal('none')])
          .nullable()
          .default(null),
        synergyId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(NeedRow) })),
  counts: base.output(NeedCounts),
  get: base.input(ById).output(NeedRow),
  /** Of an interview: takes its date and company. Its term is recognised from its words unless it is given. */
  create: base.input(NeedFields.partial().required({ organisationId: true, text: true })).output(Created),
  update: base.input(NeedFields.omit({ organisationId: true }).partial().extend({ id: Id })).output(Change),
  /** IN_USE while a synergy answers it. */
  remove: base.input(ById).output(Change),

  collective: base.output(z.array(CollectiveNeedRow)),
  /** Last in order; `needIds` are put under it in the same act. */
  addCollective: base
    .input(CollectiveNeed.pick({ name: true }).extend({ needIds: z.array(Id).max(500).default([]) }))
    .output(Created),
  updateCollective: base.input(CollectiveNeed.omit({ position: true }).partial().required({ id: true })).output(Change),
  moveCollective: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  /** Its needs stay, in no group. IN_USE while a synergy answers it. */
  removeCollective: base.input(ById).output(Change),
  /** Puts needs under a collective need, or in none. */
  group: base.input(z.object({ ids: z.array(Id).min(1).max(500), collectiveNeedId: Id.nullable() })).output(Change),
}
