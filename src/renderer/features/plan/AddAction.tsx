import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../shared/plan/plan.contract.ts'
import type { PlanFilter } from '../../ui/plan/usePlanFilter.ts'
import { modifierName, useShortcut } from '../../ui/shortcuts.ts'
import { NewActionDialog } from './NewActionDialog.tsx'

interface AddActionProps {
  plan: Plan
  filter: PlanFilter
  onCreated: (id: string) => void
}

/** « + » and Ctrl+N: a new action of the plan. */
export const AddAction = ({ plan, filter, onCreated }: AddActionProps) => {
  const { t } = useTranslation()
  const [adding, setAdding] = useState<{ axisId: string | null } | null>(null)
  const add = () => setAdding({ axisId: proposedAxis(plan, filter) })
  useShortcut('new', add)
  const label = t('plan.table.add')
  return (
    <>
      <Tooltip label={t('common.withShortcut', { label, keys: `${modifierName}+N` })}>
        <ActionIcon aria-label={label} onClick={add}>
          <IconPlus size={18} />
        </ActionIcon>
      </Tooltip>
      <NewActionDialog
        isOpen={adding !== null}
        axes={plan.axes}
        axisId={adding?.axisId ?? null}
        onClose={() => setAdding(null)}
        onCreated={onCreated}
      />
    </>
  )
}

/** The axis of a new action: the one that the plan is narrowed to, else that of the line with the focus. */
const proposedAxis = (plan: Plan, filter: PlanFilter): string | null => {
  const known = (id: string | null | undefined) => plan.axes.find((axis) => axis.id === id)?.id
  const focused = document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset['line']
  const key = focused?.replace(/^group-/, '')
  return known(filter.wanted.axisId) ?? known(key) ?? known(plan.actions.find(({ id }) => id === key)?.axisId) ?? null
}
