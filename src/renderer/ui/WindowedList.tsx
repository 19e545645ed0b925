import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import classes from './ListDetail.module.css'
import { keptScroll } from './memory.ts'

export interface ListRows<Row> {
  /** Names the list: its scroll position is kept under it. */
  name: string
  label: string
  /** Undefined: not read yet (`usePagedRows`). */
  rows: readonly (Row | undefined)[]
  idOf: (row: Row) => string
  /** What a row shows; `ListRow` gives the usual one or two lines. */
  renderRow: (row: Row) => ReactNode
  /** A control over the end of a row’s second line: in the Tab order only for the chosen row; Space presses it. */
  renderAction?: (row: Row, tabIndex: 0 | -1) => ReactNode
  /** A heading above the first row of each group. */
  groupOf?: (row: Row) => string
  /** 32 for one line, 48 for two. */
  rowHeight?: number
  selectedId: string | null
  /** How the chosen record is named, for the detail’s landmark. */
  labelOfSelected?: string
  /** Puts the choice in the address; with `isStep` (arrow keys) in the place of the last one. */
  onSelect: (id: string, isStep: boolean) => void
  /** The first and last ranks on screen: what is to be read. */
  onRange?: (first: number, last: number) => void
  onEnter: () => void
}

type Line<Row> = { kind: 'group'; label: string } | { kind: 'row'; row: Row | undefined; rank: number }

const linesOf = <Row,>(rows: readonly (Row | undefined)[], groupOf: ((row: Row) => string) | undefined): Line<Row>[] =>
  rows.flatMap((row, rank) => {
    const line: Line<Row> = { kind: 'row', row, rank }
    if (!groupOf || row === undefined) return [line]
    const before = rows[rank - 1]
    const isFirst = before === undefined || groupOf(before) !== groupOf(row)
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
  const { name, rows, idOf, rowHeight = 32, selectedId, onSelect, onRange } = props
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const actions = useRef<HTMLDivElement>(null)
  const awaited = useAwaitedRow(props)
  const lines = useMemo(() => linesOf(rows, props.groupOf), [rows, props.groupOf])
  const selected = rows.findIndex((row) => row !== undefined && idOf(row) === selectedId)
  const selectedLine = lines.findIndex((line) => line.kind === 'row' && line.rank === selected)
  const windowed = useWindow({ name, lines, rowHeight, selectedLine, scroller })
  const items = windowed.getVirtualItems()
  const ranks = items.flatMap(({ index }) => {
    const line = index === selectedLine ? undefined : lines[index]
    return line?.kind === 'row' ? [line.rank] : []
  })
  useRange(ranks, onRange)
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
    if (event.key === ' ' && props.renderAction) {
      event.preventDefault()
      return actions.current?.querySelector<HTMLElement>('[tabindex="0"]')?.click()
    }
    const step = steps[event.key]
    if (!step || rows.length === 0) return
    event.preventDefault()
    const rank = selected < 0 ? 0 : step(awaited.current ?? selected, rows.length)
    const row = rows[rank]
    if (row !== undefined) return onSelect(idOf(row), true)
    awaited.current = rank
    windowed.scrollToIndex(lines.findIndex((line) => line.kind === 'row' && line.rank === rank))
  }
  return (
    <div
      ref={scroller}
      className={classes.rows}
      onScroll={(event) => keptScroll.set(name, event.currentTarget.scrollTop)}
    >
      <div
        className={classes.canvas}
        role="listbox"
        aria-label={props.label}
        aria-activedescendant={selectedLine >= 0 ? `${prefix}-${selected}` : undefined}
        tabIndex={0}
        style={{ height: windowed.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => {
          const line = lines[item.index]
          if (!line) return null
          const place = { transform: `translateY(${item.start}px)`, height: item.size }
          if (line.kind === 'group') {
            return (
              <div key={`group ${item.index}`} role="presentation" className={classes.group} style={place}>
                {line.label}
              </div>
            )
          }
          if (line.row === undefined) return null
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
      {props.renderAction ? (
        <RowActions
          ref={actions}
          items={items}
          lines={lines}
          idOf={idOf}
          selectedId={selectedId}
          render={props.renderAction}
        />
      ) : null}
    </div>
  )
}

interface WindowOptions<Row> {
  name: string
  lines: readonly Line<Row>[]
  rowHeight: number
  selectedLine: number
  scroller: RefObject<HTMLDivElement | null>
}

/** Which lines are drawn, and where. */
const useWindow = <Row,>({ name, lines, rowHeight, selectedLine, scroller }: WindowOptions<Row>) =>
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- nothing here is memoised by a compiler
  useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : rowHeight),
    // Heights are counted again when the lines change, not only when their number does.
    getItemKey: useCallback((index: number) => (lines[index]?.kind === 'group' ? `group ${index}` : index), [lines]),
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

interface RowActionsProps<Row> extends Pick<ListRows<Row>, 'idOf' | 'selectedId'> {
  ref: RefObject<HTMLDivElement | null>
  items: readonly VirtualItem[]
  lines: readonly Line<Row>[]
  render: (row: Row, tabIndex: 0 | -1) => ReactNode
}

/** The actions of the rows, over them but beside the list: what is inside an option cannot be reached. */
const RowActions = <Row,>({ ref, items, lines, idOf, selectedId, render }: RowActionsProps<Row>) => (
  <div ref={ref} className={classes.actions}>
    {items.map((item) => {
      const line = lines[item.index]
      if (line?.kind !== 'row' || line.row === undefined) return null
      const id = idOf(line.row)
      const place = { transform: `translateY(${item.start}px)`, height: item.size }
      return (
        <div key={id} className={classes.action} style={place}>
          {render(line.row, id === selectedId ? 0 : -1)}
        </div>
      )
    })}
  </div>
)

/** Chooses a row that a key asked for before it was read, once it is. */
const useAwaitedRow = <Row,>({ rows, idOf, onSelect }: Pick<ListRows<Row>, 'rows' | 'idOf' | 'onSelect'>) => {
  const awaited = useRef<number | null>(null)
  useEffect(() => {
    const row = awaited.current === null ? undefined : rows[awaited.current]
    if (row === undefined) return
    awaited.current = null
    onSelect(idOf(row), true)
  })
  return awaited
}

/** Tells which ranks are on screen, so that they are read. */
const useRange = (ranks: readonly number[], onRange: ListRows<unknown>['onRange']) => {
  const [first = 0, last = 0] = [ranks[0], ranks.at(-1)]
  useEffect(() => {
    onRange?.(first, last)
  }, [onRange, first, last])
}
