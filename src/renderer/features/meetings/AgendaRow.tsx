import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../../shared/fields.ts'
import type { ClockTime } from '../../../shared/fields.ts'
import { AgendaItem, agendaItemKinds } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { focusField } from '../../ui/focusField.ts'
import { clock } from '../../ui/format.ts'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './AgendaEditor.module.css'

interface AgendaRowProps {
  item: AgendaItem
  /** From 1. */
  rank: number
  /** When it begins. */
  hour: ClockTime | null
  handle: ReactNode
  isFrozen: boolean
}

/** One item of the agenda, every part of it edited where it stands. */
export const AgendaRow = ({ item, rank, hour, handle, isFrozen }: AgendaRowProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id } = item
  const remove = async () => {
    const done = t('meetings.agenda.removed', { title: item.title })
    if (await act(() => rpc.meetings.removeItem({ id }), done)) focusField('agenda-add')
  }
  return (
    <div className={classes.row}>
      <span className={classes.handle}>{handle}</span>
      <span className={classes.rank}>{rank}</span>
      <div className={classes.itemTitle} title={item.title}>
        <TextField
          label={t('meetings.agenda.itemTitle', { rank })}
          hideLabel
          schema={Name}
          value={item.title}
          save={(title) => rpc.meetings.updateItem({ id, title })}
          disabled={isFrozen}
        />
      </div>
      <SelectField
        className={classes.kind}
        label={t('meetings.agenda.kind', { rank })}
        hideLabel
        options={agendaItemKinds.map((value) => ({ value, label: t(`enums.agendaItemKind.${value}`) }))}
        value={item.kind}
        save={async (kind) => (kind === null ? {} : rpc.meetings.updateItem({ id, kind }))}
        disabled={isFrozen}
      />
      <PartyPicker
        className={classes.presenter}
        label={t('meetings.agenda.presenter', { rank })}
        hideLabel
        placeholder={t('meetings.agenda.presenterPlaceholder')}
        value={item.presenter}
        save={(presenter) => rpc.meetings.updateItem({ id, presenter })}
        disabled={isFrozen}
      />
      <NumberField
        className={classes.minutes}
        label={t('meetings.agenda.minutes', { rank })}
        hideLabel
        unit="min"
        width={80}
        schema={AgendaItem.shape.plannedMinutes}
        value={item.plannedMinutes}
        save={(plannedMinutes) => rpc.meetings.updateItem({ id, plannedMinutes })}
        disabled={isFrozen}
      />
      <span className={classes.hour}>
        {hour === null ? null : (
          <>
            <span aria-hidden>{clock(hour)}</span>
            <span className="sr-only">{t('meetings.agenda.startsAt', { rank, time: clock(hour) })}</span>
          </>
        )}
      </span>
      {isFrozen ? null : (
        <ActionIcon
          className={classes.remove}
          aria-label={t('meetings.agenda.remove', { rank, title: item.title })}
          onClick={() => void remove()}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </div>
  )
}
