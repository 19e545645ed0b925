import { useRef, useState, type PointerEvent } from 'react'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import { moveDates, type BarPart } from '../../../shared/plan/timeline.rules.ts'
import type { Dates } from './useTimelinePlan.ts'

/** Pixels before a press becomes a drag. */
const THRESHOLD = 4

interface BarDragOptions {
  action: PlanAction
  perDay: number
  onMove: (dates: Dates) => void
  /** Let go over another bar after the link handle was taken. */
  onLink: (otherId: string) => void
}

interface Drag {
  part: BarPart | 'link'
  x: number
  days: number
  isMoving: boolean
}

const partOf = (target: EventTarget): Drag['part'] => {
  const part = target instanceof HTMLElement ? target.dataset['part'] : undefined
  return part === 'start' || part === 'end' || part === 'link' ? part : 'whole'
}

/** A bar is taken in its middle to be moved, by an end to be made longer or shorter, or by its handle to be tied to another. */
export const useBarDrag = ({ action, perDay, onMove, onLink }: BarDragOptions) => {
  const drag = useRef<Drag | null>(null)
  // The click that ends a drag opens nothing.
  const wasDragged = useRef(false)
  const [preview, setPreview] = useState<Dates | null>(null)
  const stop = () => {
    drag.current = null
    setPreview(null)
  }
  const shifted = ({ part, days }: Drag): Dates | null =>
    part === 'link' ? null : moveDates(action, { part, unit: 'day', count: days })
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false
      if (event.button !== 0) return
      drag.current = { part: partOf(event.target), x: event.clientX, days: 0, isMoving: false }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const current = drag.current
      if (!current) return
      const moved = event.clientX - current.x
      if (!current.isMoving && Math.abs(moved) < THRESHOLD && current.part !== 'link') return
      current.isMoving = true
      current.days = Math.round(moved / perDay)
      setPreview(shifted(current))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const current = drag.current
      stop()
      if (!current?.isMoving) return
      wasDragged.current = true
      if (current.part === 'link') {
        const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-bar]')
        const otherId = under?.dataset['bar']
        if (otherId !== undefined && otherId !== action.id) onLink(otherId)
        return
      }
      const dates = shifted(current)
      if (dates && current.days !== 0) onMove(dates)
    },
    onPointerCancel: stop,
  }
  return {
    preview,
    handlers,
    cancel: stop,
    isDragging: () => drag.current !== null,
    wasDragged: () => wasDragged.current,
  }
}
