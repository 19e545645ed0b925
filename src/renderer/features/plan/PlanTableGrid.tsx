import { useEffect, useMemo, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlanPlace, type ActionTab } from '../../ui/plan/usePlanPlace.ts'
import { setWidth, shownColumns, widthOf, type PlanColumn, type TableLayout } from './planColumns.ts'
import type { Line } from './planRows.ts'
import { PlanTableHead } from './PlanTableHead.tsx'
import { ActionLine, GroupLine } from './PlanTableRow.tsx'
import classes from './PlanTable.module.css'
import { HEAD, onGridKey } from './useGridKeys.ts'
import { LINE_HEIGHT, usePlanGrid } from './usePlanGrid.ts'
import type { TableState } from './useTableState.ts'

interface PlanTableGridProps {
  lines: readonly Line[]
  state: TableState
  /** An action just made: the focus goes to its title. */
  newId: string | null
  onNewShown: () => void
}

/** The tab of the sheet where a column is told. */
const tabOf = (column: PlanColumn): ActionTab => {
  if (column === 'progress') return 'progress'
  return column === 'planned' || column === 'actual' ? 'budget' : 'sheet'
}

const widthsOf = (layout: TableLayout): CSSProperties => {
  const widths = shownColumns(layout).map((column) => [`--w-${column}`, `${widthOf(layout, column)}px`])
  // React’s type does not know custom properties.
  return Object.fromEntries(widths) as CSSProperties
}

/** The actions as a grid: arrows go from cell to cell, Enter edits, Ctrl + Enter opens the sheet. */
export const PlanTableGrid = ({ lines, state, newId, onNewShown }: PlanTableGridProps) => {
  const { t } = useTranslation()
  const place = usePlanPlace()
  const { layout, sort, grouping } = state
  const columns = useMemo(() => shownColumns(layout), [layout])
  const grid = usePlanGrid({ lines, columns, onOpen: (id, column) => place.open(id, { to: tabOf(column) }) })
  const { current, goTo, acts, scroller, windowed } = grid
  useEffect(() => {
    if (newId === null || !lines.some(({ key }) => key === newId)) return
    goTo({ line: newId, column: 'title' })
    onNewShown()
  })
  const currentOf = (line: string) => (current.line === line ? current.column : null)
  return (
    <div ref={scroller} className={classes.scroller} onScroll={(event) => grid.onScroll(event.currentTarget.scrollTop)}>
      <p id="plan-table-keys" className="sr-only">
        {t('plan.table.keys')}
      </p>
      <div
        role="grid"
        aria-label={t('plan.table.label')}
        aria-describedby="plan-table-keys"
        aria-rowcount={lines.length + 1}
        className={classes.grid}
        data-sized={layout.widths.title !== undefined}
        style={widthsOf(layout)}
        onKeyDown={(event) => onGridKey(event, current, { lines, columns, state, acts, goTo })}
        {...grid.focus}
      >
        <PlanTableHead
          columns={columns}
          sort={sort}
          current={currentOf(HEAD)}
          onSort={state.sortBy}
          onWidth={(column, width) => state.arrange(setWidth(layout, column, width))}
        />
        <div role="rowgroup" className={classes.lines} style={{ height: windowed.getTotalSize() }}>
          {windowed.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            const where = { rank: index, top: start - LINE_HEIGHT }
            if (line?.kind === 'group') {
              return (
                <GroupLine
                  key={line.key}
                  {...where}
                  line={line}
                  grouping={grouping}
                  columnCount={columns.length}
                  isCurrent={line.key === current.line}
                  onToggle={state.toggle}
                />
              )
            }
            return line ? (
              <ActionLine
                key={line.key}
                {...where}
                action={line.action}
                columns={columns}
                current={currentOf(line.key)}
                edited={grid.editedOf(line.key)}
                acts={acts}
              />
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}
