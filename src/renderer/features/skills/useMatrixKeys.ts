import { useRef, useState, type KeyboardEvent } from 'react'
import type { ActivityRow } from '../../../shared/skills/skills.contract.ts'
import type { SkillActs } from './useSkillActs.ts'

export const matrixColumns = ['activity', 'officer', 'consultancy', 'target', 'step', 'session'] as const
export type MatrixColumn = (typeof matrixColumns)[number]

/** Where the focus is in the matrix. */
export interface MatrixCell {
  id: string
  column: MatrixColumn
}

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

const clamp = (rank: number, last: number) => Math.max(0, Math.min(rank, last))

/** The cell that an arrow leads to. */
const cellAfter = (rows: readonly ActivityRow[], { id, column }: MatrixCell, event: KeyboardEvent): MatrixCell => {
  const [down, right] = steps[event.key] ?? [0, 0]
  const isWhole = event.ctrlKey && right !== 0
  const from = rows.findIndex((row) => row.id === id)
  const rank = isWhole ? clamp(right, rows.length - 1) : clamp(from + down, rows.length - 1)
  const place = clamp(matrixColumns.indexOf(column) + right, matrixColumns.length - 1)
  return { id: rows[rank]?.id ?? id, column: matrixColumns[place] ?? column }
}

const isRated = (column: MatrixColumn): column is 'officer' | 'consultancy' =>
  column === 'officer' || column === 'consultancy'

/** The level that a key stands for: on a French keyboard digits need Shift, and the place of the key says enough. */
const levelOfKey = ({ key, code }: KeyboardEvent): number | null => {
  const digit = /^[0-4]$/.exec(key)?.[0] ?? /^Digit([0-4])$/.exec(code)?.[1]
  return digit === undefined ? null : Number(digit)
}

/** A digit rates or aims, Delete takes away; false where the key says nothing to the cell. */
const onValueKey = (
  event: KeyboardEvent,
  { row, column }: { row: ActivityRow; column: MatrixColumn },
  acts: SkillActs,
) => {
  const level = levelOfKey(event)
  const isRemoving = event.key === 'Delete' || event.key === 'Backspace'
  if (level === null && !isRemoving) return false
  if (column === 'target') {
    if (level !== row.targetLevel) acts.aimAt(row, level)
  } else if (!isRated(column)) return false
  else if (level === null) acts.unrate(row, column)
  else void acts.rate(row, column, level)
  return true
}

/** The keys of the matrix, of which one cell is in the Tab order; Alt + ↑ ↓ moves the activity. */
export const useMatrixKeys = (rows: readonly ActivityRow[], acts: SkillActs) => {
  const table = useRef<HTMLTableElement>(null)
  const [chosen, setChosen] = useState<MatrixCell | null>(null)
  const isThere = rows.some(({ id }) => id === chosen?.id)
  const current = chosen && isThere ? chosen : { id: rows[0]?.id ?? '', column: 'activity' as const }
  const goTo = (cell: MatrixCell) => {
    setChosen(cell)
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell.id} ${cell.column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    // In an open menu, keys are the menu’s.
    if (!(target instanceof HTMLElement) || target.dataset.cell === undefined || event.metaKey) return
    const rank = rows.findIndex(({ id }) => id === current.id)
    const row = rows[rank]
    if (row === undefined) return
    if (event.altKey) {
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
      if (step === null) return
      const neighbour = rows[rank + step]
      // Those that are no longer taken over stay below the others.
      if (neighbour?.isRetired === row.isRetired) void acts.move(row.id, rank + step).then(() => goTo(current))
    } else if (event.key in steps) goTo(cellAfter(rows, current, event))
    else if (event.ctrlKey || !onValueKey(event, { row, column: current.column }, acts)) return
    event.preventDefault()
  }
  return { table, current, setCurrent: setChosen, onKeyDown }
}
