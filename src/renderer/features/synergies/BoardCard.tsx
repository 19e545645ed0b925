import { useDraggable } from '@dnd-kit/core'
import { ActionIcon } from '@mantine/core'
import { IconArrowRight, IconClock, IconDots } from '@tabler/icons-react'
import { memo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SynergyRow, SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { wholeNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { Due } from '../../ui/followUp/Due.tsx'
import classes from './Board.module.css'
import { StageMenu } from './StageMenu.tsx'
import { useCompanyNames } from './useCompanyNames.ts'

export interface CardActs {
  onOpen: (id: string) => void
  onKeyDown: (event: KeyboardEvent, row: SynergyRow) => void
  onFocusCard: (id: string) => void
  /** It was moved with its menu: the focus goes with it. */
  onMoved: (id: string, stage: SynergyStage) => void
}

interface BoardCardProps extends CardActs {
  row: SynergyRow
  isCurrent: boolean
}

/** One synergy: opened by a click or Enter, dragged by any place of it, moved with its menu. */
export const BoardCard = ({ row, isCurrent, onOpen, onKeyDown, onFocusCard, onMoved }: BoardCardProps) => {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: row.id })
  return (
    <li ref={setNodeRef} {...listeners} className={classes.card} data-hidden={isDragging}>
      <button
        type="button"
        className={classes.open}
        data-card={row.id}
        tabIndex={isCurrent ? 0 : -1}
        aria-describedby="board-keys"
        onClick={() => onOpen(row.id)}
        onFocus={() => onFocusCard(row.id)}
        onKeyDown={(event) => onKeyDown(event, row)}
      >
        <CardContent row={row} />
      </button>
      <CardMenu row={row} isCurrent={isCurrent} onMoved={onMoved} />
    </li>
  )
}

/** Kept as it is while cards are dragged: hundreds of menus would be slow to draw again. */
const CardMenu = memo(({ row, isCurrent, onMoved }: Pick<BoardCardProps, 'row' | 'isCurrent' | 'onMoved'>) => {
  const { t } = useTranslation()
  return (
    <StageMenu
      synergy={row}
      target={
        <ActionIcon
          size={24}
          className={classes.menu}
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
      <span className={classes.top}>
        <span className={classes.number}>{synergyNumber(row.number)}</span>
        <span className={classes.idle} data-cold={row.cold.includes('noMove')}>
          <IconClock size={12} aria-hidden />
          {t('synergies.idle', { count: row.idleDays, days: wholeNumber(row.idleDays, currentLocale()) })}
        </span>
      </span>
      <span className={classes.name}>{row.name}</span>
      <span className={classes.companies}>{companies}</span>
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
