import type { CalendarDate } from '../fields.ts'

/** What ends a decision or an action: nothing more is to be done about it. */
export const settledStatuses = ['done', 'abandoned'] as const

export const isSettled = (status: string): boolean => settledStatuses.some((settled) => settled === status)

/** Open, with a date before today: « en retard » is computed, never stored. */
export const isLate = ({ status, due }: { status: string; due: CalendarDate | null }, today: CalendarDate): boolean =>
  !isSettled(status) && due !== null && due < today

interface Followed {
  status: string
  settledOn: CalendarDate | null
}

/**
 * When a decision or an action was settled, after a change of its follow-up: the date given, else the one it had if its status
 * stays, else today; none while it is open.
 */
export function settledDate(
  current: Followed,
  patch: { status?: string | undefined; settledOn?: CalendarDate | null | undefined },
  today: CalendarDate,
): CalendarDate | null {
  const status = patch.status ?? current.status
  if (!isSettled(status)) return null
  const kept = status === current.status ? current.settledOn : null
  return patch.settledOn ?? kept ?? today
}

const notStarted: readonly string[] = ['toCome', 'toDiscuss']

/**
 * When an action really started: the day its status first said so; the officer can put it right. Of one that is settled at once nobody
 * said when it started, if it ever did.
 */
export function startedDate(
  current: { status: string; startedOn: CalendarDate | null },
  patch: { status?: string | undefined },
  today: CalendarDate,
): CalendarDate | null {
  const { status } = patch
  if (status === undefined || isSettled(status) || current.startedOn !== null) return current.startedOn
  const isBegun = !notStarted.includes(current.status) && !isSettled(current.status)
  return notStarted.includes(status) || isBegun ? null : today
}
