import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, ShortText, fieldError } from '../fields.ts'
import { Quantity } from '../indicators/indicators.contract.ts'

/** The three axes of ELIPSE (Orée, ADEME): gouvernance; modèle économique; activités et résultats. */
export const questionnaireAxes = ['governance', 'businessModel', 'results'] as const
export type QuestionnaireAxis = (typeof questionnaireAxes)[number]
/** How an item is answered: a level on a scale, a number, yes or no, words. Words have no score. */
export const itemKinds = ['scale', 'number', 'yesNo', 'text'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What ELIPSE has in all, and how many of them are required; the officer types their wording from the official tool. */
export const elipseShape = { items: 29, required: 19 } as const

export const Item = z.object({
  id: Id,
  axis: z.enum(questionnaireAxes),
  position: z.int(),
  label: Name,
  help: LongText,
  isRequired: z.boolean(),
  kind: z.enum(itemKinds),
  /** Of a number. */
  unit: ShortText,
  /**
   * What has full marks: the top of a scale (0 is its foot; a whole number from 1 to 100, else INVALID_INPUT `scaleTop`), the
   * best value of a number (above 0). Null: a number without a score.
   */
  best: Quantity.nullable(),
  /** A retired item is no longer asked and stays in the campaigns that answered it. */
  isRetired: z.boolean(),
})
export type Item = z.infer<typeof Item>

/** One year's answers. */
export const Campaign = z.object({
  id: Id,
  year: z.int(fieldError('integer')).min(1990, fieldError('year')).max(2200, fieldError('year')),
  startedOn: CalendarDate,
  /** Null while it is open. */
  closedOn: CalendarDate.nullable(),
  note: LongText,
})
export type Campaign = z.infer<typeof Campaign>

export const Answer = z.object({
  itemId: Id,
  /** A level, a number, 0 or 1; null for words, or not answered. */
  value: Quantity.nullable(),
  text: LongText,
  source: ShortText,
})
export type Answer = z.infer<typeof Answer>

/** Means of the scores between 0 and 100; null: nothing scored. `scored`: how many items each mean is of. */
export const Scores = z.object({
  axes: z.array(
    z.object({ axis: z.enum(questionnaireAxes), score: z.number().nullable(), answered: z.int(), scored: z.int() }),
  ),
  items: z.array(z.object({ itemId: Id, score: z.number().nullable() })),
})
export type Scores = z.infer<typeof Scores>

export const CampaignRow = Campaign.extend({
  answered: z.int(),
  asked: z.int(),
  requiredAnswered: z.int(),
  required: z.int(),
})
export type CampaignRow = z.infer<typeof CampaignRow>
export const CampaignDetail = CampaignRow.extend({
  /**
   * The items asked by it, by axis and position: those in use, and retired ones that it answered; once it is closed, those that
   * it asked on that day.
   */
  items: z.array(Item),
  answers: z.array(Answer),
  scores: Scores,
})
export type CampaignDetail = z.infer<typeof CampaignDetail>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const questionnaireContract = {
  /** Items in use and retired ones, by axis and position. */
  items: base.output(z.array(Item)),
  /** One item a line that is not blank, at the end of the axis: pasted from the official tool, with its wording. */
  addItems: base
    .input(
      z.object({
        axis: z.enum(questionnaireAxes),
        labels: z.array(Name).min(1).max(100),
        isRequired: z.boolean().default(true),
        kind: z.enum(itemKinds).default('scale'),
        best: Item.shape.best.default(null),
      }),
    )
    .output(Change.extend({ added: z.int() })),
  /** INVALID_INPUT `itemAnswered` for another kind or best value once a closed campaign has answered: its scores would change. */
  updateItem: base.input(Item.omit({ axis: true, position: true }).partial().required({ id: true })).output(Change),
  /** Its answers go with it, and come back with undo. IN_USE once a closed campaign answered it: it can be retired. */
  removeItem: base.input(ById).output(Change),
  /** To a place among those in use in its axis, or in another one. */
  moveItem: base
    .input(z.object({ id: Id, axis: z.enum(questionnaireAxes).optional(), position: z.int().min(0) }))
    .output(Change),
  /** Newest first. */
  campaigns: base.output(z.array(CampaignRow)),
  campaign: base.input(ById).output(CampaignDetail),
  /** INVALID_INPUT `alreadyThere` for a second one in one year. */
  startCampaign: base.input(z.object({ year: Campaign.shape.year })).output(Created),
  /** FROZEN for the date once the campaign is closed; INVALID_INPUT `inFuture`. */
  updateCampaign: base
    .input(Campaign.pick({ startedOn: true, note: true }).partial().extend({ id: Id }))
    .output(Change),
  /** NOT_READY `requiredAnswers` while a required item has no answer. */
  closeCampaign: base.input(ById).output(Change),
  reopenCampaign: base.input(ById).output(Change),
  removeCampaign: base.input(ById).output(Change),
  /** FROZEN once the campaign is closed. INVALID_INPUT `answerValue` for what the item does not expect. */
  answer: base.input(Answer.partial().required({ itemId: true }).extend({ campaignId: Id })).output(Change),
  /** The score of each axis in each campaign, oldest first. */
  curves: base.output(
    z.array(
      z.object({
        campaignId: Id,
        year: z.int(),
        /** Null while it is open: its scores are not final. */
        closedOn: CalendarDate.nullable(),
        axes: z.array(z.object({ axis: z.enum(questionnaireAxes), score: z.number().nullable() })),
      }),
    ),
  ),
}
