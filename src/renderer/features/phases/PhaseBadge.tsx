import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'

const tones = { planned: 'waiting', open: 'active', closed: 'done' } as const

/** Where a phase stands. */
export const PhaseBadge = ({ phase }: { phase: Pick<Phase, 'status'> }) => {
  const { t } = useTranslation()
  return <StatusBadge tone={tones[phase.status]} word={t(`enums.phaseStatus.${phase.status}`)} />
}
