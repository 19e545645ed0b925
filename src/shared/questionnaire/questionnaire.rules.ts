import { assertNever } from '../errors.ts'
import type { Id } from '../fields.ts'
import {
  questionnaireAxes,
  type Answer,
  type Item,
  type ItemKind,
  type QuestionnaireAxis,
  type Scores,
} from './questionnaire.contract.ts'

/** What a campaign may still lack to be closed: keys of `missing` in locales. */
export const missingToCloseCampaignKeys = ['requiredAnswers'] as const
export type MissingToCloseCampaign = (typeof missingToCloseCampaignKeys)[number]

/** The top of a scale until another is typed. */
export const DEFAULT_TOP = 5
const HIGHEST_TOP = 100

type Asked = Pick<Item, 'kind' | 'best'>
type Answered = Pick<Answer, 'value' | 'text'>

/** Whether a best value makes sense for a kind of item; for yes or no and for words it is left unread. */
export function isBestAllowed({ kind, best }: Asked): boolean {
  switch (kind) {
    case 'scale':
      return best !== null && Number.isInteger(best) && best >= 1 && best <= HIGHEST_TOP
    case 'number':
      return best === null || best > 0
    case 'yesNo':
    case 'text':
      return true
    default:
      return assertNever(kind)
  }
}

/** The best value that an item goes on with when its kind changes and none is given. */
export const bestAfter = (kind: ItemKind, best: number | null): number | null => {
  if (isBestAllowed({ kind, best })) return best
  return kind === 'scale' ? DEFAULT_TOP : null
}

/** Whether a value is one that the item expects. One that is not (its kind was changed since) counts as no answer. */
export function isExpected({ kind, best }: Asked, value: number): boolean {
  switch (kind) {
    case 'scale':
      return Number.isInteger(value) && value >= 0 && value <= (best ?? 0)
    case 'number':
      return Number.isFinite(value)
    case 'yesNo':
      return value === 0 || value === 1
    case 'text':
      return false
    default:
      return assertNever(kind)
  }
}

/** Whether an item has its answer: words for one that asks for words, else a value that it expects. */
export function isAnswered(item: Asked, answer: Answered | undefined): boolean {
  if (answer === undefined) return false
  if (item.kind === 'text') return answer.text.trim() !== ''
  return answer.value !== null && isExpected(item, answer.value)
}

/**
 * The score of an answer, from 0 to 100: value ÷ top of a scale, value ÷ best value of a number (never below 0 nor above 100),
 * 0 or 100 for no or yes. Null: not answered, words, or a number without a best value. A synthesis of our own: ELIPSE publishes
 * no rule.
 */
export function scoreOf(item: Asked, answer: Answered | undefined): number | null {
  const value = answer?.value ?? null
  if (value === null || !isExpected(item, value)) return null
  const best = item.kind === 'yesNo' ? 1 : item.best
  if (best === null || best <= 0) return null
  return Math.min(Math.max(value / best, 0), 1) * 100
}

const meanOf = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length

export type AnswersByItem = ReadonlyMap<Id, Answered>

/** The score of each item that is asked and, for each axis, the mean of those of its items that have one. */
export function scoresOf(items: readonly Item[], answers: AnswersByItem): Scores {
  const scored = items.map((item) => ({ item, score: scoreOf(item, answers.get(item.id)) }))
  return {
    items: scored.map(({ item, score }) => ({ itemId: item.id, score })),
    axes: questionnaireAxes.map((axis) => {
      const own = scored.filter(({ item }) => item.axis === axis)
      const scores = own.flatMap(({ score }) => (score === null ? [] : [score]))
      return {
        axis,
        score: meanOf(scores),
        answered: own.filter(({ item }) => isAnswered(item, answers.get(item.id))).length,
        scored: scores.length,
      }
    }),
  }
}

/** How far a campaign has come. */
export function progressOf(items: readonly Item[], answers: AnswersByItem) {
  const required = items.filter(({ isRequired }) => isRequired)
  const answeredOf = (some: readonly Item[]) => some.filter((item) => isAnswered(item, answers.get(item.id))).length
  return {
    asked: items.length,
    answered: answeredOf(items),
    required: required.length,
    requiredAnswered: answeredOf(required),
  }
}

/** The axes in their order, each with its items. */
export const byAxis = <One extends { axis: QuestionnaireAxis }>(
  items: readonly One[],
): { axis: QuestionnaireAxis; items: One[] }[] =>
  questionnaireAxes.map((axis) => ({ axis, items: items.filter((item) => item.axis === axis) }))

// A list copied from a document brings its bullets along; a number may be part of an official code, and stays.
const bullet = /^\s*[•▪◦‣·*–—-]\s+/u

/** One label a line that is not blank, without the bullet that it was copied with. */
export const labelsOf = (pasted: string): string[] =>
  pasted
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
