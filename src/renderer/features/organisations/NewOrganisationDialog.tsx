import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Organisation, organisationKinds } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewOrganisationDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** The little that is needed to begin: its name and what it is. The rest is filled in the detail. */
export const NewOrganisationDialog = ({ isOpen, onClose, onCreated }: NewOrganisationDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('organisations.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewOrganisationForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

const NewOrganisationForm = ({ onClose, onCreated }: Omit<NewOrganisationDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Organisation['kind']>('company')
  const [refusal, setRefusal] = useState<string | null>(null)
  const create = async () => {
    const refused = refusalOf(Organisation.shape.name, name)
    setRefusal(refused)
    if (refused !== null) return
    const created = await act(() => rpc.organisations.create({ name, kind }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('organisations.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('organisations.name')}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <Select
        label={t('organisations.kind')}
        data={organisationKinds.map((value) => ({ value, label: t(`enums.organisationKind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => setKind(organisationKinds.find((known) => known === chosen) ?? kind)}
      />
    </DialogForm>
  )
}
