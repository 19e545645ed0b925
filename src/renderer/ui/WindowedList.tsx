import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import classes from './ListDetail.module.css'
import { keptScroll } from './memory.ts'

export interface ListRows<Row> {
  /** Names the list: its scroll position is kept under it. */
  name: string
  label: string
  rows: readonly Row[]
  idOf: (row: Row) => string
  /** What a row shows; `ListRow` gives the usual one or two lines. */
  renderRow: (row: Row) => ReactNode
  /** A heading above the first row of each group. */
  groupOf?: (row: Row) => string
  /** 32 for one line, 48 for two. */
  rowHeight?: number
  selectedId: string | null
  /** How the chosen record is named, for the detail’s landmark. */
  labelOfSelected?: string
  /** Puts the choice in the address; with `isStep` (arrow keys) in the place of the last one. */
  onSelect: (id: string, isStep: boolean) => void
  /** The last rows are on screen: fetch more. */
  onEnd?: () => void
  onEnter: () => void
}

type Line<Row> = { kind: 'group'; label: string } | { kind: 'row'; row: Row; rank: number }

const linesOf = <Row,>(rows: readonly Row[], groupOf: ((row: Row) => string) | undefined): Line<Row>[] =>
  rows.flatMap((row, rank) => {
    const line: Line<Row> = { kind: 'row', row, rank }
    const before = rows[rank - 1]
    const isFirst = groupOf && (before === undefined || groupOf(before) !== groupOf(row))
    return isFirst ? [{ kind: 'group', label: groupOf(row) }, line] : [line]
  })

const GROUP_HEIGHT = 28

const steps: Record<string, (rank: number, count: number) => number> = {
  ArrowDown: (rank, count) => Math.min(rank + 1, count - 1),
  ArrowUp: (rank) => Math.max(rank - 1, 0),
  Home: () => 0,
  End: (_rank, count) => count - 1,
  PageDown: (rank, count) => Math.min(rank + 10, count - 1),
  PageUp: (rank) => Math.max(rank - 10, 0),
}

/** Rows of a list, of which only those on screen are drawn. */
export const WindowedList = <Row,>(props: ListRows<Row>) => {
  const { name, rows, idOf, rowHeight = 32, selectedId, onSelect, onEnd } = props
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(rows, props.groupOf), [rows, props.groupOf])
  const selected = rows.findIndex((row) => idOf(row) === selectedId)
  const selectedLine = lines.findIndex((line) => line.kind === 'row' && line.rank === selected)
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- nothing here is memoised by a compiler
  const windowed = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : rowHeight),
    overscan: 12,
    initialOffset: keptScroll.get(name) ?? 0,
    // The chosen row stays drawn, so that it can always be named as active.
    rangeExtractor: (range) => {
      const shown = Array.from({ length: range.endIndex - range.startIndex + 1 }, (_, rank) => range.startIndex + rank)
      const first = Math.max(0, range.startIndex - range.overscan)
      const last = Math.min(range.count - 1, range.endIndex + range.overscan)
      const around = Array.from({ length: last - first + 1 }, (_, rank) => first + rank)
      return [...new Set([...around, ...shown, ...(selectedLine >= 0 ? [selectedLine] : [])])].toSorted((a, b) => a - b)
    },
  })
  const items = windowed.getVirtualItems()
  const isAtEnd = (items.at(-1)?.index ?? 0) >= lines.length - 5
  useEffect(() => {
    if (isAtEnd) onEnd?.()
  }, [isAtEnd, onEnd, rows.length])
  useLayoutEffect(() => {
    if (selectedLine >= 0) windowed.scrollToIndex(selectedLine, { align: 'auto' })
    // Only a new choice moves the list, not each new set of rows.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selectedId])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return props.onEnter()
    }
    const step = steps[event.key]
    const row = step && rows[selected < 0 ? 0 : step(selected, rows.length)]
    if (!row) return
    event.preventDefault()
    onSelect(idOf(row), true)
  }
  return (
    <div
      ref={scroller}
      className={classes.rows}
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={selectedLine >= 0 ? `${prefix}-${selected}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={(event) => keptScroll.set(name, event.currentTarget.scrollTop)}
    >
      <div className={classes.canvas} role="presentation" style={{ height: windowed.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index]
          if (!line) return null
          const place = { transform: `translateY(${item.start}px)`, height: item.size }
          if (line.kind === 'group') {
            return (
              <div key={`group ${line.label}`} role="presentation" className={classes.group} style={place}>
                {line.label}
              </div>
            )
          }
          const id = idOf(line.row)
          return (
            <div
              key={id}
              id={`${prefix}-${line.rank}`}
              role="option"
              aria-selected={id === selectedId}
              aria-setsize={rows.length}
              aria-posinset={line.rank + 1}
              className={classes.row}
              style={place}
              onClick={() => onSelect(id, false)}
            >
              {props.renderRow(line.row)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
