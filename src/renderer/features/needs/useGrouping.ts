import { useRef, useState } from 'react'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'

/** The most that are put together in one act (the contract’s limit). */
const MOST = 500

export interface Grouping {
  /** Null: needs are not being chosen. */
  chosen: ReadonlySet<string> | null
  begin: () => void
  end: () => void
  clear: () => void
  /** Ticks a need, or no longer; with `isRange`, all those from the last one ticked too. */
  toggle: (id: string, isRange: boolean) => void
  /** Ticks every need of the list; null while they are not all read, or too many. */
  chooseAll: (() => void) | null
}

/** Choosing several needs of the list, to put them under a collective need together. */
export const useGrouping = (rows: readonly (NeedRow | undefined)[]): Grouping => {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const last = useRef<string | null>(null)
  const ids = rows.flatMap((row) => row?.id ?? [])
  const between = (one: string, other: string) => {
    const [from, to] = [ids.indexOf(one), ids.indexOf(other)].toSorted((a, b) => a - b)
    return from === undefined || to === undefined || from < 0 ? [other] : ids.slice(from, to + 1)
  }
  const toggle: Grouping['toggle'] = (id, isRange) => {
    const next = new Set(chosen)
    const isAdding = !next.has(id)
    const touched = isRange && last.current !== null ? between(last.current, id) : [id]
    for (const one of touched) {
      if (isAdding) next.add(one)
      else next.delete(one)
    }
    last.current = id
    setChosen(next)
  }
  const canChooseAll = ids.length === rows.length && ids.length <= MOST && ids.some((id) => !chosen?.has(id))
  return {
    chosen,
    begin: () => setChosen(new Set()),
    end: () => setChosen(null),
    clear: () => setChosen(new Set()),
    toggle,
    chooseAll: canChooseAll ? () => setChosen(new Set(ids)) : null,
  }
}
