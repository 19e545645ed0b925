import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionNote } from '../../../shared/actions/actionParts.contract.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import type { TabProps } from './ActionDetail.tsx'
import classes from './actions.module.css'

/** What happened, dated, newest first. */
export const Notes = ({ action: { id: actionId, notes } }: Pick<TabProps, 'action'>) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('actions.notes.title')}>
      {notes.length === 0 ? (
        <div className={classes.noStep}>
          <DetailNote>{t('actions.notes.empty')}</DetailNote>
        </div>
      ) : null}
      <NewNote actionId={actionId} />
      {notes.length === 0 ? null : (
        <ul className={`${classes.notes} quiet-fields`} aria-label={t('actions.notes.title')}>
          {notes.map((note) => (
            <NoteLine key={note.id} note={note} />
          ))}
        </ul>
      )}
    </DetailSection>
  )
}

const NoteLine = ({ note: { id, date, text } }: { note: ActionNote }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const day = fieldDate(date)
  return (
    <li className={classes.note}>
      <DateField
        label={t('actions.notes.date', { date: day })}
        hideLabel
        value={date}
        save={(next) => rpc.actions.notes.update({ id, date: next ?? date })}
      />
      <LongTextField
        className={classes.grow ?? ''}
        label={t('actions.notes.text', { date: day })}
        hideLabel
        minRows={1}
        value={text}
        schema={ActionNote.shape.text}
        save={(next) => rpc.actions.notes.update({ id, text: next })}
      />
      <ActionIcon
        aria-label={t('actions.notes.remove', { date: day })}
        onClick={() => void act(() => rpc.actions.notes.remove({ id }), t('actions.notes.removed', { date: day }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  )
}

const NewNote = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [day, setDay] = useState(fieldDate(todayDate()))
  const [refusal, setRefusal] = useState<string | null>(null)
  const date = readDate(day)
  const add = async (text: string) => {
    if (date.error !== null) {
      setRefusal(t(`fieldErrors.${date.error}`))
      return false
    }
    const added = await act(
      () => rpc.actions.notes.add({ actionId, text, date: date.value }),
      undefined,
      (sentences) => setRefusal(Object.values(sentences)[0] ?? null),
    )
    if (added) setDay(fieldDate(todayDate()))
    return added !== undefined
  }
  return (
    <AddLine
      label={t('actions.notes.new')}
      placeholder={t('actions.notes.example')}
      confirm={t('actions.notes.add')}
      onAdd={add}
      before={
        <DateInput
          label={t('actions.notes.newDate')}
          hideLabel
          text={day}
          date={date.value}
          error={refusal}
          onType={(typed) => {
            setDay(typed)
            setRefusal(null)
          }}
          onPick={(picked) => {
            setDay(fieldDate(picked))
            setRefusal(null)
          }}
        />
      }
    />
  )
}
