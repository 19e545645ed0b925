import { DndContext, DragOverlay, PointerSensor, pointerWithin, useSensor, useSensors } from '@dnd-kit/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './board.module.css'
import { BoardColumn, type BoardCards } from './BoardColumn.tsx'
import { useBoardKeys, type Column } from './useBoardKeys.ts'

interface CardBoardProps<Key extends string, Row extends { id: string }> extends BoardCards<Key, Row> {
  label: string
  /** The keys of the cards, in words. */
  instructions: string
  columns: readonly Column<Key, Row>[]
  /** How a card is called when it is dragged: its number. */
  nameOf: (row: Row) => string
  /** Whether a column is folded until it is asked for. */
  isFoldable: (column: Column<Key, Row>) => boolean
  /** The column that Alt + ← or → moves a card to. */
  beside: (row: Row, step: -1 | 1) => Key | undefined
  /** Moves a card, or asks first; what it came to is told by the message, which offers to take it back. */
  onMove: (row: Row, to: Key) => Promise<unknown>
  onMore: (key: Key) => void
}

/** Cards in columns: dragged to another one, or moved with the keyboard. */
export const CardBoard = <Key extends string, Row extends { id: string }>(props: CardBoardProps<Key, Row>) => {
  const { label, instructions, columns, nameOf, isFoldable, beside, onMove, onMore, ...cards } = props
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<Row | null>(null)
  const [unfolded, setUnfolded] = useState<readonly Key[]>([])
  const isFolded = (column: Column<Key, Row>) => isFoldable(column) && !unfolded.includes(column.key)
  const move = async (row: Row, to: Key) => {
    keys.follow(row.id, to)
    await onMove(row, to)
  }
  const keys = useBoardKeys({ columns: columns.filter((column) => !isFolded(column)), scroller, beside, move })
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const rowOf = (id: unknown) => columns.flatMap(({ rows }) => rows).find((row) => row.id === id)
  const columnOf = (id: unknown) => columns.find(({ key }) => key === id)?.key
  const words = (id: unknown, over?: unknown) => {
    const [row, key] = [rowOf(id), columnOf(over)]
    return { name: row ? nameOf(row) : '', column: key === undefined ? '' : cards.wordOf(key) }
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{
        announcements: {
          onDragStart: ({ active }) => t('common.board.picked', words(active.id)),
          onDragOver: ({ active, over }) => (over ? t('common.board.over', words(active.id, over.id)) : undefined),
          onDragEnd: () => undefined,
          onDragCancel: ({ active }) => t('common.board.cancelled', words(active.id)),
        },
        screenReaderInstructions: { draggable: instructions },
      }}
      onDragStart={({ active }) => setDragged(rowOf(active.id) ?? null)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null)
        const [row, to] = [rowOf(active.id), columnOf(over?.id)]
        const isThere = columns.some(({ key, rows }) => key === to && rows.some(({ id }) => id === active.id))
        if (row && to !== undefined && !isThere) void move(row, to)
      }}
    >
      <p id="board-keys" className="sr-only">
        {instructions}
      </p>
      <div ref={scroller} className={classes.board} role="group" aria-label={label}>
        {columns.map((column) => (
          <BoardColumn
            key={column.key}
            column={column}
            cards={cards}
            isFolded={isFolded(column)}
            canFold={isFoldable(column)}
            onFold={(fold) =>
              setUnfolded(fold ? unfolded.filter((key) => key !== column.key) : [...unfolded, column.key])
            }
            current={keys.current}
            onKeyDown={keys.onKeyDown}
            onFocusCard={keys.setCurrent}
            onMoved={keys.follow}
            onMore={() => onMore(column.key)}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged ? (
          <div className={classes.card} data-dragged="true">
            {cards.renderCard(dragged)}
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  )
}
