import type { CalendarDate } from '../fields.ts'
import { daysBetween } from '../plan/timeline.rules.ts'

/** A dossier that changed may go this many days without a copy. */
const LONG = 7

/** Whether a copy has to be made: something changed since the last one, made a week ago or more, or there was none. */
export const isBackupOld = (
  { copiedOn, hasChangedSince }: { copiedOn: CalendarDate | null; hasChangedSince: boolean },
  today: CalendarDate,
): boolean => copiedOn === null || (hasChangedSince && daysBetween(copiedOn, today) >= LONG)
