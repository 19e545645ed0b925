import { useTranslation } from 'react-i18next'
import type { Handover } from '../../../shared/handover/handover.contract.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'

interface HandoverStateProps {
  handover: Pick<Handover, 'date' | 'isAccepted' | 'reserves'>
}

/** Whether the dossier was accepted, with reserves or without, or should have been; nothing while its day is to come. */
export const HandoverState = ({ handover: { date, isAccepted, reserves } }: HandoverStateProps) => {
  const { t } = useTranslation()
  if (!isAccepted)
    return date < todayDate() ? <StatusBadge tone="soon" word={t('handover.handovers.state.awaited')} /> : null
  const isWhole = reserves.trim() === ''
  return (
    <StatusBadge
      tone="done"
      word={t(isWhole ? 'handover.handovers.state.accepted' : 'handover.handovers.state.withReserves')}
    />
  )
}
