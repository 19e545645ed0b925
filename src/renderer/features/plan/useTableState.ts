import { useState } from 'react'
import { forget, recall, remember, useKeptText } from '../../ui/memory.ts'
import { keptLayout, layoutFrom, planColumns, usualLayout, type PlanColumn, type TableLayout } from './planColumns.ts'
import { groupings, keptSort, nextSort, sortFrom, type Grouping, type Sort } from './planRows.ts'

const places = { layout: 'plan-columns', sort: 'plan-sort', grouping: 'plan-grouping' } as const

/** How the officer arranged the table: kept on this computer, but for what is folded. */
export const useTableState = () => {
  const [layout, setLayout] = useState<TableLayout>(() => layoutFrom(recall(places.layout)))
  const [sort, setSort] = useState<Sort | null>(() => sortFrom(recall(places.sort), planColumns))
  const [grouping, setGrouping] = useState<Grouping>(
    () => groupings.find((one) => one === recall(places.grouping)) ?? 'axis',
  )
  const [kept, setKept] = useKeptText('plan.folded')
  const folded = kept === '' ? [] : kept.split(' ')
  return {
    layout,
    arrange: (next: TableLayout) => {
      remember(places.layout, keptLayout(next))
      setLayout(next)
    },
    resetLayout: () => {
      forget(places.layout)
      setLayout(usualLayout)
    },
    sort,
    sortBy: (column: PlanColumn) => {
      const next = nextSort(sort, column)
      remember(places.sort, keptSort(next))
      setSort(next)
    },
    grouping,
    groupBy: (next: Grouping) => {
      remember(places.grouping, next)
      setGrouping(next)
    },
    folded,
    toggle: (key: string) =>
      setKept((folded.includes(key) ? folded.filter((one) => one !== key) : [...folded, key]).join(' ')),
    unfold: (keys: readonly string[]) => setKept(folded.filter((one) => !keys.includes(one)).join(' ')),
    foldAll: (keys: readonly string[]) => setKept(keys.join(' ')),
  }
}

export type TableState = ReturnType<typeof useTableState>
