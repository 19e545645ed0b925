import { IconChevronDown, IconChevronUp, IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ActionPriority } from '../../../shared/actions/actions.contract.ts'
import classes from './plan.module.css'

const icons = { high: IconChevronUp, medium: IconMinus, low: IconChevronDown } as const

/** The priority of an action as icon and word. */
export const PriorityMark = ({ priority }: { priority: ActionPriority | null }) => {
  const { t } = useTranslation()
  if (priority === null) return null
  const Icon = icons[priority]
  return (
    <span className={classes.priority} data-priority={priority}>
      <Icon size={14} aria-hidden />
      {t(`enums.actionPriority.${priority}`)}
    </span>
  )
}
