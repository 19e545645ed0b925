import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { synergyStages, type SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { useMoveTo, type Moved } from './StageMoves.tsx'

interface StageMenuProps {
  synergy: Moved
  /** The button; « Passer à… » with its words unless another is given. */
  target?: ReactNode
  onMoved?: (to: SynergyStage) => void
}

/** « Passer à… »: any stage, in one menu. */
export const StageMenu = ({ synergy, target, onMoved }: StageMenuProps) => {
  const { t } = useTranslation()
  const moveTo = useMoveTo()
  const label = t('synergies.moveOf', { number: synergyNumber(synergy.number) })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        {target ?? (
          <Button rightSection={<IconChevronDown size={14} aria-hidden />} aria-label={label}>
            {t('synergies.moveTo')}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('synergies.moveTo')}</Menu.Label>
        {synergyStages
          .filter((stage) => stage !== synergy.stage)
          .map((stage) => (
            <Menu.Item
              key={stage}
              onClick={() => {
                onMoved?.(stage)
                void moveTo(synergy, stage)
              }}
            >
              <StageBadge stage={stage} />
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
