import type { CalendarDate } from '../fields.ts'
import type { DatedValue, IndicatorDirection } from './indicators.contract.ts'

interface Aimed {
  value: number | null
  target: DatedValue | null
  direction: IndicatorDirection
}

export type TargetState = 'reached' | 'missed' | 'ahead'

/**
 * Where an indicator stands against its target on a day: reached, missed once its day is over, or still ahead. Null where nothing can
 * be said: no value, no target, or an indicator of which neither more nor less is better.
 */
export const targetStateOf = ({ value, target, direction }: Aimed, day: CalendarDate): TargetState | null => {
  if (value === null || target === null || direction === 'neutral') return null
  if (direction === 'up' ? value >= target.value : value <= target.value) return 'reached'
  return target.date < day ? 'missed' : 'ahead'
}
