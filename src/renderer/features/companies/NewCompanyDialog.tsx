import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Organisation } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewCompanyDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (organisationId: string) => void
}

/** A name is enough: a company is an organisation of that kind, whose sheet is filled in later. */
export const NewCompanyDialog = ({ isOpen, onClose, onCreated }: NewCompanyDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('companies.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewCompanyForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

const NewCompanyForm = ({ onClose, onCreated }: Omit<NewCompanyDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const create = async () => {
    const refused = refusalOf(Organisation.shape.name, name)
    setRefusal(refused)
    if (refused !== null) return
    const created = await act(() => rpc.organisations.create({ name, kind: 'company', roles: ['company'] }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('companies.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('companies.name')}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusal(null)
        }}
      />
    </DialogForm>
  )
}
