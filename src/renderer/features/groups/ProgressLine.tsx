import { IconCircle, IconCircleCheckFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import { Anchor, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GroupStep, GroupStepKey } from '../../../shared/groups/groups.contract.ts'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import classes from './groups.module.css'

interface ProgressLineProps {
  steps: readonly GroupStep[]
  /** The first one to go through; null once all were. */
  current: GroupStepKey | null
}

const icons = { done: IconCircleCheckFilled, current: IconPlayerPlayFilled, toCome: IconCircle }

/** The five steps of a group on one line: which were gone through, when, and which comes now. */
export const ProgressLine = ({ steps, current }: ProgressLineProps) => {
  const { t } = useTranslation()
  return (
    <ol className={classes.line} aria-label={t('groups.steps')}>
      {steps.map(({ step, date, meetingId, meetingLabel }) => {
        const state = date !== null ? 'done' : step === current ? 'current' : 'toCome'
        const Icon = icons[state]
        return (
          <li
            key={step}
            className={classes.mark}
            data-state={state}
            aria-current={step === current ? 'step' : undefined}
          >
            <Icon className={classes.icon} size={18} aria-hidden />
            <span className={classes.stepName}>{t(`enums.groupStep.${step}`)}</span>
            <VisuallyHidden>{t(`groups.${state}`)}</VisuallyHidden>
            {date === null ? null : <span className={classes.when}>{shortDate(date)}</span>}
            {meetingId === null ? null : (
              <Anchor className={classes.when} href={hrefOf('meetings', meetingId)}>
                {meetingLabel}
              </Anchor>
            )}
          </li>
        )
      })}
    </ol>
  )
}
