import { IconCalendarDue, IconListCheck, IconUser } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import board from '../../ui/board/board.module.css'
import { Due } from '../../ui/followUp/Due.tsx'
import { PriorityMark } from '../../ui/plan/PriorityMark.tsx'
import classes from './PlanBoard.module.css'
import { stepsDone } from './planRows.ts'

/** What the card of an action says. */
export const PlanCard = memo(({ action }: { action: PlanAction }) => {
  const { t } = useTranslation()
  const { number, title, owner, dueDate, isLate, priority, steps } = action
  return (
    <>
      <span className={board.top}>
        <span>{number}</span>
        <PriorityMark priority={priority} />
      </span>
      <span className={board.name}>{title}</span>
      <span className={classes.line} data-missing={owner === null && action.missing.includes('owner')}>
        <IconUser size={12} aria-hidden />
        <span className={board.quiet}>{owner?.label ?? t('plan.board.noOwner')}</span>
      </span>
      {dueDate === null && steps.length === 0 ? null : (
        <span className={classes.last}>
          {dueDate === null ? null : (
            <span className={classes.line}>
              {isLate ? null : <IconCalendarDue size={12} aria-hidden />}
              <Due date={dueDate} isLate={isLate} />
            </span>
          )}
          {steps.length === 0 ? null : (
            <span className={classes.line}>
              <IconListCheck size={12} aria-hidden />
              {t('plan.board.steps', { done: stepsDone(action), total: steps.length })}
            </span>
          )}
        </span>
      )}
    </>
  )
})
