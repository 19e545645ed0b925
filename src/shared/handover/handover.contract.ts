import { oc } from '@orpc/contract'
import { z } from 'zod'
import { audiences } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, fieldError, Id, LongText, Name } from '../fields.ts'

/** What a successor would miss, each with the place where it is settled. */
export const gaugeKeys = [
  'companiesWithoutReferent',
  'companiesWithoutNextStep',
  'companiesWithoutContact',
  'synergiesWithoutNextStep',
  'synergiesWithoutReferent',
  'coldSynergies',
  'operationalWithoutEvidence',
  'minutesNotWritten',
  'minutesNotApproved',
  'decisionsLate',
  'actionsWithoutOwner',
  'actionsIncomplete',
  'actionsLate',
  'promisesLate',
  'interviewsNotReported',
  'indicatorsToMeasure',
  'dutiesLate',
  'deliverablesNotReceived',
  'deliverablesWithReserve',
  'toolsNotTransferred',
  'contractsEnding',
  'contactsNotIntroduced',
  'activitiesNotRated',
  'activitiesBelowTarget',
  'openQuestions',
  'noRecentBackup',
] as const
export type GaugeKey = (typeof gaugeKeys)[number]

export const gaugeFamilies = [
  'companies',
  'synergies',
  'governance',
  'plan',
  'figures',
  'inventory',
  'skills',
  'safety',
] as const
export type GaugeFamily = (typeof gaugeFamilies)[number]

export const GaugeRow = z.object({
  id: Id,
  /** The record that settles it, of the place that its key leads to; null: the list itself, where it is to be added. */
  opensId: Id.nullable(),
  label: z.string(),
  /** What it belongs to, or who answers for it: words of the dossier, never a date. */
  detail: z.string(),
  /** Its day: due, ended, stated, held or moved last, as its key says. */
  date: CalendarDate.nullable(),
})
export type GaugeRow = z.infer<typeof GaugeRow>

export const GaugeLine = z.object({
  key: z.enum(gaugeKeys),
  family: z.enum(gaugeFamilies),
  /** How many are missing, of how many that should be in order; nothing to be in order: 0 of 0. */
  missing: z.int(),
  total: z.int(),
  /** The first twenty of what is missing, the most pressing first. */
  rows: z.array(GaugeRow),
})
export type GaugeLine = z.infer<typeof GaugeLine>

/** What of a family is in order: from 0 to 100, null while it holds nothing. */
export const GaugeShare = z.object({
  family: z.enum(gaugeFamilies),
  score: z.int().nullable(),
  inOrder: z.int(),
  total: z.int(),
})
export type GaugeShare = z.infer<typeof GaugeShare>

export const Gauge = z.object({
  date: CalendarDate,
  /**
   * From 0 to 100: the mean, over the families that hold anything, of the share of what is in order; 100 only when nothing at all
   * is missing. Null while the dossier holds nothing to hand over: a copy of it alone makes no readiness.
   */
  score: z.int().nullable(),
  /** How much is missing in all. */
  missing: z.int(),
  families: z.array(GaugeShare),
  /** What is missing first, the most of it first; then what is in order, then what there is nothing of. */
  lines: z.array(GaugeLine),
})
export type Gauge = z.infer<typeof Gauge>

export const GaugePoint = z.object({ date: CalendarDate, score: z.int(), missing: z.int() })
export type GaugePoint = z.infer<typeof GaugePoint>

/** The thirteen parts of a dossier de passation, in their usual order (docs: « Handover »). */
export const handoverParts = [
  'identity',
  'activities',
  'matters',
  'companies',
  'governance',
  'deadlines',
  'methods',
  'deliverables',
  'tools',
  'funding',
  'indicators',
  'risks',
  'reception',
] as const
export type HandoverPart = (typeof handoverParts)[number]

/** One handing over of the post: who, to whom, when, and what goes into its dossier. */
export const Handover = z.object({
  id: Id,
  name: Name,
  date: CalendarDate,
  /** Who leaves, who comes, who answers for the post: contacts, by their function. */
  outgoingId: Id.nullable(),
  incomingId: Id.nullable(),
  hierarchyId: Id.nullable(),
  /** Of the Word dossier: raised by hand each time one is sent. */
  version: z.int(fieldError('atLeastOne')).min(1, fieldError('atLeastOne')).max(999, fieldError('tooLarge')),
  /** Who may read the dossier de passation. */
  audience: z.enum(audiences),
  /** The parts chosen, in order: at least one, each once. */
  parts: z
    .array(z.enum(handoverParts))
    .min(1, fieldError('required'))
    .refine((parts) => new Set(parts).size === parts.length, fieldError('alreadyThere')),
  /** « Ce qu’il faut savoir »: what only the outgoing person can tell. */
  toKnow: LongText,
  reserves: LongText,
  /** Who receives a copy. */
  copies: LongText,
  isAccepted: z.boolean(),
  /** Always known once it is accepted, and only then. */
  acceptedOn: CalendarDate.nullable(),
})
export type Handover = z.infer<typeof Handover>
export const HandoverRow = Handover.extend({
  outgoingLabel: z.string(),
  incomingLabel: z.string(),
  hierarchyLabel: z.string(),
})
export type HandoverRow = z.infer<typeof HandoverRow>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const handoverContract = {
  gauge: base.output(Gauge),
  /** One point a day at most, oldest first. */
  gaugeCurve: base.output(z.array(GaugePoint)),
  /**
   * Notes how things stand today; a second time in a day takes the place of the first. No act of the officer: nothing of it is
   * journalled, and nothing is noted while there is no score.
   */
  noteGauge: base.output(Change),
  /** Newest first. */
  list: base.output(z.array(HandoverRow)),
  get: base.input(ById).output(HandoverRow),
  create: base.input(Handover.pick({ name: true, date: true })).output(Created),
  update: base.input(Handover.partial().required({ id: true })).output(Change),
  remove: base.input(ById).output(Change),
}
