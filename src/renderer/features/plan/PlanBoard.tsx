import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionStatus } from '../../../shared/actions/actions.contract.ts'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import board from '../../ui/board/board.module.css'
import { CardBoard } from '../../ui/board/CardBoard.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { actionTones } from '../../ui/followUp/tones.ts'
import { filterPlan } from '../../ui/plan/planFilter.ts'
import { PlanFilters } from '../../ui/plan/PlanFilters.tsx'
import { PlanHeader } from '../../ui/plan/PlanHeader.tsx'
import { usePlanFilter } from '../../ui/plan/usePlanFilter.ts'
import { usePlanPlace } from '../../ui/plan/usePlanPlace.ts'
import { runCommand } from '../../ui/shortcuts.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { AddAction } from './AddAction.tsx'
import classes from './PlanBoard.module.css'
import { PlanCard } from './PlanBoardCard.tsx'
import { statusOrder } from './planRows.ts'

/** Cards of a column before « n de plus ». */
const FEW = 25

const besideStatus = ({ status }: PlanAction, step: -1 | 1): ActionStatus | undefined =>
  statusOrder[statusOrder.indexOf(status) + step]

/** The plan by status: a card is dragged to another column, or moved with the keyboard. */
export const PlanBoard = () => {
  const { t } = useTranslation()
  const { data: plan } = useQuery(orpc.plan.read.queryOptions())
  const filter = usePlanFilter()
  const place = usePlanPlace()
  if (!plan) return <PlanHeader />
  const { actions } = filterPlan(plan, filter.wanted)
  return (
    <div className={board.view}>
      <PlanHeader tools={<AddAction plan={plan} filter={filter} onCreated={(id) => place.open(id, { to: 'sheet' })} />}>
        <PlanFilters plan={plan} filter={filter} />
      </PlanHeader>
      {actions.length > 0 ? (
        <div className={classes.columns}>
          <Columns actions={actions} />
        </div>
      ) : null}
      {actions.length === 0 && filter.isFiltered ? (
        <EmptyState
          sentence={t('plan.table.noneFiltered')}
          action={{ label: t('common.showAll'), run: filter.clear }}
        />
      ) : null}
      {actions.length === 0 && !filter.isFiltered ? (
        <EmptyState
          sentence={t('plan.table.empty')}
          action={{ label: t('plan.table.add'), run: () => runCommand('new') }}
        />
      ) : null}
    </div>
  )
}

const Columns = ({ actions }: Pick<Plan, 'actions'>) => {
  const { t } = useTranslation()
  const place = usePlanPlace()
  const follow = useFollow()
  const [whole, setWhole] = useState<readonly ActionStatus[]>([])
  const byStatus = Map.groupBy(actions, ({ status }) => status)
  const columns = statusOrder.map((key) => {
    const rows = byStatus.get(key) ?? []
    return { key, total: rows.length, rows: whole.includes(key) ? rows : rows.slice(0, FEW) }
  })
  return (
    <CardBoard
      label={t('plan.board.label')}
      instructions={t('plan.board.instructions')}
      columns={columns}
      nameOf={({ number }) => number}
      wordOf={(status) => t(`enums.actionStatus.${status}`)}
      renderHeading={(status) => <StatusBadge tone={actionTones[status]} word={t(`enums.actionStatus.${status}`)} />}
      renderCard={(action) => <PlanCard action={action} />}
      renderMenu={(action, isCurrent, onMoved) => <CardMenu action={action} isCurrent={isCurrent} onMoved={onMoved} />}
      isFoldable={({ total }) => total === 0}
      beside={besideStatus}
      onMove={follow}
      onOpen={(id) => place.open(id, { to: 'sheet' })}
      onMore={(status) => setWhole([...whole, status])}
    />
  )
}

/** Changes the status of an action, taken back from the message. */
const useFollow = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  return ({ id, number }: PlanAction, status: ActionStatus) =>
    act(
      () => rpc.actions.follow({ id, status }),
      t('followUp.stateChanged', { number, state: t(`enums.actionStatus.${status}`) }),
    )
}

interface CardMenuProps {
  action: PlanAction
  isCurrent: boolean
  onMoved: (id: string, status: ActionStatus) => void
}

/** Any status, in one menu; kept as it is while cards are dragged. */
const CardMenu = memo(({ action, isCurrent, onMoved }: CardMenuProps) => {
  const { t } = useTranslation()
  const follow = useFollow()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          size={24}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={t('plan.board.moveOf', { number: action.number })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('plan.board.moveTo')}</Menu.Label>
        {statusOrder
          .filter((status) => status !== action.status)
          .map((status) => (
            <Menu.Item
              key={status}
              onClick={() => {
                onMoved(action.id, status)
                void follow(action, status)
              }}
            >
              <StatusBadge tone={actionTones[status]} word={t(`enums.actionStatus.${status}`)} />
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
})
