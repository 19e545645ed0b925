import { useDroppable } from '@dnd-kit/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { StageBadge } from '../../ui/StageBadge.tsx'
import type { Column } from './Board.tsx'
import classes from './Board.module.css'
import { BoardCard, type CardActs } from './BoardCard.tsx'

interface BoardColumnProps extends CardActs {
  column: Column
  isFolded: boolean
  canFold: boolean
  onFold: (fold: boolean) => void
  /** The card that Tab comes to. */
  current: string | null
  onMore: () => void
}

/** One stage: how many synergies, and their cards; or only its name while it is folded. */
export const BoardColumn = (props: BoardColumnProps) => {
  const { column, isFolded, canFold, onFold, current, onMore, ...acts } = props
  const { t } = useTranslation()
  const { stage, total, rows } = column
  const { setNodeRef, isOver } = useDroppable({ id: stage })
  const heading = `column-${stage}`
  const word = t(`enums.synergyStage.${stage}`)
  if (isFolded) {
    return (
      <section ref={setNodeRef} className={classes.folded} data-over={isOver} data-column={stage} aria-label={word}>
        <button type="button" className={classes.unfold} aria-expanded={false} onClick={() => onFold(false)}>
          <IconChevronLeft size={16} aria-hidden />
          <span className={classes.foldedWord}>{t('synergies.board.column', { stage: word, count: total })}</span>
        </button>
      </section>
    )
  }
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      data-over={isOver}
      data-column={stage}
      aria-labelledby={heading}
    >
      <h2 id={heading} className={classes.heading}>
        <StageBadge stage={stage} />
        <span className={classes.count}>{total}</span>
        {canFold ? (
          <button
            type="button"
            className={classes.fold}
            aria-expanded
            aria-label={t('synergies.board.fold', { stage: word })}
            onClick={() => onFold(true)}
          >
            <IconChevronRight size={16} aria-hidden />
          </button>
        ) : null}
      </h2>
      <ul className={classes.cards}>
        {rows.map((row) => (
          <BoardCard key={row.id} row={row} isCurrent={row.id === current} {...acts} />
        ))}
      </ul>
      {total > rows.length ? (
        <button type="button" className={classes.more} onClick={onMore}>
          {t('synergies.board.more', { count: total - rows.length })}
        </button>
      ) : null}
    </section>
  )
}
