import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { SynergyRow, SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { progressStages, stageRank } from '../../../shared/synergies/synergies.rules.ts'
import type { Column } from './Board.tsx'

interface BoardKeysOptions {
  /** Those that are unfolded, from left to right. */
  columns: readonly Column[]
  scroller: RefObject<HTMLElement | null>
  move: (row: SynergyRow, to: SynergyStage) => Promise<void>
}

const clamp = (rank: number, count: number) => Math.max(0, Math.min(rank, count - 1))

/** The card that an arrow key leads to: above, below, or at the same height in the next column that has cards. */
const cardAfter = (columns: readonly Column[], id: string, key: string): SynergyRow | undefined => {
  const from = columns.findIndex(({ rows }) => rows.some((row) => row.id === id))
  const rows = columns[from]?.rows ?? []
  const rank = rows.findIndex((row) => row.id === id)
  if (key === 'ArrowUp' || key === 'ArrowDown') return rows[clamp(rank + (key === 'ArrowUp' ? -1 : 1), rows.length)]
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  const beside = key === 'ArrowRight' ? columns.slice(from + 1) : columns.slice(0, Math.max(0, from)).toReversed()
  const next = beside.find((column) => column.rows.length > 0)
  return next?.rows[clamp(rank, next.rows.length)]
}

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']

/** One card is in the Tab order; arrows go from card to card, Alt + ← → moves the card to the stage before or after. */
export const useBoardKeys = ({ columns, scroller, move }: BoardKeysOptions) => {
  const [chosen, setCurrent] = useState<string | null>(null)
  // A card that moves is drawn in another column: the focus goes with it once it is there.
  const followed = useRef<{ id: string; stage: SynergyStage } | null>(null)
  const last = useRef<{ id: string; stage: SynergyStage } | null>(null)
  const all = columns.flatMap(({ rows }) => rows)
  const current = all.find(({ id }) => id === chosen)?.id ?? all[0]?.id ?? null
  const focusCard = (id: string) => scroller.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus()
  useLayoutEffect(() => {
    const before = last.current
    const stage = columns.find(({ rows }) => rows.some(({ id }) => id === chosen))?.stage
    last.current = chosen === null || stage === undefined ? null : { id: chosen, stage }
    // A move that is taken back draws the card anew too: the focus it had is not lost.
    const isElsewhere = before !== null && before.id === chosen && stage !== undefined && before.stage !== stage
    if (isElsewhere && followed.current === null && document.activeElement === document.body) focusCard(before.id)
  })
  useLayoutEffect(() => {
    if (followed.current === null) return
    const { id, stage } = followed.current
    const column = columns.find((one) => one.stage === stage)
    const isThere = column?.rows.some((row) => row.id === id) ?? false
    const isGone = !all.some((row) => row.id === id)
    if (!isThere && !isGone) return
    followed.current = null
    if (isThere) focusCard(id)
    // It is further down than what the column shows, or in a folded one.
    else scroller.current?.querySelector<HTMLElement>(`[data-column="${stage}"] button`)?.focus()
  })
  const onKeyDown = (event: KeyboardEvent, row: SynergyRow) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !keys.includes(event.key)) return
    if (event.altKey) {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      // Never « back »: the card has the key, even where there is no stage to go to.
      event.preventDefault()
      const rank = stageRank(row.stage)
      const to = rank < 0 ? undefined : progressStages[rank + (event.key === 'ArrowLeft' ? -1 : 1)]
      if (to !== undefined) void move(row, to)
      return
    }
    event.preventDefault()
    const next = cardAfter(columns, row.id, event.key)
    if (!next) return
    setCurrent(next.id)
    focusCard(next.id)
  }
  const follow = useCallback((id: string, stage: SynergyStage) => {
    followed.current = { id, stage }
    setCurrent(id)
  }, [])
  return { current, setCurrent, onKeyDown, follow }
}
