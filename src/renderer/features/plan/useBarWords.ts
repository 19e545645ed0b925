import { useTranslation } from 'react-i18next'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import type { Delay } from '../../../shared/plan/forecast.rules.ts'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import { listOf, shortDate } from '../../ui/format.ts'
import { useDateWords, type Dates } from './useTimelinePlan.ts'

export interface BarFacts {
  action: PlanAction
  delay: Delay | undefined
  /** Numbers of those it waits for, and of those that wait for it. */
  before: readonly string[]
  after: readonly string[]
  /** As it was frozen, in the baseline that it is compared with. */
  was: Dates | undefined
}

/** All that a bar shows, in words: its accessible name. */
export const useBarWords = () => {
  const { t } = useTranslation()
  const dates = useDateWords()
  const late = (delay: Delay): string[] => [
    delay.isOwn ? t('plan.timeline.late', { count: delay.days }) : t('plan.timeline.pushed', { days: delay.days }),
    t('plan.timeline.forecast', { date: shortDate(delay.end) }),
  ]
  return ({ action, delay, before, after, was }: BarFacts): string => {
    const done = action.steps.filter(({ doneOn }) => doneOn !== null).length
    const isOpen = !isSettled(action.status)
    return [
      `${action.number} ${action.title}`,
      action.owner?.label ?? '',
      dates(action),
      t(`enums.actionStatus.${action.status}`),
      ...(delay !== undefined && isOpen ? late(delay) : []),
      before.length === 0 ? '' : t('plan.timeline.after', { numbers: listOf(before) }),
      after.length === 0 ? '' : t('plan.timeline.before', { numbers: listOf(after) }),
      action.steps.length === 0 ? '' : t('plan.timeline.steps', { done, total: action.steps.length }),
      was === undefined ? '' : t('plan.timeline.was', { dates: dates(was) }),
    ]
      .filter((part) => part !== '')
      .join(', ')
  }
}
