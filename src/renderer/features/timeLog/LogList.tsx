import { useCallback, useState, type ReactNode } from 'react'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { PagedRows } from '../../ui/usePagedRows.ts'
import { WindowedList } from '../../ui/WindowedList.tsx'
import classes from './timeLog.module.css'

interface LogListProps<Row> {
  name: string
  label: string
  paged: PagedRows<Row>
  /** The heading of a month, with its sum. */
  headingOf: (month: string) => string
  renderRow: (row: Row) => ReactNode
  onOpen: (row: Row) => void
  empty: { sentence: string; action: { label: string; run: () => void } }
}

/** What was noted, newest first, by month; a click or Enter opens it to be changed. */
export const LogList = <Row extends { id: string; date: string }>(props: LogListProps<Row>) => {
  const { paged, headingOf, onOpen } = props
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const find = (id: string | null) => paged.rows.find((row) => row?.id === id)
  const open = (id: string | null) => {
    const row = find(id)
    if (row) onOpen(row)
  }
  const groupOf = useCallback((row: Row) => headingOf(row.date.slice(0, 7)), [headingOf])
  if (paged.isLoading) return null
  if (paged.rows.length === 0) return <EmptyState {...props.empty} />
  return (
    <div className={classes.list}>
      <WindowedList
        name={props.name}
        label={props.label}
        rows={paged.rows}
        idOf={(row) => row.id}
        renderRow={props.renderRow}
        groupOf={groupOf}
        selectedId={selectedId}
        onSelect={(id, isStep) => {
          setSelectedId(id)
          if (!isStep) open(id)
        }}
        onRange={paged.onRange}
        onEnter={() => open(selectedId)}
      />
    </div>
  )
}
