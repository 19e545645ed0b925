import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import { LongText } from '../../../shared/fields.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import { rankOf } from './recordNumber.ts'
import classes from './Records.module.css'

interface DecisionBlockProps {
  decision: Decision
  onRemoved: () => void
}

/** A decision where it was taken: its number for life, its words, who does it, with what, by when. */
export const DecisionBlock = ({ decision, onRemoved }: DecisionBlockProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, number } = decision
  const remove = async () => {
    if (await act(() => rpc.decisions.remove({ id }), t('minutes.decisionRemoved', { number }))) onRemoved()
  }
  return (
    <article className={classes.block} data-kind="decision" aria-label={t('minutes.decision', { number })}>
      <strong className={classes.number} title={number}>
        {rankOf(number)}
      </strong>
      <LongTextField
        className={classes.text}
        label={t('minutes.decisionText', { number })}
        hideLabel
        minRows={1}
        schema={LongText}
        value={decision.text}
        save={(text) => rpc.decisions.update({ id, text })}
      />
      <ActionIcon
        className={classes.remove}
        aria-label={t('minutes.removeDecision', { number })}
        onClick={() => void remove()}
      >
        <IconTrash size={16} />
      </ActionIcon>
      <div id={`record-more-${id}`} className={classes.more}>
        <PartyPicker
          className={classes.party}
          label={t('minutes.responsibleOf', { number })}
          hideLabel
          placeholder={t('minutes.responsible')}
          value={decision.responsible}
          save={(responsible) => rpc.decisions.update({ id, responsible })}
        />
        <LongTextField
          className={classes.means}
          label={t('minutes.meansOf', { number })}
          hideLabel
          placeholder={t('minutes.means')}
          minRows={1}
          schema={LongText}
          value={decision.means}
          save={(means) => rpc.decisions.update({ id, means })}
        />
        <span className={classes.due}>
          <span aria-hidden>{t('minutes.deadline')}</span>
          <DateField
            label={t('minutes.deadlineOf', { number })}
            hideLabel
            value={decision.deadline}
            save={(deadline) => rpc.decisions.update({ id, deadline })}
          />
        </span>
      </div>
    </article>
  )
}
