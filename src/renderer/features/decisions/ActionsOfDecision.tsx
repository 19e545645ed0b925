import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import { isLate } from '../../../shared/meetings/followUp.rules.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { Due } from '../../ui/followUp/Due.tsx'
import { actionTones } from '../../ui/followUp/tones.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import classes from './decisions.module.css'

/** The actions that carry out a decision, noted in the same meeting. */
export const ActionsOfDecision = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation()
  const { meetingId } = decision
  const { data: actions } = useQuery(orpc.actions.ofMeeting.queryOptions({ input: { meetingId } }))
  if (!actions) return null
  const own = actions.filter(({ decisionId }) => decisionId === decision.id)
  return (
    <DetailSection title={t('decisions.actions')}>
      {own.length === 0 ? (
        <DetailNote>{t('decisions.actionsEmpty')}</DetailNote>
      ) : (
        <ul className={classes.actions}>
          {own.map((action) => (
            <ActionLine key={action.id} action={action} />
          ))}
        </ul>
      )}
    </DetailSection>
  )
}

const ActionLine = ({ action }: { action: Action }) => {
  const { t } = useTranslation()
  const { dueDate, status } = action
  return (
    <li className={classes.action}>
      <span className={classes.number}>{action.number}</span>
      <Anchor href={hrefOf('actions', action.id)} inherit className={classes.cut}>
        {action.title}
      </Anchor>
      <span className={classes.who}>{action.owner?.label ?? ''}</span>
      <span className={classes.due}>
        <Due date={dueDate} isLate={isLate({ status, due: dueDate }, todayDate())} />
      </span>
      <StatusBadge tone={actionTones[status]} word={t(`enums.actionStatus.${status}`)} />
    </li>
  )
}
