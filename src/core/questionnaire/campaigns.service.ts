import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type {
  Answer,
  Campaign,
  CampaignDetail,
  CampaignRow,
} from '../../shared/questionnaire/questionnaire.contract.ts'
import { isAnswered, isExpected, progressOf, scoresOf } from '../../shared/questionnaire/questionnaire.rules.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import {
  findAnswers,
  findCampaigns,
  findItems,
  getAnswer,
  getCampaign,
  getCampaignOfYear,
  getItem,
  insertAnswer,
  insertCampaign,
  updateAnswer,
  updateCampaign,
  type AnswerRecord,
  type CampaignRecord,
  type ItemRecord,
} from './questionnaire.queries.ts'

interface Held {
  campaign: CampaignRecord
  items: ItemRecord[]
  answers: Map<Id, AnswerRecord>
}

const isAskedBy = ({ closedOn }: CampaignRecord, item: ItemRecord, answer: AnswerRecord | undefined): boolean => {
  // Closing wrote down what was asked: an answer, be it empty, for each item.
  if (closedOn !== null) return answer !== undefined
  return !item.isRetired || isAnswered(item, answer)
}

/** Every campaign with what it asks and what was answered, newest first: three queries whatever their number. */
function readCampaigns(db: ReadDb): Held[] {
  const items = findItems(db)
  const byCampaign = Map.groupBy(findAnswers(db), ({ campaignId }) => campaignId)
  return findCampaigns(db).map((campaign) => {
    const answers = new Map((byCampaign.get(campaign.id) ?? []).map((answer) => [answer.itemId, answer]))
    return { campaign, answers, items: items.filter((item) => isAskedBy(campaign, item, answers.get(item.id))) }
  })
}

const rowOf = ({ campaign, items, answers }: Held): CampaignRow => ({ ...campaign, ...progressOf(items, answers) })

const demandHeld = (db: ReadDb, id: Id): Held =>
  found(
    readCampaigns(db).find(({ campaign }) => campaign.id === id),
    'campaign',
  )

/** Newest first, each with how far it has come. */
export const listCampaigns = (db: ReadDb): CampaignRow[] => readCampaigns(db).map(rowOf)

/** One campaign with what it asks, what was answered and its scores. Errors: NOT_FOUND. */
export function readCampaign(db: ReadDb, id: Id): CampaignDetail {
  const held = demandHeld(db, id)
  const { items, answers } = held
  return {
    ...rowOf(held),
    items,
    answers: items.flatMap(({ id: itemId }) => {
      const answer = answers.get(itemId)
      return answer ? [{ itemId, value: answer.value, text: answer.text, source: answer.source }] : []
    }),
    scores: scoresOf(items, answers),
  }
}

/** The score of each axis in each campaign, oldest first. */
export const readCurves = (db: ReadDb) =>
  readCampaigns(db)
    .toReversed()
    .map(({ campaign: { id, year, closedOn }, items, answers }) => ({
      campaignId: id,
      year,
      closedOn,
      axes: scoresOf(items, answers).axes.map(({ axis, score }) => ({ axis, score })),
    }))

/** From today on. Errors: INVALID_INPUT `alreadyThere` for a second one in one year. */
export function startCampaign({ db, newId, today }: Writing, { year }: Pick<Campaign, 'year'>): { id: Id } {
  if (getCampaignOfYear(db, year)) throw refuse('year', 'alreadyThere')
  const id = newId()
  insertCampaign(db, { id, year, startedOn: today })
  return { id }
}

type CampaignPatch = { id: Id } & Partial<Pick<Campaign, 'startedOn' | 'note'>>

/** A note can be added to a closed one. Errors: NOT_FOUND, FROZEN for the date once it is closed, INVALID_INPUT `inFuture`. */
export function changeCampaign({ db, today }: Writing, { id, ...patch }: CampaignPatch): void {
  const { closedOn } = found(getCampaign(db, id), 'campaign')
  if (closedOn !== null && patch.startedOn !== undefined) throw new AppError('FROZEN', {})
  demandPast('startedOn', patch.startedOn, today)
  updateCampaign(db, id, patch)
}

/** Writes down what was asked, answered or not. Errors: NOT_FOUND, NOT_READY while a required item has no answer. */
export function closeCampaign({ db, newId, today }: Writing, id: Id): void {
  const held = demandHeld(db, id)
  const { required, requiredAnswered } = rowOf(held)
  if (requiredAnswered < required) throw new AppError('NOT_READY', { missing: ['requiredAnswers'] })
  if (held.campaign.closedOn !== null) return
  for (const item of held.items.filter((asked) => !held.answers.has(asked.id)))
    insertAnswer(db, { id: newId(), campaignId: id, itemId: item.id })
  updateCampaign(db, id, { closedOn: laterOf(today, held.campaign.startedOn) })
}

// A clock that was set back must not have a campaign end before it began.
const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other)

/** Errors: NOT_FOUND. */
export function reopenCampaign(db: Db, id: Id): void {
  found(getCampaign(db, id), 'campaign')
  updateCampaign(db, id, { closedOn: null })
}

type GivenAnswer = { campaignId: Id; itemId: Id } & Partial<Pick<Answer, 'value' | 'text' | 'source'>>

/** Errors: NOT_FOUND, FROZEN once the campaign is closed, INVALID_INPUT `answerValue`. */
export function answerItem({ db, newId }: Writing, { campaignId, itemId, ...given }: GivenAnswer): void {
  if (found(getCampaign(db, campaignId), 'campaign').closedOn !== null) throw new AppError('FROZEN', {})
  const item = found(getItem(db, itemId), 'questionnaireItem')
  const { value = null } = given
  if (value !== null && !isExpected(item, value)) throw refuse('value', 'answerValue')
  const current = getAnswer(db, campaignId, itemId)
  if (current) updateAnswer(db, current.id, given)
  else insertAnswer(db, { id: newId(), campaignId, itemId, ...given })
}
