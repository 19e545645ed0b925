import { Button, Checkbox, Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SortableList } from '../../ui/SortableList.tsx'
import { isPinned, pinnedColumns, placeColumn, planColumns, toggleColumn } from './planColumns.ts'
import classes from './PlanTable.module.css'
import type { TableState } from './useTableState.ts'

/** Which columns are shown, and in which order. */
export const PlanTableColumns = ({ state }: { state: TableState }) => {
  const { t } = useTranslation()
  const { layout, arrange, resetLayout } = state
  const columns = layout.order
    .filter((column) => !isPinned(column))
    .map((id) => ({ id, name: t(`plan.table.columns.${id}`) }))
  const move = async (id: string, position: number) => {
    const column = planColumns.find((one) => one === id)
    if (column) arrange(placeColumn(layout, column, position + pinnedColumns.length))
    return true
  }
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" className={classes.tool} leftSection={<IconColumns3 size={14} />}>
          {t('plan.table.chooseColumns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('plan.table.chooseColumns')}>
        <p className={classes.help}>{t('plan.table.columnsHelp')}</p>
        <SortableList
          label={t('plan.table.chooseColumns')}
          items={columns}
          nameOf={({ name }) => name}
          onMove={move}
          renderItem={({ id, name }, handle) => (
            <div className={classes.choice}>
              {handle}
              <Checkbox
                size="xs"
                label={name}
                checked={!layout.hidden.includes(id)}
                onChange={() => arrange(toggleColumn(layout, id))}
              />
            </div>
          )}
        />
        <Button size="xs" variant="subtle" onClick={resetLayout}>
          {t('plan.table.resetColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
