import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from '@dnd-kit/core'
import { SortableContext, arrayMove, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SortableRow } from './SortableRow.tsx'

interface SortableListProps<Item extends { id: string }> {
  label: string
  items: readonly Item[]
  nameOf: (item: Item) => string
  /** Puts an item at a position, 0 first; answers undefined when it could not (as `act` does). */
  onMove: (id: string, position: number) => Promise<unknown>
  /** A row; put `handle` where it is grabbed. */
  renderItem: (item: Item, handle: ReactNode) => ReactNode
  disabled?: boolean
  className?: string
}

/** Rows put in order by dragging, or with Alt + ↑ ↓ from anywhere in a row; each move is announced. */
export const SortableList = <Item extends { id: string }>(props: SortableListProps<Item>) => {
  const { label, items, nameOf, onMove, renderItem, disabled = false, className } = props
  const { t } = useTranslation()
  const { ordered, place } = useOptimisticOrder(items)
  const [announcement, setAnnouncement] = useState('')
  const keepFocus = useKeptFocus()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const rankOf = (id: UniqueIdentifier) => ordered.findIndex((item) => item.id === id)
  const words = (id: UniqueIdentifier, rank: number) => {
    const item = ordered[rankOf(id)]
    return { name: item ? nameOf(item) : '', position: rank + 1, total: ordered.length }
  }
  const move = (id: string, rank: number) => {
    if (disabled || rank < 0 || rank >= ordered.length || rank === rankOf(id)) return
    keepFocus()
    void place(id, rank, onMove(id, rank))
    setAnnouncement(t('common.sortable.moved', words(id, rank)))
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('common.sortable.picked', words(active.id, rankOf(active.id))),
    onDragOver: ({ active, over }) =>
      over ? t('common.sortable.moved', words(active.id, rankOf(over.id))) : undefined,
    onDragEnd: ({ active, over }) => t('common.sortable.dropped', words(active.id, rankOf(over?.id ?? active.id))),
    onDragCancel: ({ active }) => t('common.sortable.cancelled', words(active.id, rankOf(active.id))),
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('common.sortable.instructions') },
      }}
      onDragEnd={({ active, over }) => {
        if (over) move(String(active.id), rankOf(over.id))
      }}
    >
      <SortableContext items={ordered.map(({ id }) => id)} strategy={verticalListSortingStrategy} disabled={disabled}>
        <ol aria-label={label} className={className} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {ordered.map((item, rank) => (
            <SortableRow
              key={item.id}
              id={item.id}
              handleLabel={t('common.sortable.handle', { name: nameOf(item) })}
              isFixed={disabled}
              onStep={(step) => move(item.id, rank + step)}
            >
              {(handle) => renderItem(item, handle)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
      <span className="sr-only" aria-live="assertive">
        {announcement}
      </span>
    </DndContext>
  )
}

/**
 * The order on screen: the one just asked for, until the dossier answers with its own. While moves are under way, an answer
 * may be older than the last of them: Alt + ↑ pressed five times moves by five.
 */
const useOptimisticOrder = <Item extends { id: string }>(items: readonly Item[]) => {
  const [asked, setAsked] = useState<{ from: readonly Item[]; ids: string[] } | null>(null)
  const [underWay, setUnderWay] = useState(0)
  const latest = useRef(items)
  useEffect(() => {
    latest.current = items
  }, [items])
  const isCurrent = asked?.ids.length === items.length && (underWay > 0 || asked.from === items)
  const ordered = isCurrent ? asked.ids.flatMap((id) => items.find((item) => item.id === id) ?? []) : [...items]
  const place = async (id: string, rank: number, done: Promise<unknown>) => {
    const ids = ordered.map((item) => item.id)
    setAsked({ from: items, ids: arrayMove(ids, ids.indexOf(id), rank) })
    setUnderWay((count) => count + 1)
    const answer = await done
    setUnderWay((count) => count - 1)
    // What is on screen now was read before this move: the order asked for stays until it is read again.
    setAsked((last) => (answer === undefined || last === null ? null : { ...last, from: latest.current }))
  }
  return { ordered, place }
}

/** Moving an element in the page takes the focus away from what is inside it: this gives it back. */
const useKeptFocus = () => {
  const focused = useRef<Element>(null)
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus()
    focused.current = null
  })
  return () => {
    focused.current = document.activeElement
  }
}
