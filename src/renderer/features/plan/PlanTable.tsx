import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../shared/plan/plan.contract.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { filterPlan } from '../../ui/plan/planFilter.ts'
import { PlanFilters } from '../../ui/plan/PlanFilters.tsx'
import { PlanHeader } from '../../ui/plan/PlanHeader.tsx'
import { usePlanFilter, type PlanFilter } from '../../ui/plan/usePlanFilter.ts'
import { runCommand } from '../../ui/shortcuts.ts'
import { AddAction } from './AddAction.tsx'
import { groupings, groupPlan, linesOf, pathTo } from './planRows.ts'
import { PlanTableColumns } from './PlanTableColumns.tsx'
import { PlanTableContext } from './PlanTableContext.ts'
import { PlanTableGrid } from './PlanTableGrid.tsx'
import classes from './PlanTable.module.css'
import { useTableState, type TableState } from './useTableState.ts'

/** The whole plan as a table: sorted, grouped and narrowed, each cell edited in its place. */
export const PlanTable = () => {
  const { data: plan, dataUpdatedAt } = useQuery(orpc.plan.read.queryOptions())
  const filter = usePlanFilter()
  const state = useTableState()
  const known = useMemo(() => ({ axes: plan?.axes ?? [], revision: dataUpdatedAt }), [plan?.axes, dataUpdatedAt])
  if (!plan) return <PlanHeader />
  return (
    <PlanTableContext value={known}>
      <Table plan={plan} filter={filter} state={state} />
    </PlanTableContext>
  )
}

interface TableProps {
  plan: Plan
  filter: PlanFilter
  state: TableState
}

const Table = ({ plan, filter, state }: TableProps) => {
  const { t } = useTranslation()
  const [newId, setNewId] = useState<string | null>(null)
  const { grouping, sort, folded } = state
  const groups = groupPlan(filterPlan(plan, filter.wanted), { grouping, sort, withEmpty: !filter.isFiltered })
  const lines = linesOf(groups, { grouping, folded })
  const show = (id: string) => {
    setNewId(id)
    filter.clear()
  }
  // The new action is read with the plan: only then is it known what is to be unfolded for it.
  const path = newId === null ? [] : pathTo(groups, newId)
  if (path.some((key) => folded.includes(key))) state.unfold(path)
  const isEmpty = plan.actions.length === 0 && plan.axes.length === 0
  return (
    <div className={classes.view}>
      <PlanHeader
        tools={
          <>
            <PlanTableColumns state={state} />
            <AddAction plan={plan} filter={filter} onCreated={show} />
          </>
        }
      >
        <PlanFilters plan={plan} filter={filter} />
        <GroupChoice state={state} />
      </PlanHeader>
      {isEmpty ? (
        <EmptyState
          sentence={t('plan.table.empty')}
          action={{ label: t('plan.table.add'), run: () => runCommand('new') }}
        />
      ) : null}
      {!isEmpty && lines.length === 0 ? (
        <EmptyState
          sentence={t('plan.table.noneFiltered')}
          action={{ label: t('common.showAll'), run: filter.clear }}
        />
      ) : null}
      {lines.length > 0 ? (
        <PlanTableGrid lines={lines} state={state} newId={newId} onNewShown={() => setNewId(null)} />
      ) : null}
    </div>
  )
}

const GroupChoice = ({ state }: { state: TableState }) => {
  const { t } = useTranslation()
  return (
    <Select
      size="xs"
      className={classes.grouping}
      aria-label={t('plan.table.group')}
      data={groupings.map((value) => ({ value, label: t(`plan.table.groupings.${value}`) }))}
      value={state.grouping}
      allowDeselect={false}
      onChange={(chosen) => state.groupBy(groupings.find((one) => one === chosen) ?? 'axis')}
    />
  )
}
