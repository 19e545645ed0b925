import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

/** A column of a board: how many there are, and the first of them. */
export interface Column<Key extends string, Row> {
  key: Key
  total: number
  rows: readonly Row[]
}

interface BoardKeysOptions<Key extends string, Row> {
  /** Those that are unfolded, from left to right. */
  columns: readonly Column<Key, Row>[]
  scroller: RefObject<HTMLElement | null>
  /** The column that Alt + ← or → moves a card to. */
  beside: (row: Row, step: -1 | 1) => Key | undefined
  move: (row: Row, to: Key) => Promise<void>
}

const clamp = (rank: number, count: number) => Math.max(0, Math.min(rank, count - 1))

/** The card that an arrow key leads to: above, below, or at the same height in the next column that has cards. */
const cardAfter = <Row extends { id: string }>(
  columns: readonly Column<string, Row>[],
  id: string,
  key: string,
): Row | undefined => {
  const from = columns.findIndex(({ rows }) => rows.some((row) => row.id === id))
  const rows = columns[from]?.rows ?? []
  const rank = rows.findIndex((row) => row.id === id)
  if (key === 'ArrowUp' || key === 'ArrowDown') return rows[clamp(rank + (key === 'ArrowUp' ? -1 : 1), rows.length)]
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  const others = key === 'ArrowRight' ? columns.slice(from + 1) : columns.slice(0, Math.max(0, from)).toReversed()
  const next = others.find((column) => column.rows.length > 0)
  return next?.rows[clamp(rank, next.rows.length)]
}

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']

interface Followed<Key extends string> {
  id: string
  key: Key
}

/** One card is in the Tab order; arrows go from card to card, Alt + ← → moves the card to the column before or after. */
export const useBoardKeys = <Key extends string, Row extends { id: string }>(options: BoardKeysOptions<Key, Row>) => {
  const { columns, scroller, beside, move } = options
  const [chosen, setCurrent] = useState<string | null>(null)
  // A card that moves is drawn in another column: the focus goes with it once it is there.
  const followed = useRef<Followed<Key> | null>(null)
  const last = useRef<Followed<Key> | null>(null)
  const all = columns.flatMap(({ rows }) => rows)
  const current = all.find(({ id }) => id === chosen)?.id ?? all[0]?.id ?? null
  const focusCard = (id: string) => scroller.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus()
  useLayoutEffect(() => {
    const before = last.current
    const key = columns.find(({ rows }) => rows.some(({ id }) => id === chosen))?.key
    last.current = chosen === null || key === undefined ? null : { id: chosen, key }
    // A move that is taken back draws the card anew too: the focus it had is not lost.
    const isElsewhere = before !== null && before.id === chosen && key !== undefined && before.key !== key
    if (isElsewhere && followed.current === null && document.activeElement === document.body) focusCard(before.id)
  })
  useLayoutEffect(() => {
    if (followed.current === null) return
    const { id, key } = followed.current
    const column = columns.find((one) => one.key === key)
    const isThere = column?.rows.some((row) => row.id === id) ?? false
    const isGone = !all.some((row) => row.id === id)
    if (!isThere && !isGone) return
    followed.current = null
    if (isThere) focusCard(id)
    // It is further down than what the column shows, or in a folded one.
    else scroller.current?.querySelector<HTMLElement>(`[data-column="${key}"] button`)?.focus()
  })
  const onKeyDown = (event: KeyboardEvent, row: Row) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !keys.includes(event.key)) return
    if (event.altKey) {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      // Never « back »: the card has the key, even where there is no column to go to.
      event.preventDefault()
      const to = beside(row, event.key === 'ArrowLeft' ? -1 : 1)
      if (to !== undefined) void move(row, to)
      return
    }
    event.preventDefault()
    const next = cardAfter(columns, row.id, event.key)
    if (!next) return
    setCurrent(next.id)
    focusCard(next.id)
  }
  const follow = useCallback((id: string, key: Key) => {
    followed.current = { id, key }
    setCurrent(id)
  }, [])
  return { current, setCurrent, onKeyDown, follow }
}
