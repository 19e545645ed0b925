import { DndContext, DragOverlay, PointerSensor, pointerWithin, useSensor, useSensors } from '@dnd-kit/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { synergyStages, type SynergyRow, type SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { stageRank, synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import classes from './Board.module.css'
import { CardContent } from './BoardCard.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import { useMoveTo } from './StageMoves.tsx'
import { useBoardKeys } from './useBoardKeys.ts'
import { ViewHeader } from './ViewHeader.tsx'
import type { ViewProps } from './view.ts'

/** Cards of a column before « n de plus », and after. */
const [FEW, MANY] = [25, 200]

const isStage = (id: unknown): id is SynergyStage => synergyStages.some((stage) => stage === id)

/** The synergies by stage: a card is dragged to another column, or moved with the keyboard. */
export const Board = (view: ViewProps) => {
  const { t } = useTranslation()
  const { place, filter, add } = view
  const [limit, setLimit] = useState(FEW)
  const { data } = useQuery({
    ...orpc.synergies.board.queryOptions({ input: { ...filter.wanted, limit } }),
    placeholderData: keepPreviousData,
  })
  const columns = data ?? []
  const isEmpty = data !== undefined && columns.every(({ total }) => total === 0)
  const nothing = filter.isFiltered
    ? { sentence: t('synergies.noneFiltered'), action: { label: t('common.showAll'), run: filter.clear } }
    : { sentence: t('synergies.empty'), action: add }
  return (
    <div className={classes.view}>
      <ViewHeader {...view} />
      {isEmpty ? (
        <EmptyState {...nothing} />
      ) : (
        <Columns
          columns={columns}
          onOpen={(id) => place.open(id, { to: 'sheet' })}
          onMore={(stage) => {
            if (limit < MANY) return setLimit(MANY)
            filter.setStage(stage)
            place.show('list')
          }}
        />
      )}
    </div>
  )
}

export interface Column {
  stage: SynergyStage
  total: number
  rows: SynergyRow[]
}

interface ColumnsProps {
  columns: readonly Column[]
  onOpen: (id: string) => void
  onMore: (stage: SynergyStage) => void
}

const Columns = ({ columns, onOpen, onMore }: ColumnsProps) => {
  const { t } = useTranslation()
  const moveTo = useMoveTo()
  const scroller = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<SynergyRow | null>(null)
  const [unfolded, setUnfolded] = useState<readonly SynergyStage[]>([])
  const isFolded = (stage: SynergyStage) => stageRank(stage) < 0 && !unfolded.includes(stage)
  const move = async (row: SynergyRow, to: SynergyStage) => {
    keys.follow(row.id, to)
    await moveTo(row, to)
  }
  const keys = useBoardKeys({ columns: columns.filter(({ stage }) => !isFolded(stage)), scroller, move })
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const rowOf = (id: unknown) => columns.flatMap(({ rows }) => rows).find((row) => row.id === id)
  const words = (id: unknown, stage?: unknown) => {
    const row = rowOf(id)
    return {
      number: row ? synergyNumber(row.number) : '',
      stage: isStage(stage) ? t(`enums.synergyStage.${stage}`) : '',
    }
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{
        announcements: {
          onDragStart: ({ active }) => t('synergies.board.picked', words(active.id)),
          onDragOver: ({ active, over }) => (over ? t('synergies.board.over', words(active.id, over.id)) : undefined),
          // What it came to is told by the message, which offers to take it back.
          onDragEnd: () => undefined,
          onDragCancel: ({ active }) => t('synergies.board.cancelled', words(active.id)),
        },
        screenReaderInstructions: { draggable: t('synergies.board.instructions') },
      }}
      onDragStart={({ active }) => setDragged(rowOf(active.id) ?? null)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null)
        const row = rowOf(active.id)
        if (row && over && isStage(over.id) && over.id !== row.stage) void move(row, over.id)
      }}
    >
      <p id="board-keys" className="sr-only">
        {t('synergies.board.instructions')}
      </p>
      <div ref={scroller} className={classes.board} role="group" aria-label={t('synergies.board.label')}>
        {columns.map((column) => (
          <BoardColumn
            key={column.stage}
            column={column}
            isFolded={isFolded(column.stage)}
            canFold={stageRank(column.stage) < 0}
            onFold={(fold) =>
              setUnfolded(fold ? unfolded.filter((stage) => stage !== column.stage) : [...unfolded, column.stage])
            }
            current={keys.current}
            onKeyDown={keys.onKeyDown}
            onFocusCard={keys.setCurrent}
            onOpen={onOpen}
            onMoved={keys.follow}
            onMore={() => onMore(column.stage)}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged ? (
          <div className={classes.card} data-dragged="true">
            <CardContent row={dragged} />
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  )
}
