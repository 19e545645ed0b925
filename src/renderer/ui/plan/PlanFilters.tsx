import { Button, Checkbox, CloseButton, Popover, TextInput } from '@mantine/core'
import { IconFilter, IconFilterFilled, IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { actionPriorities, actionStatuses } from '../../../shared/actions/actions.contract.ts'
import type { Plan } from '../../../shared/plan/plan.contract.ts'
import { Choice } from '../Choice.tsx'
import { useShortcut } from '../shortcuts.ts'
import classes from './plan.module.css'
import { NONE, ownersOf } from './planFilter.ts'
import type { PlanFilter } from './usePlanFilter.ts'

interface PlanFiltersProps {
  /** Whole, as it was read: the choices are made of it. */
  plan: Plan
  filter: PlanFilter
}

/** What a view of the plan is narrowed to: words (Ctrl+F), and choices on demand. */
export const PlanFilters = ({ plan, filter }: PlanFiltersProps) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  useShortcut('filter', () => input.current?.select())
  return (
    <>
      <TextInput
        ref={input}
        size="xs"
        className={classes.filter}
        aria-label={t('plan.filter.text')}
        placeholder={t('common.filterPlaceholder')}
        leftSection={<IconSearch size={14} />}
        value={filter.text}
        onChange={(event) => filter.setText(event.currentTarget.value)}
        rightSection={
          filter.text === '' ? null : (
            <CloseButton size="sm" aria-label={t('common.showAll')} onClick={() => filter.setText('')} />
          )
        }
      />
      <Choices plan={plan} filter={filter} />
    </>
  )
}

const Choices = ({ plan, filter }: PlanFiltersProps) => {
  const { t } = useTranslation()
  const { count } = filter
  const Icon = count === 0 ? IconFilter : IconFilterFilled
  return (
    <Popover position="bottom-start" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" className={classes.narrow} data-active={count > 0} leftSection={<Icon size={14} />}>
          {count === 0 ? t('plan.filter.choices') : t('plan.filter.counted', { count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.filterPanel} aria-label={t('plan.filter.choices')}>
        <Follow filter={filter} />
        <Places plan={plan} filter={filter} />
        {count === 0 ? null : (
          <Button size="xs" variant="subtle" onClick={filter.clearChoices}>
            {t('common.showAll')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

const Follow = ({ filter }: Pick<PlanFiltersProps, 'filter'>) => {
  const { t } = useTranslation()
  const { wanted } = filter
  const all = t('plan.filter.all')
  return (
    <>
      <Choice
        isLabelled
        label={t('plan.filter.status')}
        all={all}
        choices={[
          { value: 'open', label: t('plan.filter.open') },
          ...actionStatuses.map((value) => ({ value, label: t(`enums.actionStatus.${value}`) })),
        ]}
        value={wanted.status}
        onChange={(chosen) => filter.setStatus(actionStatuses.find((one) => one === chosen) ?? (chosen && 'open'))}
      />
      <Choice
        isLabelled
        label={t('plan.filter.priority')}
        all={all}
        choices={[
          ...actionPriorities.map((value) => ({ value, label: t(`enums.actionPriority.${value}`) })),
          { value: NONE, label: t('plan.filter.none.priority') },
        ]}
        value={wanted.priority}
        onChange={(chosen) => filter.setPriority(actionPriorities.find((one) => one === chosen) ?? (chosen && NONE))}
      />
      <Checkbox
        size="xs"
        label={t('plan.filter.late')}
        checked={wanted.isLate}
        onChange={(event) => filter.setLate(event.currentTarget.checked)}
      />
      <Checkbox
        size="xs"
        label={t('plan.filter.incomplete')}
        checked={wanted.isIncomplete}
        onChange={(event) => filter.setIncomplete(event.currentTarget.checked)}
      />
    </>
  )
}

/** Under which axis, by whom, in which phase: what the actions of the plan are of. */
const Places = ({ plan, filter }: PlanFiltersProps) => {
  const { t } = useTranslation()
  const { wanted } = filter
  const all = t('plan.filter.all')
  const phases = new Map(plan.actions.flatMap(({ phaseId, phaseName }) => (phaseId ? [[phaseId, phaseName]] : [])))
  return (
    <>
      <Choice
        isLabelled
        label={t('plan.filter.axis')}
        all={all}
        choices={[
          ...plan.axes.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` })),
          { value: NONE, label: t('plan.filter.none.axis') },
        ]}
        value={wanted.axisId}
        onChange={filter.setAxisId}
      />
      <Choice
        isLabelled
        label={t('plan.filter.owner')}
        all={all}
        choices={[
          ...ownersOf(plan.actions).map(({ key, label }) => ({ value: key, label })),
          { value: NONE, label: t('plan.filter.none.owner') },
        ]}
        value={wanted.owner}
        onChange={filter.setOwner}
      />
      <Choice
        isLabelled
        label={t('plan.filter.phase')}
        all={all}
        choices={[
          ...[...phases].map(([value, label]) => ({ value, label })),
          { value: NONE, label: t('plan.filter.none.phase') },
        ]}
        value={wanted.phaseId}
        onChange={filter.setPhaseId}
      />
    </>
  )
}
