import { useDraggable, useDroppable } from '@dnd-kit/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './board.module.css'
import type { Column } from './useBoardKeys.ts'

/** What the cards of a board are, whatever they stand for. */
export interface BoardCards<Key extends string, Row> {
  wordOf: (key: Key) => string
  /** The column as icon, word and colour. */
  renderHeading: (key: Key) => ReactNode
  /** What a card says: memoised, since it is drawn again while cards are dragged. */
  renderCard: (row: Row) => ReactNode
  /** The menu of a card, which leads to any column; `onMoved` takes the focus along. Memoised too. */
  renderMenu: (row: Row, isCurrent: boolean, onMoved: (id: string, key: Key) => void) => ReactNode
  onOpen: (id: string) => void
}

interface BoardColumnProps<Key extends string, Row> {
  column: Column<Key, Row>
  cards: BoardCards<Key, Row>
  isFolded: boolean
  canFold: boolean
  onFold: (fold: boolean) => void
  /** The card that Tab comes to. */
  current: string | null
  onKeyDown: (event: KeyboardEvent, row: Row) => void
  onFocusCard: (id: string) => void
  onMoved: (id: string, key: Key) => void
  onMore: () => void
}

/** One column: how many cards, and the cards; or only its name while it is folded. */
export const BoardColumn = <Key extends string, Row extends { id: string }>(props: BoardColumnProps<Key, Row>) => {
  const { column, cards, isFolded, canFold, onFold, current, onKeyDown, onFocusCard, onMoved, onMore } = props
  const { t } = useTranslation()
  const { key, total, rows } = column
  const { setNodeRef, isOver } = useDroppable({ id: key })
  const heading = `column-${key}`
  const word = cards.wordOf(key)
  if (isFolded) {
    return (
      <section ref={setNodeRef} className={classes.folded} data-over={isOver} data-column={key} aria-label={word}>
        <button type="button" className={classes.unfold} aria-expanded={false} onClick={() => onFold(false)}>
          <IconChevronLeft size={16} aria-hidden />
          <span className={classes.foldedWord}>{t('common.board.column', { column: word, count: total })}</span>
        </button>
      </section>
    )
  }
  return (
    <section ref={setNodeRef} className={classes.column} data-over={isOver} data-column={key} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {cards.renderHeading(key)}
        <span className={classes.count}>{total}</span>
        {canFold ? (
          <button
            type="button"
            className={classes.fold}
            aria-expanded
            aria-label={t('common.board.fold', { column: word })}
            onClick={() => onFold(true)}
          >
            <IconChevronRight size={16} aria-hidden />
          </button>
        ) : null}
      </h2>
      <ul className={classes.cards}>
        {rows.map((row) => (
          <BoardCard
            key={row.id}
            row={row}
            cards={cards}
            isCurrent={row.id === current}
            onKeyDown={onKeyDown}
            onFocusCard={onFocusCard}
            onMoved={onMoved}
          />
        ))}
      </ul>
      {total > rows.length ? (
        <button type="button" className={classes.more} onClick={onMore}>
          {t('common.board.more', { count: total - rows.length })}
        </button>
      ) : null}
    </section>
  )
}

interface BoardCardProps<Key extends string, Row> extends Pick<
  BoardColumnProps<Key, Row>,
  'cards' | 'onKeyDown' | 'onFocusCard' | 'onMoved'
> {
  row: Row
  isCurrent: boolean
}

/** One card: opened by a click or Enter, dragged by any place of it, moved with its menu. */
const BoardCard = <Key extends string, Row extends { id: string }>(props: BoardCardProps<Key, Row>) => {
  const { row, cards, isCurrent, onKeyDown, onFocusCard, onMoved } = props
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: row.id })
  return (
    <li ref={setNodeRef} {...listeners} className={classes.card} data-hidden={isDragging}>
      <button
        type="button"
        className={classes.open}
        data-card={row.id}
        tabIndex={isCurrent ? 0 : -1}
        aria-describedby="board-keys"
        onClick={() => cards.onOpen(row.id)}
        onFocus={() => onFocusCard(row.id)}
        onKeyDown={(event) => onKeyDown(event, row)}
      >
        {cards.renderCard(row)}
      </button>
      <span className={classes.menu}>{cards.renderMenu(row, isCurrent, onMoved)}</span>
    </li>
  )
}
