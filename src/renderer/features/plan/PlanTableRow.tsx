import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import { money } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { isEditable, isPinned, type EditedColumn, type PlanColumn } from './planColumns.ts'
import { statusOrder, type Group, type Grouping, type Line } from './planRows.ts'
import { CellContent } from './PlanTableCell.tsx'
import { CellField } from './PlanTableFields.tsx'
import { tellCutWords } from '../../ui/cutWords.ts'
import classes from './PlanTable.module.css'

export interface RowActs {
  open: (actionId: string, column: PlanColumn) => void
  edit: (actionId: string, column: EditedColumn) => void
  close: (actionId: string, column: EditedColumn) => void
  /** Tab in a field: to the next one. */
  tab: (actionId: string, column: EditedColumn, step: -1 | 1) => void
}

interface ActionLineProps {
  action: PlanAction
  columns: readonly PlanColumn[]
  rank: number
  top: number
  /** The cell of this row that is in the Tab order. */
  current: PlanColumn | null
  /** The columns that are typed in, one after the other. */
  edited: string
  acts: RowActs
}

const place = (top: number): CSSProperties => ({ transform: `translateY(${top}px)` })

/** Figures stand on the right, so that they can be compared. */
export const isFigure = (column: PlanColumn): boolean => column === 'planned' || column === 'actual'

/** React’s type does not know custom properties. */
export const widthStyle = (column: PlanColumn): CSSProperties => ({ width: `var(--w-${column})` })

/** One action: a cell for each column, some of which can be typed in. */
export const ActionLine = memo(({ action, columns, rank, top, current, edited, acts }: ActionLineProps) => {
  const { t } = useTranslation()
  const fields = edited.split(' ')
  return (
    <div role="row" aria-rowindex={rank + 2} className={classes.row} data-line={action.id} style={place(top)}>
      {columns.map((column) => {
        const field = isEditable(column) ? column : null
        const isEdited = field !== null && fields.includes(field)
        return (
          <div
            key={column}
            role="gridcell"
            tabIndex={column === current ? 0 : -1}
            // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- a gridcell has it since ARIA 1.1
            aria-readonly={field === null}
            className={classes.cell}
            data-column={column}
            data-pinned={isPinned(column)}
            data-figure={isFigure(column)}
            data-editable={field !== null}
            data-edited={isEdited}
            style={widthStyle(column)}
            onClick={() => {
              if (field && !isEdited) acts.edit(action.id, field)
            }}
          >
            {field && isEdited ? (
              <CellField
                action={action}
                column={field}
                label={t('plan.table.fieldOf', { column: t(`plan.table.columns.${column}`), number: action.number })}
                onClose={() => acts.close(action.id, field)}
                onTab={(step) => acts.tab(action.id, field, step)}
              />
            ) : (
              <span className={classes.words} onPointerEnter={tellCutWords}>
                <CellContent action={action} column={column} onOpen={acts.open} />
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
})

interface GroupLineProps {
  line: Extract<Line, { kind: 'group' }>
  grouping: Grouping
  columnCount: number
  rank: number
  top: number
  isCurrent: boolean
  onToggle: (key: string) => void
}

/** The heading of a group: folds it, and tells what stands under it. */
export const GroupLine = ({ line, grouping, columnCount, rank, top, isCurrent, onToggle }: GroupLineProps) => {
  const { t } = useTranslation()
  const { group, level, isFolded, sums } = line
  const nameOf = useGroupName()
  const Chevron = isFolded ? IconChevronRight : IconChevronDown
  const told = [
    t('plan.table.count', { count: sums.count }),
    sums.late > 0 ? t('plan.table.lateCount', { count: sums.late }) : '',
    sums.plannedCents > 0 ? t('plan.table.plannedSum', { sum: money(sums.plannedCents, currentLocale()) }) : '',
    sums.actualCents > 0 ? t('plan.table.actualSum', { sum: money(sums.actualCents, currentLocale()) }) : '',
  ].filter((words) => words !== '')
  return (
    <div role="row" aria-rowindex={rank + 2} className={classes.row} data-line={line.key} style={place(top)}>
      <div
        role="gridcell"
        aria-colspan={columnCount}
        aria-expanded={!isFolded}
        tabIndex={isCurrent ? 0 : -1}
        className={classes.group}
        data-level={level}
        onClick={() => onToggle(group.key)}
      >
        <span className={classes.groupWords}>
          <Chevron size={16} aria-hidden />
          <span className={classes.groupName}>{nameOf(group, grouping)}</span>
          <span className={classes.sums}>{told.join(' · ')}</span>
        </span>
      </div>
    </div>
  )
}

/** How a group is called: its own name, the word of a status, or « Sans axe ». */
const useGroupName = () => {
  const { t } = useTranslation()
  return ({ key, label }: Group, grouping: Grouping): string => {
    if (label !== '' || grouping === 'nothing') return label
    const status = statusOrder.find((one) => one === key)
    return status
      ? t(`enums.actionStatus.${status}`)
      : t(`plan.filter.none.${grouping === 'status' ? 'axis' : grouping}`)
  }
}
