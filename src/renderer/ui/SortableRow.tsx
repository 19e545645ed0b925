import { ActionIcon } from '@mantine/core'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { IconGripVertical } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface SortableRowProps {
  id: string
  handleLabel: string
  isFixed: boolean
  /** Alt + ↑ (-1) or ↓ (+1). */
  onStep: (step: -1 | 1) => void
  children: (handle: ReactNode) => ReactNode
}

/** One row of a `SortableList`. */
export const SortableRow = ({ id, handleLabel, isFixed, onStep, children }: SortableRowProps) => {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  })
  const handle = isFixed ? null : (
    <ActionIcon
      ref={setActivatorNodeRef}
      {...attributes}
      {...listeners}
      aria-label={handleLabel}
      style={{ cursor: isDragging ? 'grabbing' : 'grab', touchAction: 'none' }}
    >
      <IconGripVertical size={16} />
    </ActionIcon>
  )
  return (
    // The keys are caught here wherever the focus is in the row; the row itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={setNodeRef}
      style={{
        transform: CSS.Translate.toString(transform),
        transition,
        position: 'relative',
        zIndex: isDragging ? 2 : undefined,
        background: isDragging ? 'var(--mantine-color-body)' : undefined,
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        onStep(event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      {children(handle)}
    </li>
  )
}
