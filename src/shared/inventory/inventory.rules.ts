import type { DeliverableState, LessonKind } from './inventory.contract.ts'

/** Whether the consultancy still owes it, whole or in part. */
export const isOwed = (state: DeliverableState): boolean =>
  state === 'expected' || state === 'incomplete' || state === 'missing'

/** From how many days before its end a contract or an access has to be thought of. */
const SOON_DAYS = 90

/** How near an end is: past, near enough to act, later, or without one. */
export type Term = 'past' | 'soon' | 'later' | 'none'
export function termOf(daysLeft: number | null): Term {
  if (daysLeft === null) return 'none'
  if (daysLeft < 0) return 'past'
  return daysLeft < SOON_DAYS ? 'soon' : 'later'
}

/** Whether it stays open until it is answered: a risk or a question. */
export const asksForAnswer = (kind: LessonKind): boolean => kind === 'risk' || kind === 'question'
