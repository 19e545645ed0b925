import { useTranslation } from 'react-i18next'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'
import { StatusBadge, type Tone } from './StatusBadge.tsx'

/** How each stage of a synergy is drawn. */
const stageTones: Record<SynergyStage, Tone> = {
  idea: 'waiting',
  detected: 'waiting',
  prioritised: 'waiting',
  qualified: 'active',
  studied: 'active',
  implementing: 'active',
  operational: 'done',
  lasting: 'done',
  paused: 'paused',
  abandoned: 'stopped',
}

/** The stage of a synergy as icon, word and colour. */
export const StageBadge = ({ stage }: { stage: SynergyStage }) => {
  const { t } = useTranslation()
  return <StatusBadge tone={stageTones[stage]} word={t(`enums.synergyStage.${stage}`)} />
}
