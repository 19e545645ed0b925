import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page, ShortText, fieldError } from '../fields.ts'
import { impactKinds, impactNatures, impactStatuses } from '../synergies/impacts.contract.ts'
import { synergyForms, synergyStages } from '../synergies/synergies.contract.ts'
import { formulas } from './formulas.ts'

/** Where an indicator comes from: the sets shipped with the application, or the officer's own. */
export const indicatorSets = ['official', 'activity', 'conversion', 'impacts', 'means', 'own'] as const
export type IndicatorSet = (typeof indicatorSets)[number]
export const shippedSets = ['official', 'activity', 'conversion', 'impacts', 'means'] as const
export type ShippedSet = (typeof shippedSets)[number]

/** Which way is better; `neutral`: neither. */
export const indicatorDirections = ['up', 'down', 'neutral'] as const
export type IndicatorDirection = (typeof indicatorDirections)[number]

/** How often it is measured; a typed one is due again once that time has gone since its last measure. */
export const indicatorFrequencies = ['monthly', 'quarterly', 'halfYearly', 'yearly', 'onDemand'] as const
export type IndicatorFrequency = (typeof indicatorFrequencies)[number]

/** Where a measure comes from: typed by the officer, or published (in minutes, a press release, a report). */
export const measureProvenances = ['typed', 'published'] as const
export type MeasureProvenance = (typeof measureProvenances)[number]

export const Quantity = z
  .number(fieldError('quantity'))
  .min(-1e12, fieldError('quantity'))
  .max(1e12, fieldError('quantity'))

export const Indicator = z.object({
  id: Id,
  position: z.int(),
  set: z.enum(indicatorSets),
  /** Its code in a référentiel: « eci_18 ». Empty: none. */
  code: ShortText,
  name: Name,
  /** What is counted and how: the rule, in words that a committee understands. */
  definition: LongText,
  /** « entreprises », « tCO2e », « % ». Empty: a bare number. */
  unit: ShortText,
  /** Figures after the comma. */
  decimals: z.int().min(0).max(4),
  direction: z.enum(indicatorDirections),
  /** What it is computed by; null: measures are typed. */
  formula: z.enum(formulas).nullable(),
  /** For the formula `impact` alone: which impacts, annual or one-off, and how sure at least (`estimated`: all of them). */
  impactKind: z.enum(impactKinds).nullable(),
  impactNature: z.enum(impactNatures).nullable(),
  impactStatus: z.enum(impactStatuses).nullable(),
  /** Where the figure or its rule comes from: a référentiel and its address, a register, a person. */
  source: LongText,
  frequency: z.enum(indicatorFrequencies),
  /** What things were at the start. */
  baselineValue: Quantity.nullable(),
  baselineDate: CalendarDate.nullable(),
  /** Whether the COPIL sees it on its dashboard and in its minutes. */
  isOnDashboard: z.boolean(),
})
export type Indicator = z.infer<typeof Indicator>

/** What it should be worth on a date. */
export const Target = z.object({ id: Id, indicatorId: Id, date: CalendarDate, value: Quantity })
export type Target = z.infer<typeof Target>

/** What it was worth on a date, and who says so. */
export const Measure = z.object({
  id: Id,
  indicatorId: Id,
  asOf: CalendarDate,
  value: Quantity,
  provenance: z.enum(measureProvenances),
  source: ShortText,
  note: LongText,
})
export type Measure = z.infer<typeof Measure>

/** A value and the day that it holds for. */
export const DatedValue = z.object({ date: CalendarDate, value: z.number() })
export type DatedValue = z.infer<typeof DatedValue>

/** An indicator as it stands on a day. */
export const IndicatorRow = Indicator.extend({
  /** Computed on that day, else the last measure until it; null: nothing yet. */
  value: z.number().nullable(),
  /** The day that the value holds for. */
  valueOn: CalendarDate.nullable(),
  /** How many records a computed value stands on; 0 for a typed one. */
  recordCount: z.int(),
  /** Of a share: what it is a share of. */
  outOf: z.number().nullable(),
  /** The next target from that day on, else the last one. */
  target: DatedValue.nullable(),
  /** The value a year before that day, or the last measure but one. */
  previous: DatedValue.nullable(),
  /** When it is to be measured again; null: computed, on demand. */
  measureDueOn: CalendarDate.nullable(),
})
export type IndicatorRow = z.infer<typeof IndicatorRow>

export const LinkedAction = z.object({ actionId: Id, number: z.string(), title: z.string() })
export type LinkedAction = z.infer<typeof LinkedAction>

export const IndicatorDetail = IndicatorRow.extend({
  /** By date. */
  targets: z.array(Target),
  /** Latest first. */
  measures: z.array(Measure),
  /** The actions of the plan that should move it. */
  actions: z.array(LinkedAction),
})
export type IndicatorDetail = z.infer<typeof IndicatorDetail>

/** What a record behind a figure opens. */
export const figureRecordKinds = [
  'organisation',
  'interview',
  'need',
  'flow',
  'synergy',
  'meeting',
  'event',
  'action',
  'timeEntry',
  'trip',
  'staffLine',
  'funding',
  'impact',
] as const
export type FigureRecordKind = (typeof figureRecordKinds)[number]

