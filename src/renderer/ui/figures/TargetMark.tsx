import { useTranslation } from 'react-i18next'
import type { IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import { targetStateOf, type TargetState } from '../../../shared/indicators/targets.rules.ts'
import { StatusBadge, type Tone } from '../StatusBadge.tsx'

const tones: Record<TargetState, Tone> = { reached: 'done', missed: 'late', ahead: 'waiting' }

/** Whether the target is reached on a day, as icon, word and colour; nothing where it cannot be said. */
export const TargetMark = ({ row, day }: { row: IndicatorRow; day: string }) => {
  const { t } = useTranslation()
  const state = targetStateOf(row, day)
  return state === null ? null : <StatusBadge tone={tones[state]} word={t(`indicators.targetState.${state}`)} />
}
