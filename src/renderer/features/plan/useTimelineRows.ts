import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { TimelineRow } from '../../../shared/plan/timeline.rules.ts'
import { keptScroll } from '../../ui/memory.ts'
import { GROUP, ROW } from './timelineScale.ts'

const NAME = 'plan-timeline'
/** Height of the dates, the phases and the marks, which stay above the rows. */
export const TOP = 96

const heightOf = (row: TimelineRow | undefined): number => (row?.kind === 'group' ? GROUP : ROW)

/** Which rows are drawn, and the one with the focus: arrows go from bar to bar. */
export const useTimelineRows = (rows: readonly TimelineRow[], scroller: RefObject<HTMLDivElement | null>) => {
  const [chosen, setCurrent] = useState<string | null>(null)
  const awaited = useRef<string | null>(null)
  const bars = rows.filter(({ kind }) => kind === 'action')
  const current = bars.find(({ id }) => id === chosen)?.id ?? bars[0]?.id ?? null
  const currentRank = rows.findIndex(({ id, kind }) => kind === 'action' && id === current)
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- nothing here is memoised by a compiler
  const windowed = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (rank) => heightOf(rows[rank]),
    getItemKey: useCallback((rank: number) => `${rows[rank]?.kind} ${rows[rank]?.id}`, [rows]),
    overscan: 8,
    scrollPaddingStart: TOP,
    initialOffset: keptScroll.get(NAME) ?? 0,
    // The row with the focus stays drawn, wherever the others are scrolled to.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan)
      const last = Math.min(count - 1, endIndex + overscan)
      const drawn = Array.from({ length: last - first + 1 }, (_, rank) => first + rank)
      return currentRank < 0 || drawn.includes(currentRank)
        ? drawn
        : [...drawn, currentRank].toSorted((one, other) => one - other)
    },
  })
  const focusBar = (id: string): boolean => {
    const bar = scroller.current?.querySelector<HTMLElement>(`[data-bar="${id}"]`)
    bar?.focus()
    return bar !== null && bar !== undefined
  }
  useLayoutEffect(() => {
    if (awaited.current !== null && focusBar(awaited.current)) awaited.current = null
  })
  const goTo = (id: string) => {
    setCurrent(id)
    windowed.scrollToIndex(rows.findIndex((row) => row.kind === 'action' && row.id === id))
    if (!focusBar(id)) awaited.current = id
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const rank = bars.findIndex(({ id }) => id === current)
    const next = { ArrowDown: rank + 1, ArrowUp: rank - 1, Home: 0, End: bars.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const bar = bars[next]
    if (bar) goTo(bar.id)
  }
  /** Where each row begins, from the top of the rows. */
  const tops: number[] = []
  let top = 0
  for (const row of rows) {
    tops.push(top)
    top += heightOf(row)
  }
  return { windowed, current, setCurrent, onKeyDown, tops, keepScroll: (top: number) => keptScroll.set(NAME, top) }
}