/** One of the very records behind a figure. */
export const FigureRecord = z.object({
  kind: z.enum(figureRecordKinds),
  id: Id,
  /** What it opens, where it is not itself a place: the synergy of an impact. */
  opensId: Id,
  label: z.string(),
  /** The day from which it counts. */
  date: CalendarDate,
  /** What it adds to the figure: 1 for a counter. */
  weight: z.number(),
})
export type FigureRecord = z.infer<typeof FigureRecord>

/** The curve of an indicator: its values by date, its targets, and what was published. */
export const Series = z.object({
  points: z.array(DatedValue),
  targets: z.array(DatedValue),
  /** Typed or published measures of a computed indicator, beside its curve. */
  measures: z.array(DatedValue.extend({ provenance: z.enum(measureProvenances), source: z.string() })),
  baseline: DatedValue.nullable(),
})
export type Series = z.infer<typeof Series>

/** How far the synergies ever came until a date, from the first stage to the last. */
export const Funnel = z.object({
  asOf: CalendarDate,
  stages: z.array(
    z.object({
      stage: z.enum(synergyStages),
      /** Stand there now. */
      count: z.int(),
      /** Came to it or further, whatever became of them since. */
      reached: z.int(),
      /** Of those that reached the stage before, in thousandths; null: none did. */
      share: z.int().nullable(),
      /** Median days from the first day at the stage before to the first day at this one; null: not known. */
      medianDays: z.int().nullable(),
    }),
  ),
  paused: z.int(),
  abandoned: z.array(
    z.object({
      synergyId: Id,
      number: z.int(),
      name: z.string(),
      date: CalendarDate,
      after: z.enum(synergyStages).nullable(),
      reason: z.string(),
    }),
  ),
  /** All of them, by theme, the largest first; an empty name: no theme. */
  themes: z.array(z.object({ themeId: Id.nullable(), name: z.string(), count: z.int() })),
})
export type Funnel = z.infer<typeof Funnel>

/** Sums of impacts that may be summed, by status: annual and one-off apart, never together. */
export const ImpactSum = z.object({
  kind: z.enum(impactKinds),
  /** Of `other`. */
  label: z.string(),
  unit: z.string(),
  nature: z.enum(impactNatures),
  byStatus: z.array(z.object({ status: z.enum(impactStatuses), quantity: z.number(), count: z.int() })),
  synergies: z.array(
    z.object({
      synergyId: Id,
      number: z.int(),
      name: z.string(),
      quantity: z.number(),
      status: z.enum(impactStatuses),
    }),
  ),
})
export type ImpactSum = z.infer<typeof ImpactSum>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
const AsOf = z.object({ asOf: CalendarDate.nullable().default(null) })

export const FunnelFilter = AsOf.extend({
  form: z.enum(synergyForms).nullable().default(null),
  themeId: Id.nullable().default(null),
})

export const indicatorsContract = {
  /** In order: by set, then position. As of a day; null: today. */
  list: base.input(AsOf).output(z.array(IndicatorRow)),
  get: base.input(ById.extend(AsOf.shape)).output(IndicatorDetail),
  /** A point a month, and one at each day that a measure or a target holds for. From the first record when `from` is null. */
  series: base
    .input(ById.extend({ from: CalendarDate.nullable().default(null), to: CalendarDate.nullable().default(null) }))
    .output(Series),
  /** The very records behind a computed value, latest first. */
  records: base
    .input(Page.extend(ById.shape).extend(AsOf.shape))
    .output(z.object({ total: z.int(), rows: z.array(FigureRecord) })),
  funnel: base.input(FunnelFilter).output(Funnel),
  impacts: base.input(AsOf).output(z.array(ImpactSum)),

  /** An indicator of the officer's own: typed, unless a formula is given. */
  create: base
    .input(Indicator.omit({ id: true, position: true, set: true }).partial().required({ name: true }))
    .output(Created),
  update: base.input(Indicator.omit({ position: true, set: true }).partial().required({ id: true })).output(Change),
  /** Its measures and targets go with it, and come back with undo. */
  remove: base.input(ById).output(Change),
  move: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  /** How many indicators of each shipped set the dossier has not. */
  missingShipped: base.output(z.array(z.object({ set: z.enum(shippedSets), count: z.int() }))),
  /** Adds the indicators of a shipped set that are not there yet. */
  addShipped: base.input(z.object({ set: z.enum(shippedSets) })).output(Change.extend({ added: z.int() })),

  /** INVALID_INPUT `alreadyThere` for a second target on one day. */
  addTarget: base.input(Target.omit({ id: true })).output(Created),
  updateTarget: base.input(Target.pick({ date: true, value: true }).partial().extend({ id: Id })).output(Change),
  removeTarget: base.input(ById).output(Change),
  /** INVALID_INPUT `inFuture` on a day to come. */
  addMeasure: base
    .input(Measure.omit({ id: true }).partial().required({ indicatorId: true, asOf: true, value: true }))
    .output(Created),
  updateMeasure: base.input(Measure.omit({ indicatorId: true }).partial().required({ id: true })).output(Change),
  removeMeasure: base.input(ById).output(Change),
  linkAction: base.input(z.object({ indicatorId: Id, actionId: Id })).output(Created),
  unlinkAction: base.input(z.object({ indicatorId: Id, actionId: Id })).output(Change),
  /** The indicators that an action should move. */
  ofAction: base.input(z.object({ actionId: Id })).output(z.array(IndicatorRow)),
}
