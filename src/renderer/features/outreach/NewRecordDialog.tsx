import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Name, type CalendarDate } from '../../../shared/fields.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewRecordDialogProps {
  isOpen: boolean
  title: string
  nameLabel: string
  nameExample: string
  create: (record: { name: string; date: CalendarDate }) => Promise<{ id: string; changeId: string }>
  onClose: () => void
  onCreated: (id: string) => void
}

/** The little that an event or a communication begins with: its name and its day. The rest is filled in the detail. */
export const NewRecordDialog = ({ isOpen, title, ...form }: NewRecordDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal opened={isOpen} onClose={form.onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <NewRecordForm {...form} />
    </Modal>
  )
}

const NewRecordForm = (props: Omit<NewRecordDialogProps, 'isOpen' | 'title'>) => {
  const { nameLabel, nameExample, create, onClose, onCreated } = props
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [on, setOn] = useState(() => fieldDate(todayDate()))
  const [isSent, setSent] = useState(false)
  const date = readDate(on)
  const refusal = refusalOf(Name, name)
  const send = async () => {
    setSent(true)
    const day = date.value
    if (refusal !== null || day === null) return
    const created = await act(() => create({ name: name.trim(), date: day }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('common.add')} onSend={() => void send()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={nameLabel}
        placeholder={nameExample}
        value={name}
        error={isSent ? refusal : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DateInput
        label={t('common.date')}
        text={on}
        date={date.value}
        error={isSent && date.value === null ? t('fieldErrors.date') : null}
        onType={setOn}
        onPick={(picked) => setOn(fieldDate(picked))}
      />
    </DialogForm>
  )
}
