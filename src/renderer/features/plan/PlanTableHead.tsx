import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isPinned, type PlanColumn } from './planColumns.ts'
import type { Sort } from './planRows.ts'
import { isFigure, widthStyle } from './PlanTableRow.tsx'
import classes from './PlanTable.module.css'
import { HEAD } from './useGridKeys.ts'

interface HeadProps {
  columns: readonly PlanColumn[]
  sort: Sort | null
  /** The heading that is in the Tab order. */
  current: PlanColumn | null
  onSort: (column: PlanColumn) => void
  onWidth: (column: PlanColumn, width: number) => void
}

const sortWord = (sort: Sort | null, column: PlanColumn) =>
  sort?.column === column ? (sort.isDescending ? 'descending' : 'ascending') : 'none'

/** The headings of the columns: a click or Enter sorts, the edge widens; the keys are told in the help of the grid. */
export const PlanTableHead = ({ columns, sort, current, onSort, onWidth }: HeadProps) => {
  const { t } = useTranslation()
  const Arrow = sort?.isDescending ? IconArrowDown : IconArrowUp
  return (
    <div role="row" aria-rowindex={1} className={classes.head} data-line={HEAD}>
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-sort={sortWord(sort, column)}
          tabIndex={column === current ? 0 : -1}
          className={classes.cell}
          data-column={column}
          data-pinned={isPinned(column)}
          data-figure={isFigure(column)}
          style={widthStyle(column)}
          onClick={() => onSort(column)}
        >
          <span className={classes.words}>{t(`plan.table.columns.${column}`)}</span>
          {sort?.column === column ? <Arrow size={14} aria-hidden className={classes.arrow} /> : null}
          <Edge onWidth={(width) => onWidth(column, width)} />
        </div>
      ))}
    </div>
  )
}

/** The edge of a heading, dragged; with the keyboard, Shift + ← → on the heading does the same. */
const Edge = ({ onWidth }: { onWidth: (width: number) => void }) => (
  <span
    aria-hidden
    className={classes.edge}
    onClick={(event) => event.stopPropagation()}
    onPointerDown={(event) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      event.preventDefault()
    }}
    onPointerMove={(event) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(widthTo(event))
    }}
  />
)

/** The width that brings the edge of the column under the pointer. */
const widthTo = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): number => {
  const heading = currentTarget.parentElement
  return heading ? clientX - heading.getBoundingClientRect().left : 0
}
