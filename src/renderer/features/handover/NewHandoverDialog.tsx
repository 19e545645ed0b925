import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Handover } from '../../../shared/handover/handover.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface FormProps {
  onClose: () => void
  onCreated: (id: string) => void
}

/** What a handover cannot do without: its name and its day. */
export const NewHandoverDialog = ({ isOpen, ...form }: FormProps & { isOpen: boolean }) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('handover.handovers.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewHandoverForm {...form} />
    </Modal>
  )
}

/** What is typed, and why it is refused once it was sent. */
const useDraft = () => {
  const { t } = useTranslation()
  const [name, setName] = useState(t('handover.handovers.proposedName'))
  const [day, setDay] = useState(fieldDate(todayDate()))
  const [isSent, setSent] = useState(false)
  const { value: date, error } = readDate(day)
  const missing = date === null ? t('handover.handovers.dateNeeded') : null
  const refusals = {
    name: refusalOf(Handover.shape.name, name),
    date: error === null ? missing : t(`fieldErrors.${error}`),
  }
  const read = () => {
    setSent(true)
    return date === null || refusals.name !== null ? null : { name: name.trim(), date }
  }
  return { name, setName, day, setDay, date, refusals: isSent ? refusals : null, read }
}

const NewHandoverForm = ({ onClose, onCreated }: FormProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { name, setName, day, setDay, date, refusals, read } = useDraft()
  const send = async () => {
    const draft = read()
    if (draft === null) return
    const created = await act(() => rpc.handover.create(draft))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('common.add')} onSend={() => void send()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('handover.handovers.name')}
        value={name}
        error={refusals?.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DateInput
        label={t('handover.handovers.date')}
        description={t('handover.handovers.dateHelp')}
        text={day}
        date={date}
        error={refusals?.date ?? null}
        onType={setDay}
        onPick={(picked) => setDay(fieldDate(picked))}
      />
    </DialogForm>
  )
}
