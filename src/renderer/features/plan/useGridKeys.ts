import type { KeyboardEvent } from 'react'
import { isEditable, setWidth, stepColumn, widthOf, type EditedColumn, type PlanColumn } from './planColumns.ts'
import type { Line } from './planRows.ts'
import type { TableState } from './useTableState.ts'

/** The header, as a line of the grid. */
export const HEAD = 'head'

/** Where the focus is in the grid. */
export interface Cell {
  /** Key of a `Line`, or `HEAD`. */
  line: string
  column: PlanColumn
}

export interface GridActs {
  /** Opens the sheet of an action, where this column is told. */
  open: (actionId: string, column: PlanColumn) => void
  edit: (actionId: string, column: EditedColumn) => void
}

/** The next column that can be typed in, on either side; undefined at the end of the row. */
export const nextEditable = (
  columns: readonly PlanColumn[],
  column: PlanColumn,
  step: -1 | 1,
): EditedColumn | undefined => {
  const place = columns.indexOf(column)
  return step === 1 ? columns.slice(place + 1).find(isEditable) : columns.slice(0, place).findLast(isEditable)
}

const steps: Record<string, [lines: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

interface Grid {
  lines: readonly Line[]
  columns: readonly PlanColumn[]
}

const clamp = (rank: number, first: number, last: number) => Math.max(first, Math.min(rank, last))

/** The cell that an arrow key leads to. The header is above the first line. */
export const cellAfter = (
  { lines, columns }: Grid,
  cell: Cell,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): Cell => {
  const [down, right] = steps[event.key] ?? [0, 0]
  const isWhole = event.ctrlKey && right !== 0
  const rank = lines.findIndex(({ key }) => key === cell.line)
  const toRank = isWhole ? (right < 0 ? 0 : lines.length - 1) : clamp(rank + down, -1, lines.length - 1)
  const place = clamp(columns.indexOf(cell.column) + right, 0, columns.length - 1)
  return { line: lines[toRank]?.key ?? HEAD, column: columns[place] ?? cell.column }
}

interface GridKeys extends Grid {
  state: TableState
  acts: GridActs
  goTo: (cell: Cell) => void
}

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => !altKey && !ctrlKey && !metaKey && !shiftKey
const presses = (event: KeyboardEvent) => isPlain(event) && (event.key === 'Enter' || event.key === ' ')
const side = ({ key }: KeyboardEvent): -1 | 1 | null => (key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : null)

/** On a heading of a column: Enter sorts, Alt + ← → moves it, Shift + ← → makes it narrower or wider. */
const onHeadKey = (event: KeyboardEvent, { column }: Cell, { state }: GridKeys): boolean => {
  const { layout } = state
  const step = side(event)
  if (presses(event)) state.sortBy(column)
  else if (event.altKey && !event.ctrlKey && step) state.arrange(stepColumn(layout, column, step))
  else if (event.shiftKey && !event.ctrlKey && step) {
    state.arrange(setWidth(layout, column, widthOf(layout, column) + 16 * step))
  } else return false
  return true
}

/** On a heading of a group: Enter folds or unfolds, ← folds, → unfolds. */
const onGroupKey = (event: KeyboardEvent, line: Extract<Line, { kind: 'group' }>, { state }: GridKeys): boolean => {
  const step = isPlain(event) ? side(event) : null
  if (!presses(event) && step === null) return false
  if (step === null || (step === -1) !== line.isFolded) state.toggle(line.group.key)
  return true
}

// As in a spreadsheet. « ? » shows the shortcuts, wherever nothing is typed yet.
const isTyped = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  key.length === 1 && key !== ' ' && key !== '?' && !altKey && !ctrlKey && !metaKey

/**
 * On a cell: Enter and F2 edit it, or open the sheet where it is told; Ctrl + Enter always opens the sheet. Typing edits it too:
 * the field takes the focus before the key writes, over what it holds.
 */
const onCellKey = (event: KeyboardEvent, cell: Cell, { acts }: GridKeys): boolean => {
  const hasModifier = event.ctrlKey || event.metaKey
  if (event.key === 'Enter' && hasModifier) acts.open(cell.line, 'number')
  else if (isPlain(event) && (event.key === 'Enter' || event.key === 'F2')) {
    if (isEditable(cell.column)) acts.edit(cell.line, cell.column)
    else acts.open(cell.line, cell.column)
  } else {
    // The field of the one in charge gets its name a moment later: the key would write after it.
    if (isTyped(event) && isEditable(cell.column) && cell.column !== 'owner') acts.edit(cell.line, cell.column)
    return false
  }
  return true
}

/** The keys of the grid, of which one cell is in the Tab order. Keys typed in a field of a cell are the field’s. */
export const onGridKey = (event: KeyboardEvent, cell: Cell, keys: GridKeys): void => {
  const { target } = event
  if (!(target instanceof HTMLElement) || !target.matches('[role="gridcell"], [role="columnheader"]')) return
  const line = keys.lines.find(({ key }) => key === cell.line)
  const isDone =
    line === undefined
      ? onHeadKey(event, cell, keys)
      : line.kind === 'group'
        ? onGroupKey(event, line, keys)
        : onCellKey(event, cell, keys)
  if (!isDone) {
    const isStep = event.key in steps && !event.altKey && !event.metaKey && !event.shiftKey
    const isEnds = event.key === 'Home' || event.key === 'End'
    if (!isStep || (event.ctrlKey && !isEnds)) return
    keys.goTo(cellAfter(keys, cell, event))
  }
  event.preventDefault()
}
