import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { keptScroll, useKeptText } from '../../ui/memory.ts'
import { saveState } from '../../ui/saveState.ts'
import { editedColumns, planColumns, type EditedColumn, type PlanColumn } from './planColumns.ts'
import type { Line } from './planRows.ts'
import type { RowActs } from './PlanTableRow.tsx'
import { HEAD, nextEditable, type Cell } from './useGridKeys.ts'

export const LINE_HEIGHT = 32
const SCROLL = 'plan-table'

interface GridOptions {
  lines: readonly Line[]
  columns: readonly PlanColumn[]
  onOpen: RowActs['open']
}

const selectorOf = ({ line, column }: Cell) =>
  `[data-line="${line}"] > [data-column="${column}"], [data-line="${line}"] > [aria-colspan]`

/** Which cell the focus is in, kept while the officer is elsewhere; the first one until another is. */
const useCurrentCell = (lines: readonly Line[], columns: readonly PlanColumn[]) => {
  const [kept, setKept] = useKeptText('plan.cell')
  const [last, setLast] = useState(0)
  const [keptLine, keptColumn] = kept.split(' ')
  const rank = lines.findIndex(({ key }) => key === keptLine)
  // A row that is gone leaves the focus to the one that took its place.
  const inPlace = lines[Math.min(last, lines.length - 1)]?.key ?? HEAD
  const line = keptLine === HEAD || rank >= 0 ? (keptLine ?? HEAD) : inPlace
  const column = columns.find((one) => one === keptColumn) ?? 'title'
  if (rank >= 0 && rank !== last) setLast(rank)
  const current: Cell = { line, column }
  return { current, setCurrent: (next: Cell) => setKept(`${next.line} ${next.column}`) }
}

/** The lines that are drawn, the one with the focus always. */
const useLines = (lines: readonly Line[], currentRank: number) => {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- nothing here is memoised by a compiler
  const windowed = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    overscan: 12,
    // The heading of the columns lies over the first line.
    scrollPaddingStart: LINE_HEIGHT,
    scrollMargin: LINE_HEIGHT,
    initialOffset: keptScroll.get(SCROLL) ?? 0,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan)
      const last = Math.min(count - 1, endIndex + overscan)
      const around = Array.from({ length: last - first + 1 }, (_, rank) => first + rank)
      return currentRank < 0 || around.includes(currentRank)
        ? around
        : [...around, currentRank].toSorted((a, b) => a - b)
    },
  })
  return { scroller, windowed, onScroll: (top: number) => keptScroll.set(SCROLL, top) }
}

/** The cells that are typed in: more than one while what was typed in another is refused, or is still being saved. */
const useEditedCells = () => {
  const [edited, setEdited] = useState<readonly string[]>([])
  return {
    add: useCallback((id: string, column: EditedColumn) => {
      setEdited((before) => [...before.filter((one) => one !== `${id} ${column}`), `${id} ${column}`])
    }, []),
    remove: useCallback((id: string, column: EditedColumn) => {
      setEdited((before) => before.filter((one) => one !== `${id} ${column}`))
    }, []),
    /** Of a row, one after the other: a text, so that a row is drawn anew only when it changes. */
    of: (id: string) => editedColumns.filter((column) => edited.includes(`${id} ${column}`)).join(' '),
  }
}

interface Focusing {
  current: Cell
  setCurrent: (cell: Cell) => void
  scroller: RefObject<HTMLElement | null>
}

/** Puts the focus in the cell that is wanted once it is drawn, and gives it back where a change of the rows took it away. */
const useCellFocus = ({ current, setCurrent, scroller }: Focusing) => {
  const wanted = useRef<Cell | null>(null)
  const hasFocus = useRef(false)
  useLayoutEffect(() => {
    const cell = wanted.current
    const isLost = hasFocus.current && document.activeElement === document.body
    if (cell === null && !isLost) return
    const element = scroller.current?.querySelector<HTMLElement>(selectorOf(cell ?? current))
    if (!element) return
    wanted.current = null
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return {
    want: useCallback((cell: Cell) => {
      wanted.current = cell
    }, []),
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      hasFocus.current = true
      const line = target.closest<HTMLElement>('[data-line]')?.dataset['line']
      const inCell = target.closest<HTMLElement>('[data-column]')?.dataset['column']
      if (line === undefined) return
      const column = planColumns.find((one) => one === inCell) ?? current.column
      if (line !== current.line || column !== current.column) setCurrent({ line, column })
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hasFocus.current = false
    },
  }
}

/** The grid of the plan: where the focus is, what is typed in, which lines are drawn. */
export const usePlanGrid = ({ lines, columns, onOpen }: GridOptions) => {
  const { current, setCurrent } = useCurrentCell(lines, columns)
  const currentRank = lines.findIndex(({ key }) => key === current.line)
  const { scroller, windowed, onScroll } = useLines(lines, currentRank)
  const { add, remove, of: editedOf } = useEditedCells()
  const { want, ...focus } = useCellFocus({ current, setCurrent, scroller })
  const goTo = (cell: Cell) => {
    want(cell)
    setCurrent(cell)
    const rank = lines.findIndex(({ key }) => key === cell.line)
    if (rank >= 0) windowed.scrollToIndex(rank)
  }
  const latest = useRef({ columns, onOpen })
  useLayoutEffect(() => {
    latest.current = { columns, onOpen }
  })
  const acts = useMemo<RowActs>(
    () => ({
      open: (id, column) => {
        saveState.flush()
        latest.current.onOpen(id, column)
      },
      edit: add,
      close: remove,
      tab: (id, column, step) => {
        const next = nextEditable(latest.current.columns, column, step)
        if (next) return add(id, next)
        want({ line: id, column })
        remove(id, column)
      },
    }),
    [add, remove, want],
  )
  return { current, goTo, acts, editedOf, scroller, windowed, onScroll, focus }
}
