import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import { Name } from '../../../shared/fields.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import { rankOf } from './recordNumber.ts'
import classes from './Records.module.css'

interface ActionBlockProps {
  action: Action
  onRemoved: () => void
}

/** An action where it was born: its number for life, what is to be done, by whom, by when. */
export const ActionBlock = ({ action, onRemoved }: ActionBlockProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, number } = action
  const remove = async () => {
    if (await act(() => rpc.actions.remove({ id }), t('minutes.actionRemoved', { number }))) onRemoved()
  }
  return (
    <article className={classes.block} data-kind="action" aria-label={t('minutes.action', { number })}>
      <strong className={classes.number} title={number}>
        {rankOf(number)}
      </strong>
      <LongTextField
        className={classes.text}
        label={t('minutes.actionTitle', { number })}
        hideLabel
        minRows={1}
        schema={Name}
        value={action.title}
        save={(title) => rpc.actions.update({ id, title })}
      />
      <ActionIcon
        className={classes.remove}
        aria-label={t('minutes.removeAction', { number })}
        onClick={() => void remove()}
      >
        <IconTrash size={16} />
      </ActionIcon>
      <div id={`record-more-${id}`} className={classes.more}>
        <PartyPicker
          className={classes.party}
          label={t('minutes.ownerOf', { number })}
          hideLabel
          placeholder={t('minutes.owner')}
          value={action.owner}
          save={(owner) => rpc.actions.update({ id, owner })}
        />
        <span className={classes.due}>
          <span aria-hidden>{t('minutes.deadline')}</span>
          <DateField
            label={t('minutes.deadlineOf', { number })}
            hideLabel
            value={action.dueDate}
            save={(dueDate) => rpc.actions.update({ id, dueDate })}
          />
        </span>
      </div>
    </article>
  )
}
