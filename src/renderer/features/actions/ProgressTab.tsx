import { Anchor } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconPlayerPlay } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Action } from '../../../shared/actions/actions.contract.ts'
import type { Group, GroupStep } from '../../../shared/groups/groups.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailSection } from '../../ui/Detail.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import type { TabProps } from './ActionDetail.tsx'
import classes from './actions.module.css'
import { Notes } from './Notes.tsx'
import { Steps } from './Steps.tsx'

/** How far the action is: a sentence, its steps, what happened. */
export const ProgressTab = ({ action }: TabProps) => {
  const { t } = useTranslation()
  const { id } = action
  const { data: groups } = useQuery(orpc.groups.ofAction.queryOptions({ input: { actionId: id } }))
  return (
    <div className={classes.tab}>
      <DetailSection title={t('followUp.title')}>
        <TextField
          label={t('followUp.note')}
          description={t('followUp.noteHelp')}
          value={action.progressNote}
          schema={Action.shape.progressNote}
          save={(progressNote) => rpc.actions.follow({ id, progressNote })}
        />
      </DetailSection>
      {(groups ?? []).map((group) => (
        <GroupProgress key={group.committeeId} group={group} />
      ))}
      <Steps action={action} />
      <Notes action={action} />
    </div>
  )
}

/** The five steps of a follow-up group, which are gone through in its own sheet. */
const GroupProgress = ({ group: { committeeId, committeeName: name, steps, current } }: { group: Group }) => {
  const { t } = useTranslation()
  return (
    <DetailSection
      title={name}
      action={
        <Anchor href={hrefOf('committees', committeeId)} fz={13}>
          {t('actions.groups.goTo')}
        </Anchor>
      }
    >
      <ol className={classes.groupSteps} aria-label={t('actions.groups.steps', { name })}>
        {steps.map((step) => (
          <StepMark key={step.step} step={step} isCurrent={step.step === current} />
        ))}
      </ol>
    </DetailSection>
  )
}

const StepMark = ({ step, isCurrent }: { step: GroupStep; isCurrent: boolean }) => {
  const { t } = useTranslation()
  const state = step.date !== null ? 'done' : isCurrent ? 'current' : 'toCome'
  const Icon = { done: IconCircleCheck, current: IconPlayerPlay, toCome: IconCircle }[state]
  return (
    <li data-state={state} aria-current={isCurrent ? 'step' : undefined}>
      <Icon size={14} aria-hidden />
      <span>{t(`enums.groupStep.${step.step}`)}</span>
      {step.date === null ? null : <span className={classes.aside}>{shortDate(step.date)}</span>}
    </li>
  )
}
