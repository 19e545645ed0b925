import { Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { refreshScreen } from '../../query.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { errorSentence } from '../../ui/errors.ts'
import { showToast } from '../../ui/toasts.ts'
import { rememberChange } from '../../ui/undo.ts'

interface RenumberDialogProps {
  meeting: Meeting
  isOpen: boolean
  onClose: () => void
}

/** Another running number; why it is refused is said beside it. */
export const RenumberDialog = ({ isOpen, onClose, meeting }: RenumberDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('meetings.renumber.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isOpen ? <RenumberForm meeting={meeting} onClose={onClose} /> : null}
    </Modal>
  )
}

const RenumberForm = ({ meeting, onClose }: Omit<RenumberDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(String(meeting.number))
  const [error, setError] = useState<string | null>(null)
  const submit = async () => {
    const number = Number(typed)
    if (!Number.isInteger(number) || number < 1 || number > 999) return setError(t('meetings.renumber.required'))
    try {
      rememberChange(await rpc.meetings.renumber({ id: meeting.id, number }))
      refreshScreen()
      showToast({ message: t('meetings.renumber.done', { number }) })
      onClose()
    } catch (cause) {
      setError(errorSentence(cause))
    }
  }
  return (
    <DialogForm confirm={t('meetings.renumber.confirm')} onSend={() => void submit()} onClose={onClose}>
      <TextInput
        label={t('meetings.renumber.number', { year: meeting.year })}
        inputMode="numeric"
        value={typed}
        error={error}
        styles={{ wrapper: { width: 96 } }}
        data-autofocus
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setError(null)
        }}
      />
      <Text size="sm" c="dimmed">
        {t('meetings.renumber.explain')}
      </Text>
    </DialogForm>
  )
}
