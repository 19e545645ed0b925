import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import { fullDate } from '../../ui/format.ts'
import { rankOf } from './recordNumber.ts'
import classes from './Records.module.css'

/** A decision of frozen minutes, to be read. */
export const DecisionView = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation()
  const { number, text, responsible, means, deadline } = decision
  const details = [
    responsible === null ? '' : t('minutes.responsibleIs', { name: responsible.label }),
    means === '' ? '' : t('minutes.meansAre', { means }),
    deadline === null ? '' : t('minutes.dueOn', { date: fullDate(deadline) }),
  ]
  return (
    <RecordView
      kind="decision"
      label={t('minutes.decision', { number })}
      number={number}
      words={text}
      details={details}
    />
  )
}

/** An action of frozen minutes, to be read. */
export const ActionView = ({ action }: { action: Action }) => {
  const { t } = useTranslation()
  const { number, title, owner, dueDate } = action
  const details = [
    owner === null ? '' : t('minutes.ownerIs', { name: owner.label }),
    dueDate === null ? '' : t('minutes.dueOn', { date: fullDate(dueDate) }),
  ]
  return (
    <RecordView kind="action" label={t('minutes.action', { number })} number={number} words={title} details={details} />
  )
}

interface RecordViewProps {
  kind: 'decision' | 'action'
  label: string
  number: string
  words: string
  details: readonly string[]
}

const RecordView = ({ kind, label, number, words, details }: RecordViewProps) => (
  <article className={classes.block} data-kind={kind} aria-label={label}>
    <strong className={classes.number} title={number}>
      {rankOf(number)}
    </strong>
    <div className={classes.words}>
      <div>{words}</div>
      <div className={classes.details}>{details.filter((part) => part !== '').join(' · ')}</div>
    </div>
  </article>
)
