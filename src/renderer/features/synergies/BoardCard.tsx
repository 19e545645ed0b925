import { ActionIcon } from '@mantine/core'
import { IconArrowRight, IconClock, IconDots } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SynergyRow, SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { wholeNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { Due } from '../../ui/followUp/Due.tsx'
import board from '../../ui/board/board.module.css'
import classes from './BoardCard.module.css'
import { StageMenu } from './StageMenu.tsx'
import { useCompanyNames } from './useCompanyNames.ts'

interface CardMenuProps {
  row: SynergyRow
  isCurrent: boolean
  /** It was moved with its menu: the focus goes with it. */
  onMoved: (id: string, stage: SynergyStage) => void
}

/** Kept as it is while cards are dragged: hundreds of menus would be slow to draw again. */
export const CardMenu = memo(({ row, isCurrent, onMoved }: CardMenuProps) => {
  const { t } = useTranslation()
  return (
    <StageMenu
      synergy={row}
      target={
        <ActionIcon
          size={24}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={t('synergies.moveOf', { number: synergyNumber(row.number) })}
        >
          <IconDots size={16} />
        </ActionIcon>
      }
      onMoved={(to) => onMoved(row.id, to)}
    />
  )
})

/** What a card says. */
export const CardContent = memo(({ row }: { row: SynergyRow }) => {
  const { t } = useTranslation()
  const companies = useCompanyNames()(row)
  const isLate = row.cold.includes('lateNextStep')
  return (
    <>
      <span className={board.top}>
        <span>{synergyNumber(row.number)}</span>
        <span className={classes.idle} data-cold={row.cold.includes('noMove')}>
          <IconClock size={12} aria-hidden />
          {t('synergies.idle', { count: row.idleDays, days: wholeNumber(row.idleDays, currentLocale()) })}
        </span>
      </span>
      <span className={board.name}>{row.name}</span>
      <span className={board.quiet}>{companies}</span>
      <span className={classes.next} data-empty={row.nextStep === ''} data-missing={row.cold.includes('noNextStep')}>
        <IconArrowRight size={12} aria-hidden />
        <span className={classes.nextWords}>{row.nextStep === '' ? t('synergies.noNextStep') : row.nextStep}</span>
      </span>
      {row.nextStepOn === null ? null : (
        <span className={classes.due}>
          <Due date={row.nextStepOn} isLate={isLate} />
        </span>
      )}
    </>
  )
})
