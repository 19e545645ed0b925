import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Action } from '../../../shared/actions/actions.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAxes } from '../../ui/plan/useAxes.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewActionDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** An action that is born in the plan: its title, and perhaps its axis. The rest is filled in the sheet. */
export const NewActionDialog = ({ isOpen, onClose, onCreated }: NewActionDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('actions.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewActionForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

const NewActionForm = ({ onClose, onCreated }: Omit<NewActionDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { options } = useAxes()
  const [title, setTitle] = useState('')
  const [axisId, setAxisId] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const create = async () => {
    const refused = refusalOf(Action.shape.title, title)
    setRefusal(refused)
    if (refused !== null) return
    const created = await act(() => rpc.actions.create({ title: title.trim(), axisId }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('actions.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('actions.name')}
        placeholder={t('actions.nameExample')}
        value={title}
        error={refusal}
        onChange={(event) => {
          setTitle(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      {options.length === 0 ? null : (
        <Select
          label={t('actions.axis')}
          placeholder={t('actions.noAxis')}
          data={options}
          value={axisId}
          clearable
          clearButtonProps={{ 'aria-label': t('common.clearField') }}
          onChange={setAxisId}
        />
      )}
    </DialogForm>
  )
}
